import { decodeHTMLStrict } from "entities/decode"
import type { Replacement } from "./rewrite.ts"

const entity = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,31});/y

/** HTML entities that a page left in its text (*thực thể HTML*): `&nbsp;`, `&#7841;`, `&agrave;`. */
export const findEntities = (text: string): readonly Replacement[] => {
  const found: Replacement[] = []
  for (let at = text.indexOf("&"); at >= 0; at = text.indexOf("&", at + 1)) {
    entity.lastIndex = at
    const shown = entity.exec(text)?.[0]
    const write = shown === undefined ? undefined : decodeHTMLStrict(shown)
    if (shown !== undefined && write !== undefined && write !== shown)
      found.push({ start: at, end: at + shown.length, write })
  }
  return found
}
