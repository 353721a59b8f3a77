import { type DocumentType, documentTypes, grouped, type Span } from "@lantoa/core"
import { isCapitals, isLower, isUpper, plainOf } from "../../letters.ts"
import { type Script, textBlockOf } from "../words/script.ts"
import { findNumber } from "./number.ts"
import { typeOfSymbol } from "./symbol-type.ts"
import { letterLine, symbolLine } from "./unnamed-type.ts"

/** The line that names the type of a document (*tên loại*). */
export interface TypeLine {
  readonly entry: number
  readonly type: DocumentType
  /** Where the subject goes on in the same line, an offset of the script; null when it stands below. */
  readonly rest: number | null
  /** `HỎA TỐC` before or after the type word. */
  readonly urgency: string | null
  /** Whether it is the heading of a page in small letters: the subject does not go on below. */
  readonly oneLine: boolean
  /** Set where no word names the type: it is told by the symbol or by whom the document is addressed to. */
  readonly unnamed?: {
    /** The entry that the subject ends before, where the letterhead goes on under it. */
    readonly subjectTo?: number
    /** The entry that the head ends before. */
    readonly headEnd: number
  }
}

/** How far down a document its type is looked for. */
const headLength = 60

/** The names of types in plain letters by their first letter, the longest first. */
const names = grouped(
  documentTypes
    .map(({ id, name }) => ({ id, plain: plainOf(name.vi) }))
    .toSorted((a, b) => b.plain.length - a.plain.length),
  ({ plain }) => plain.charCodeAt(0),
)
const urgencyWord = /^(hoa toc|thuong khan|khan|du thao)\s*/
const urgencyEnd = /\s+(hoa toc|thuong khan|khan)$/
/** What kind of plan it is, said with the type word: `KẾ HOẠCH LIÊN TỊCH`. */
const together = /^ (?:lien tich|lien nganh|phoi hop)(?![a-z ])/

/**
 * Finds the type line: a type word in capitals on a line of its own, or before the subject (`KẾ HOẠCH V/v …`,
 * `KẾ HOẠCH TRUYỀN THÔNG NĂM 2026`, `KẾ HOẠCH Truyền thông năm 2026`), with an urgency mark glued to it or not. Where no
 * word names the type, the line that the subject begins with.
 */
export const findTypeLine = (script: Script): TypeLine | undefined => {
  let running: TypeLine | undefined
  let small: TypeLine | undefined
  let basis: number | undefined
  for (let entry = 0; entry < Math.min(script.entries.length, headLength); entry++) {
    const found = typeLineAt(script, entry)
    if (found === undefined) {
      small ??= smallTypeLineAt(script, entry)
      const start = script.entries[entry]?.start ?? 0
      if (script.plain.startsWith("can cu", start)) basis ??= entry
      const letter = running === undefined && isAddress(script, start) ? letterLine(script, entry) : undefined
      if (letter !== undefined) return letter
    } else if (found.rest === null)
      return isFormula(script, found, basis) ? (running ?? decisionLine(script, found, basis ?? entry)) : found
    else running ??= found
  }
  return running ?? small ?? namedSmallLine(script, basis) ?? symbolLine(script, basis ?? headWithoutType, undefined)
}

const isAddress = ({ plain }: Script, start: number): boolean => plain.startsWith("kinh gui", start)

/** Without a type word and bases the head is no longer. */
const headWithoutType = 20

/** `QUYẾT ĐỊNH:` under the bases says that what follows is decided; the type stood over the subject. */
const isFormula = ({ entries }: Script, { entry, type }: TypeLine, basis: number | undefined): boolean => {
  if (basis === undefined || type !== "decision") return false
  const line = textBlockOf(entries[entry])?.text.trimEnd() ?? ""
  return line.endsWith(":") || /^(?:Điều|ĐIỀU)\s/.test(textBlockOf(entries[entry + 1])?.label ?? "")
}

const decisionLine = (script: Script, formula: TypeLine, basis: number): TypeLine =>
  namedSmallLine(script, basis) ?? symbolLine(script, basis, formula) ?? { ...formula, unnamed: { headEnd: basis } }

/** A type word in small letters on a line of its own, under a number that names that type or none: `Quyết định`. */
const namedSmallLine = (script: Script, basis: number | undefined): TypeLine | undefined => {
  const to = Math.min(script.entries.length, basis ?? headWithoutType)
  for (let entry = 0; entry < to; entry++) {
    const span = script.entries[entry]
    const name = span === undefined ? undefined : nameAt(script.plain, span.start)
    if (span === undefined || name === undefined || span.end - span.start !== name.plain.length) continue
    const number = findNumber(script, 0, entry + 1)
    const named = typeOfSymbol(number?.number.symbol ?? "") ?? name.id
    if (number !== undefined && named === name.id)
      return { entry, type: name.id, rest: null, urgency: null, oneLine: false }
  }
  return undefined
}

/** A page of the web heads a plan by its name in small letters: `Kế hoạch truyền thông năm 2026`. */
const smallHead = 12
const longestSmall = 260
/** An act that is cited, or the plan itself in a sentence. */
const citedAfter = /^(?:\d|số\s|này\s|trên\s)/

const smallTypeLineAt = (script: Script, entry: number): TypeLine | undefined => {
  const span = script.entries[entry]
  const block = textBlockOf(span)
  if (entry >= smallHead || span === undefined || block?.mark !== "none" || block.text.length > longestSmall)
    return undefined
  if (!block.text.startsWith("Kế hoạch ") || /[;:,.]$/.test(block.text) || citedAfter.test(block.text.slice(9)))
    return undefined
  return { entry, type: "plan", rest: span.start + 9, urgency: null, oneLine: true }
}

/** The type line in an entry, if it is one. */
export const typeLineAt = (script: Script, entry: number): TypeLine | undefined => {
  const span = script.entries[entry]
  const block = textBlockOf(span)
  if (span === undefined || block === undefined || block.mark === "dash") return undefined
  const lead = firstLetter(script.plain, span)
  const urgent = urgencyAt(script.plain, lead, span.end)
  const start = lead + (urgent?.[0].length ?? 0)
  // Most lines go on in small letters after their first.
  if (block.heading === 0 && (isLower(script.text.charCodeAt(start)) || isLower(script.text.charCodeAt(start + 1))))
    return undefined
  const name = nameAt(script.plain, start)
  if (name === undefined) return undefined
  const nameEnd = start + name.plain.length
  const end = nameEnd + (together.exec(script.plain.slice(nameEnd, span.end))?.[0].length ?? 0)
  if (!isCapitals(script.text.slice(start, end)) && !(block.heading > 0 && end === span.end)) return undefined
  const after = script.plain.slice(end, span.end)
  const closing = urgencyEnd.exec(after)
  const isAlone = !/[a-z0-9]/.test(closing === null ? after : after.slice(0, closing.index))
  const rest = end + (/^[\s:]*/.exec(after)?.[0].length ?? 0)
  if (!isAlone && !/^\s*\(?v\/v/.test(after) && !(rest < span.end && isUpper(script.text.charCodeAt(rest))))
    return undefined
  const urgency = urgent !== null && urgent[1] !== "du thao" ? urgent[1] : undefined
  return {
    entry,
    type: name.id,
    rest: isAlone ? null : rest,
    oneLine: false,
    urgency:
      urgency !== undefined
        ? script.text.slice(lead, lead + urgency.length)
        : closing === null
          ? null
          : script.text.slice(end + closing.index, span.end).trim(),
  }
}

const isPlainLetter = (code: number): boolean => code >= 0x61 && code <= 0x7a

const firstLetter = (plain: string, { end, start }: Span): number => {
  let at = start
  while (at < end && !isPlainLetter(plain.charCodeAt(at))) at++
  return at
}

/** Urgency words begin with H, T, K and D. */
const urgencyAt = (plain: string, at: number, end: number): RegExpExecArray | null => {
  const code = plain.charCodeAt(at)
  const mayBegin = code === 0x68 || code === 0x74 || code === 0x6b || code === 0x64
  return mayBegin ? urgencyWord.exec(plain.slice(at, end)) : null
}

const nameAt = (plain: string, at: number): { readonly id: DocumentType; readonly plain: string } | undefined =>
  names
    .get(plain.charCodeAt(at))
    ?.find((name) => plain.startsWith(name.plain, at) && !isPlainLetter(plain.charCodeAt(at + name.plain.length)))
