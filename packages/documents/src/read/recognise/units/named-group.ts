import type { Span } from "@lantoa/core"
import { isUpper } from "../../letters.ts"
import type { Script } from "../words/script.ts"
import { unitHeadAt } from "./unit-heads.ts"
import { verbFollows } from "./unit-name.ts"

/** A group that only what stands behind its colon tells. */
const group =
  /^(?:cac|nhung)\s(?:so|ban|bo|nganh|co quan|don vi|to chuc|trung tam|phong|hoi|doan the|truong|xa|phuong|huyen|thon|ap|chi cuc|khoa|to|dong chi|ong|ba|thay|co|benh vien|doanh nghiep|chi bo)(?:,? (?:va )?(?:ban|nganh|doan the|don vi|phuong|dac khu|thi tran|chinh tri - xa hoi|\(ba\)|\(co\)|\(thay\)))*$/
const person = /(?:ong|ba|co|thay|anh|chi|d\/c|dong chi)(?: giao)?\s/y
const longest = 250

/** Names that stand behind a colon. */
export interface NamedBehind {
  readonly units: Span
  /** Where the text after the names goes on. */
  readonly rest: number
}

/**
 * The names behind the colon of a line that names a group or a post before it: `Các sở: Tài chính, Nội vụ`, `Hiệu trưởng:
 * Bà Lê Thị Mẫu`. Undefined where the text behind it says what they do.
 *
 * @param to Where the line ends.
 */
export const namedBehind = (script: Script, from: number, colon: number, to: number): NamedBehind | undefined => {
  const { plain, text } = script
  let start = colon + 1
  while (start < to && plain.charCodeAt(start) === 0x20) start++
  const isGroup = group.test(plain.slice(from, colon).trim())
  if (!isGroup && !isPersonAt(script, from, start)) return undefined
  const second = plain.indexOf(":", start)
  const end = second >= 0 && second < to ? second : to
  if (end - start < 3 || end - start > longest || verbFollows(script, start - 1, end)) return undefined
  if (/[.?!]\s/.test(plain.slice(start, end)) || (isGroup && !areNames(text, start, end))) return undefined
  const stand = isGroup && unitHeadAt(text, plain, start) !== undefined
  return { units: { start: stand ? start : from, end }, rest: end < to ? end + 1 : to }
}

const isPersonAt = ({ plain, text }: Script, from: number, at: number): boolean => {
  if (unitHeadAt(text, plain, from) !== "post") return false
  person.lastIndex = at
  return person.test(plain) && isUpper(text.charCodeAt(person.lastIndex))
}

/** Whether every piece of a list begins with a capital. */
const areNames = (text: string, start: number, end: number): boolean =>
  text
    .slice(start, end)
    .split(/[,;]\s*|\s+và\s+/)
    .every((piece) => piece.trim() === "" || isUpper(piece.trim().charCodeAt(0)))
