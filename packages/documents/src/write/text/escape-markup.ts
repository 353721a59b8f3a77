import { cleanText } from "./clean.ts"

const special = /[&<>"']/
const each = /[&<>"']/g
const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
}

/**
 * A text as the content or an attribute value of XML or HTML: markup written out, characters that XML cannot hold
 * removed. Attribute values stand in double quotes.
 */
export const escapeMarkup = (text: string): string => {
  const clean = cleanText(text)
  return special.test(clean) ? clean.replace(each, (char) => entities[char] ?? char) : clean
}
