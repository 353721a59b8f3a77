import type { DocumentNumber, Span } from "@lantoa/core"
import { isDigit, isLower } from "../../letters.ts"
import type { Script } from "../words/script.ts"

/** The number and symbol line of a letterhead (*số, ký hiệu*). */
export interface NumberLine {
  readonly number: DocumentNumber
  /** Where the number stands in the script. */
  readonly span: Span
  readonly entry: number
}

const word = /so\s*[:.]?\s*/y
const alone = /^\W*so\s*:?\s*$/
const blank = /[\s._…]*/y
const form =
  /((?:\d{1,5}[a-e]?)?)[\s._…]*(?:[/-]|(?<=\d)\s(?=\p{Lu}{2}))\s*([\p{L}\d&.]+(?:\s?[-–/_]\s?[\p{Lu}\d&][\p{L}\d&.]*)*)/uy

/**
 * Reads the line `Số: 159/KH-UBND` of a letterhead; a draft has `Số: /KH-UBND`, a party document `Số 281-KH/TU`. The
 * number may stand on the line below.
 */
export const findNumber = (script: Script, from: number, to: number): NumberLine | undefined => {
  const { entries, plain } = script
  let at = plain.indexOf("so", entries[from]?.start)
  for (let entry = from; entry < to && at >= 0; entry++) {
    const span = entries[entry]
    if (span === undefined) break
    for (; at >= 0 && at < span.end; at = plain.indexOf("so", at + 2)) {
      const found = numberAfter(script, at, entry, span)
      if (found !== undefined) return found
    }
  }
  return undefined
}

/** The number after *số* in its line, or on the line below where nothing else stands in its own. */
const numberAfter = (script: Script, so: number, entry: number, { end, start }: Span): NumberLine | undefined => {
  const { entries, plain } = script
  if (so > start && !/[\s|]/.test(plain.charAt(so - 1))) return undefined
  word.lastIndex = so
  word.test(plain)
  if (word.lastIndex < end) return numberAt(script, word.lastIndex, end, entry)
  const below = alone.test(plain.slice(start, end)) ? entries[entry + 1] : undefined
  return below === undefined ? undefined : numberAt(script, below.start, below.end, entry + 1)
}

const loose = /[\s–]|\.$/

/** A number at an offset of an entry; scanning may have put a stray letter before it. */
const numberAt = ({ text }: Script, from: number, to: number, entry: number): NumberLine | undefined => {
  blank.lastIndex = from
  blank.test(text)
  const printed = Math.max(from, blank.lastIndex)
  const isStray = isLower(text.charCodeAt(printed)) && isDigit(text.charCodeAt(printed + 1))
  const start = isStray ? printed + 1 : printed
  form.lastIndex = start
  const found = form.exec(text)
  if (found === null || form.lastIndex > to) return undefined
  const groups = found[2] ?? ""
  const symbol = loose.test(groups) ? groups.replace(/\s/g, "").replace(/–/g, "-").replace(/[.]+$/, "") : groups
  if (!/\p{Lu}.*\p{Lu}/u.test(symbol)) return undefined
  return { number: { ordinal: found[1] || null, symbol }, span: { start, end: form.lastIndex }, entry }
}
