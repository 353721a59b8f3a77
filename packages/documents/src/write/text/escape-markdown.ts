import { cleanText } from "./clean.ts"

/**
 * A text as one paragraph of Markdown that shows it as it is: signs that would set type are escaped wherever they stand,
 * signs that would begin a list, a heading or a quotation at the start. White space becomes single spaces.
 */
export const escapeMarkdown = (text: string): string =>
  cleanText(text)
    .replace(/\s+/g, " ")
    .trim()
    .replace(/[\\`*_[\]<|]/g, "\\$&")
    .replace(/^([-+#>]|\d+(?=[.)]))/, (sign) => (/^\d/.test(sign) ? sign : `\\${sign}`))
    .replace(/^(\d+)([.)])(?=\s|$)/, "$1\\$2")
