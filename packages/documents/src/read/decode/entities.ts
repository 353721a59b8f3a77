import { decodeHTMLStrict } from "entities/decode"
import type { Replacement } from "./rewrite.ts"

const entity = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,31});/g

/** HTML entities that a page left in its text (*thực thể HTML*): `&nbsp;`, `&#7841;`, `&agrave;`. */
export const findEntities = (text: string): readonly Replacement[] => {
  if (!text.includes("&")) return []
  const found: Replacement[] = []
  for (const { 0: shown, index } of text.matchAll(entity)) {
    const write = decodeHTMLStrict(shown)
    if (write !== shown) found.push({ start: index, end: index + shown.length, write })
  }
  return found
}
