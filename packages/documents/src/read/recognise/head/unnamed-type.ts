import { isCapitals, isUpper } from "../../letters.ts"
import { type Script, textBlockOf } from "../words/script.ts"
import type { TypeLine } from "./document-type.ts"
import { findNumber } from "./number.ts"
import { findPlaceAndDate } from "./place-and-date.ts"
import { typeOfSymbol } from "./symbol-type.ts"

const vivo = /(?:^|[\s|])\(?(?:v\/v|ve viec)\b/
const motto = /^\W*(?:cong hoa xa hoi|doc lap|dang cong san|doan tncs|chu nghia viet nam)/
const dated = /ngay.{0,12}thang.{0,12}nam/
const longestLine = 160
const mostLines = 7

const plainOfEntry = ({ entries, plain }: Script, entry: number): string => {
  const span = entries[entry]
  return span === undefined ? "" : plain.slice(span.start, Math.min(span.end, span.start + longestLine))
}

/**
 * An official letter (*công văn*), which no word names: by the line *Kính gửi* and the subject under its number.
 *
 * @param address The entry of *Kính gửi*.
 */
export const letterLine = (script: Script, address: number): TypeLine | undefined => {
  const number = findNumber(script, 0, address)
  const type = typeOfSymbol(number?.number.symbol ?? "") ?? "official-letter"
  if (type !== "official-letter") return undefined
  for (let entry = 0; entry < address; entry++) {
    const line = plainOfEntry(script, entry)
    const found = vivo.exec(line)
    const span = script.entries[entry]
    if (found === null || span === undefined) continue
    const lead = found[0].length - found[0].trimStart().length
    const rest = span.start + found.index + lead + (line.charAt(found.index) === "|" ? 1 : 0)
    return letter(entry, rest, subjectEnd(script, entry + 1, address), address)
  }
  const below = number === undefined ? undefined : subjectUnder(script, number.entry + 1, address)
  if (below !== undefined) {
    const start = script.entries[below]?.start ?? 0
    return letter(below, start, subjectEnd(script, below + 1, address), address)
  }
  return number === undefined ? undefined : letter(address, null, address, address)
}

const letter = (entry: number, rest: number | null, subjectTo: number, headEnd: number): TypeLine => ({
  entry,
  type: "official-letter",
  rest,
  urgency: null,
  oneLine: false,
  unnamed: { subjectTo, headEnd },
})

/** The entry that the subject of a letter ends before: its lines are short, and stand over the motto, the date, the address. */
const subjectEnd = (script: Script, from: number, to: number): number => {
  let entry = from
  while (entry < Math.min(to, from + mostLines) && mayBeSubject(script, entry)) entry++
  return entry
}

/** A party letter prints its subject without *V/v*. */
const subjectUnder = (script: Script, from: number, to: number): number | undefined => {
  for (let entry = from; entry < to; entry++) {
    if (/^\W*$/.test(plainOfEntry(script, entry))) continue
    const code = script.text.charCodeAt(script.entries[entry]?.start ?? 0)
    return mayBeSubject(script, entry) && isUpper(code) ? entry : undefined
  }
  return undefined
}

const mayBeSubject = (script: Script, entry: number): boolean => {
  const block = textBlockOf(script.entries[entry])
  if (block === undefined || block.mark !== "none" || block.text.length > longestLine) return false
  const line = plainOfEntry(script, entry)
  return (
    /[a-z]/.test(line) && !isCapitals(block.text) && !motto.test(line) && !dated.test(line) && !/^so\b.*\d/.test(line)
  )
}

/** Between the number and the subject stand no more lines than these. */
const reach = 8
const shortestSubject = 12

/**
 * The type of a page that lost the line with its name: by its symbol, where the subject stands in capitals under the
 * number and the date.
 *
 * @param to The entry that the head ends before.
 * @param enacted The formula of a decision, *QUYẾT ĐỊNH:*, if there is one.
 */
export const symbolLine = (script: Script, to: number, enacted: TypeLine | undefined): TypeLine | undefined => {
  const number = findNumber(script, 0, to)
  if (number === undefined) return undefined
  const type = typeOfSymbol(number.number.symbol ?? "") ?? enacted?.type
  if (type === undefined) return undefined
  const date = findPlaceAndDate(script, 0, to)
  const from = Math.max(number.entry, date?.entry ?? 0) + 1
  for (let entry = from; entry < Math.min(to, from + reach); entry++) {
    const span = script.entries[entry]
    const block = textBlockOf(span)
    if (span === undefined || block === undefined) return undefined
    const line = plainOfEntry(script, entry)
    if (/^\W*$/.test(line) || motto.test(line)) continue
    const isSubject =
      (block.text.length >= shortestSubject && isCapitals(block.text)) || /^(?:v\/v|ve viec)\b/.test(line)
    if (block.mark !== "none" || !isSubject) return undefined
    return { entry, type, rest: span.start, urgency: null, oneLine: false, unnamed: { headEnd: entry } }
  }
  return undefined
}
