import type { DocumentNumber, Span } from "@lantoa/core"
import type { Script } from "./script.ts"

/** The number and symbol line of a letterhead (*số, ký hiệu*). */
export interface NumberLine {
  readonly number: DocumentNumber
  /** Where the number stands in the script. */
  readonly span: Span
  readonly entry: number
}

const so = /(?:^|\s|\|)so\s*[:.]?\s*(?=\S)/g
const blank = /[\s._…]*/y
const form =
  /(?<ordinal>\d{0,5})[\s._…]*(?<sign>[/-])\s*(?<symbol>[\p{L}\d&.]+(?:\s?[-–/]\s?[\p{Lu}\d&][\p{L}\d&.]*)*)/uy

/**
 * Reads the line `Số: 159/KH-UBND` of a letterhead; a draft has `Số: /KH-UBND`, a party document `Số 281-KH/TU`. The
 * number may stand on the line below.
 */
export const findNumber = (script: Script, from: number, to: number): NumberLine | undefined => {
  for (let entry = from; entry < to; entry++) {
    const span = script.entries[entry]
    if (span === undefined) break
    const plain = script.plain.slice(span.start, span.end)
    if (/^\W*so\s*:?\s*$/.test(plain)) {
      const next = script.entries[entry + 1]
      const found = next === undefined ? undefined : numberAt(script, next.start, next.end)
      if (found !== undefined) return { ...found, entry: entry + 1 }
      continue
    }
    for (const found of plain.matchAll(so)) {
      const number = numberAt(script, span.start + found.index + found[0].length, span.end)
      if (number !== undefined) return { ...number, entry }
    }
  }
  return undefined
}

/** A number at an offset; scanning may have put a stray letter before it. */
const numberAt = (script: Script, from: number, to: number): Omit<NumberLine, "entry"> | undefined => {
  const { text } = script
  blank.lastIndex = from
  blank.exec(text)
  let start = Math.max(from, blank.lastIndex)
  if (/\p{Ll}/u.test(text.charAt(start)) && /\d/.test(text.charAt(start + 1))) start++
  form.lastIndex = start
  const found = form.exec(text)?.groups
  if (found === undefined || form.lastIndex > to) return undefined
  const printed = (found["symbol"] ?? "").replace(/\s/g, "").replace(/[–]/g, "-").replace(/[.]+$/, "")
  if (!/\p{Lu}.*\p{Lu}/u.test(printed)) return undefined
  return {
    number: { ordinal: found["ordinal"] || null, symbol: printed },
    span: { start, end: form.lastIndex },
  }
}
