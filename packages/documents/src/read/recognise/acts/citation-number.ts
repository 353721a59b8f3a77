import { isDigit, isLetter, isUpper } from "../../letters.ts"
import { blanksStart } from "../words/blanks.ts"

/** A number and symbol in running text. */
export interface FoundNumber {
  readonly start: number
  readonly end: number
  /** Spaces inside dropped, one kind of hyphen: `27/NQ-TW`. */
  readonly number: string
}

/** A stop parts an office from its body, `QĐ-UBND.NN`; a word behind it begins a sentence. */
const direct =
  /(?:(?:19|20)\d{2}\/)?\p{Lu}[\p{L}\d&]*(?:\.[\p{Lu}\d][\p{L}\d]*)*(?:(?:\s?[-–]\s?\p{Lu}[\p{L}\d&]*|[-–][\p{L}\d&]+|\/\p{Lu}[\p{L}\d&]*|_[\p{Lu}\d][\p{L}\d&]*)(?:\.(?:[\p{Lu}\d]{1,8}(?![\p{L}\d])|(?=[\p{L}\d]*\p{Lu}[\p{L}\d]*\p{Lu})[\p{L}\d]{2,8}))*)*/uy
const party = /\p{Lu}[\p{Lu}\d]*(?:[-_.]\p{Lu}+(?!\p{Ll}))*/uy
const longestSymbol = 40

const lineFeed = 0x0a
const space = 0x20
const dash = 0x2d
const stop = 0x2e
const slashCode = 0x2f
const colon = 0x3a
const longDash = 0x2013

/**
 * The number and symbol of an act around a slash, in any of its forms (*số, ký hiệu văn bản*): `84/KH-UBND`,
 * `30/2020/NĐ-CP`, `89/2025/QH15`, `29-CT/TW`, `46 - CT/TW`, a company's `01.6/GĐN/KSYB`. Dates, shares and standards
 * are none.
 */
export const numberAround = (text: string, plain: string, slash: number): FoundNumber | undefined => {
  const last = text.charCodeAt(slash - 1) === space ? slash - 2 : slash - 1
  if (isDigit(text.charCodeAt(last)) || isSecond(text, last)) return administrative(text, plain, slash, last + 1)
  return isUpper(text.charCodeAt(slash + 1)) && slash >= 4 ? ofParty(text, plain, slash) : undefined
}

const firstLetter = 0x61
const lastLetter = 0x65

/** The letter of a number that was given twice: `15a/KH-UBND`. */
const isSecond = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at)
  return code >= firstLetter && code <= lastLetter && isDigit(text.charCodeAt(at - 1))
}

const administrative = (text: string, plain: string, slash: number, ordinalEnd: number): FoundNumber | undefined => {
  const from = text.charCodeAt(slash + 1) === space ? slash + 2 : slash + 1
  // Most slashes after a digit are those of a day: only a capital, or a year and its slash, begins a symbol.
  if (!isUpper(text.charCodeAt(from)) && text.charCodeAt(from + 4) !== slashCode) return undefined
  const start = ordinalStart(text, ordinalEnd)
  if (ordinalEnd - start > 6 || goesOnBefore(text.charCodeAt(start - 1), colon)) return undefined
  direct.lastIndex = from
  if (!direct.test(text)) return undefined
  const found = direct.lastIndex
  const kind = found - from > longestSymbol ? noSymbol : kindOfSymbol(text, from, found)
  if (kind === noSymbol || isForm(plain, start)) return undefined
  const printed = text.slice(from, found)
  const symbol = kind === tightSymbol ? printed : withoutDash(printed)
  const groups = kind === tightSymbol ? printed : tight(symbol)
  return { start, end: from + symbol.length, number: `${text.slice(start, ordinalEnd)}/${groups}` }
}

/** Where an ordinal begins that ends before an offset; a company's has a stop between digits. */
const ordinalStart = (text: string, end: number): number => {
  let start = end - 1
  while (
    start > 0 &&
    (isDigit(text.charCodeAt(start - 1)) ||
      (text.charCodeAt(start - 1) === stop && isDigit(text.charCodeAt(start - 2))))
  )
    start--
  return start
}

/** Whether a character before a number belongs to it, so that it is none. */
const goesOnBefore = (code: number, sign: number): boolean =>
  isLetter(code) || isDigit(code) || code === slashCode || code === dash || code === sign

const noSymbol = 0
const tightSymbol = 1
const looseSymbol = 2

/** A symbol has two capitals in one line; a loose one has spaces or long dashes. */
const kindOfSymbol = (text: string, from: number, to: number): number => {
  let kind = tightSymbol
  let capitals = 0
  let most = 0
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at)
    if (isUpper(code)) most = Math.max(most, ++capitals)
    else if (code === longDash || isSpaced(code)) kind = looseSymbol
    if (code === lineFeed) capitals = 0
  }
  return most > 1 ? kind : noSymbol
}

const forms = ["tcvn", "qcvn", "tccs", "mau", "bieu"]
/** The last letters of these. */
const formEnds: readonly number[] = [0x6e, 0x73, 0x75]
const formWindow = 16

/** Before standards and forms the number is no act's: `QCVN 01:2020/BTNMT`, `Mẫu số 02/BC-TH`. */
const isForm = (plain: string, start: number): boolean => {
  const first = Math.max(0, start - formWindow)
  let at = start
  while (at > first && isInCode(plain.charCodeAt(at - 1))) at--
  const end = blanksStart(plain, at, first)
  if (endsForm(plain, end, first)) return true
  if (!plain.endsWith("so", end)) return false
  const word = blanksStart(plain, end - 2, first)
  return (
    endsForm(plain, word, first) ||
    (plain.endsWith("so", word) && endsForm(plain, blanksStart(plain, word - 2, first), first))
  )
}

const isInCode = (code: number): boolean => code >= dash && code <= colon && code !== slashCode

const endsForm = (plain: string, end: number, first: number): boolean => {
  if (!formEnds.includes(plain.charCodeAt(end - 1))) return false
  for (const form of forms) if (plain.endsWith(form, end) && end - form.length >= first) return true
  return false
}

/** A dash with spaces on both sides parts words rather than groups, unless groups of capitals stand around it. */
const withoutDash = (symbol: string): string => {
  const found = /\s[-–]\s/.exec(symbol)
  if (found === null) return symbol
  const isGroup = /^[\p{Lu}\d&]{2,8}$/u.test(symbol.slice(found.index + found[0].length).split(/[-–/\s]/)[0] ?? "")
  return isGroup && !/[-–]/.test(symbol.slice(0, found.index)) ? symbol : symbol.slice(0, found.index)
}

const loose = /[\s–]/
const tight = (text: string): string => (loose.test(text) ? text.replace(/\s/g, "").replace(/–/g, "-") : text)

const isSpaced = (code: number): boolean =>
  code === space || ((code < space || code > 0x7e) && /\s/.test(String.fromCharCode(code)))

const longestOrdinal = 4
const longestType = 5

/** `29-CT/TW`: the ordinal and the type before the slash, the organ after it. */
const ofParty = (text: string, plain: string, slash: number): FoundNumber | undefined => {
  let type = slash
  while (slash - type < longestType && isLetter(text.charCodeAt(type - 1))) type--
  if (!isUpper(text.charCodeAt(type))) return undefined
  const sign = isSpaced(text.charCodeAt(type - 1)) ? type - 2 : type - 1
  const code = text.charCodeAt(sign)
  const isSpace = isSpaced(text.charCodeAt(type - 1)) && isDigit(code)
  if (code !== dash && code !== longDash && !isSpace) return undefined
  const ordinalEnd = isSpace || !isSpaced(text.charCodeAt(sign - 1)) ? sign + (isSpace ? 1 : 0) : sign - 1
  let start = ordinalEnd
  while (ordinalEnd - start < longestOrdinal && isDigit(text.charCodeAt(start - 1))) start--
  if (start === ordinalEnd || goesOnBefore(text.charCodeAt(start - 1), stop) || isForm(plain, start)) return undefined
  if (isSpace && !/so:?\s*$/.test(plain.slice(Math.max(0, start - formWindow), start))) return undefined
  party.lastIndex = slash + 1
  if (!party.test(text)) return undefined
  return { start, end: party.lastIndex, number: tight(text.slice(start, party.lastIndex)) }
}
