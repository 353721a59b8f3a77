import { isDigit, isUpper } from "../letters.ts"

/** A number and symbol in running text. */
export interface FoundNumber {
  readonly start: number
  readonly end: number
  /** Spaces inside dropped, one kind of hyphen: `27/NQ-TW`. */
  readonly number: string
}

const direct =
  /(?:(?:19|20)\d{2}\/)?\p{Lu}[\p{L}\d&]*(?:\.[\p{Lu}\d][\p{L}\d]*)*(?:\s?[-–]\s?\p{Lu}[\p{L}\d&]*|[-–][\p{L}\d&]+|\/\p{Lu}[\p{L}\d&]*)*/uy
const party = /\p{Lu}[\p{Lu}\d]*(?:-\p{Lu}+)*/uy
const twoCapitals = /\p{Lu}.*\p{Lu}/u
/** Before standards and forms the number is no act's. */
const notAnAct = /(?:tcvn|qcvn|tccs|mau|bieu|bieu mau|mau so|bieu so)\s*(?:so\s*)?[\d.:-]*$/
const longestSymbol = 40

/**
 * The number and symbol of an act around a slash, in any of its forms (*số, ký hiệu văn bản*): `84/KH-UBND`,
 * `30/2020/NĐ-CP`, `89/2025/QH15`, `29-CT/TW`, `46 - CT/TW`, a company's `01.6/GĐN/KSYB`. Dates, shares and standards
 * are none.
 */
export const numberAround = (text: string, plain: string, slash: number): FoundNumber | undefined =>
  isDigit(text.charCodeAt(before(text, slash))) ? administrative(text, plain, slash) : ofParty(text, plain, slash)

/** The offset before a slash, a space between left out. */
const before = (text: string, slash: number): number => (text.charAt(slash - 1) === " " ? slash - 2 : slash - 1)

const administrative = (text: string, plain: string, slash: number): FoundNumber | undefined => {
  let start = before(text, slash)
  while (
    start > 0 &&
    (isDigit(text.charCodeAt(start - 1)) || (text.charAt(start - 1) === "." && isDigit(text.charCodeAt(start - 2))))
  )
    start--
  const ordinal = text.slice(start, before(text, slash) + 1)
  if (ordinal.length > 6 || /[\p{L}\d/:-]/u.test(text.charAt(start - 1))) return undefined
  const from = text.charAt(slash + 1) === " " ? slash + 2 : slash + 1
  direct.lastIndex = from
  const symbol = direct.exec(text)?.[0]
  if (symbol === undefined || !twoCapitals.test(symbol) || symbol.length > longestSymbol || isForm(plain, start))
    return undefined
  const kept = withoutDash(symbol)
  return { start, end: from + kept.length, number: `${ordinal}/${tight(kept)}` }
}

const isForm = (plain: string, start: number): boolean => notAnAct.test(plain.slice(Math.max(0, start - 16), start))

/** A dash with spaces on both sides parts words rather than groups, unless groups of capitals stand around it. */
const withoutDash = (symbol: string): string => {
  const dash = /\s[-–]\s/.exec(symbol)
  if (dash === null) return symbol
  const isGroup = /^[\p{Lu}\d&]{2,8}$/u.test(symbol.slice(dash.index + dash[0].length).split(/[-–/\s]/)[0] ?? "")
  return isGroup && !/[-–]/.test(symbol.slice(0, dash.index)) ? symbol : symbol.slice(0, dash.index)
}

const tight = (text: string): string => text.replace(/\s/g, "").replace(/–/g, "-")

const types = /(?<ordinal>\d{1,4})\s?[-–]\s?(?<type>[\p{Lu}][\p{L}]{0,4})$/u

const ofParty = (text: string, plain: string, slash: number): FoundNumber | undefined => {
  if (!isUpper(text.charCodeAt(slash + 1)) || slash < 4) return undefined
  const from = Math.max(0, slash - 14)
  const head = types.exec(text.slice(from, slash))
  if (head === null) return undefined
  const start = from + head.index
  if (/[\p{L}\d/.-]/u.test(text.charAt(start - 1)) || isForm(plain, start)) return undefined
  party.lastIndex = slash + 1
  const organ = party.exec(text)?.[0]
  return organ === undefined
    ? undefined
    : { start, end: slash + 1 + organ.length, number: `${tight(head[0])}/${organ}` }
}
