import { isDigit, isLetter, isLower, isSpace, isUpper } from "../letters.ts"
import type { Mark } from "./document-tree.ts"

/** A bullet or label at the start of a line. */
export interface Marker {
  readonly mark: Exclude<Mark, "none">
  /** As printed, without its stop, bracket or dash; null for a bullet. */
  readonly label: string | null
  /** Whether brackets stand on both sides of the label: `(1)`. */
  readonly bracketed?: true
  /** Where the line's text begins after it. */
  readonly end: number
}

const isDash = (code: number): boolean => code === 0x2d || (code >= 0x2010 && code <= 0x2015) || code === 0x2212
/** •●○▪■□◦·►➢✓▶ and the private-use bullets of Word's symbol fonts. */
const bullets = new Set([
  0x2022, 0x25cf, 0x25cb, 0x25aa, 0x25a0, 0x25a1, 0x25e6, 0xb7, 0x25ba, 0x27a2, 0x2713, 0x25b6, 0xf0b7, 0xf0a7, 0xf02d,
  0xf0fc, 0xf0d8, 0xf076,
])
const plus = 0x2b
const star = 0x2a
const stop = 0x2e
const openBracket = 0x28
const closeBracket = 0x29

/** The bullet or label that a line starts with; `from` and `to` bound its visible characters. */
export const markerAt = (text: string, from: number, to: number): Marker | undefined => {
  const code = text.charCodeAt(from)
  if (isDigit(code)) return numberAt(text, from, to)
  if (isLetter(code)) return letterAt(text, from, to)
  if (code === openBracket) return bracketAt(text, from, to)
  if (isDash(code)) return bulletAt(text, from, to, "dash")
  if (code === plus) return bulletAt(text, from, to, "plus")
  if (code === star) return isSpace(text.charCodeAt(from + 1)) ? bulletAt(text, from, to, "star") : undefined
  return bullets.has(code) ? bulletAt(text, from, to, "dash") : undefined
}

const skipSpaces = (text: string, from: number, to: number): number => {
  let at = from
  while (at < to && isSpace(text.charCodeAt(at))) at++
  return at
}

const bulletAt = (text: string, from: number, to: number, mark: "dash" | "plus" | "star"): Marker | undefined => {
  const end = skipSpaces(text, from + 1, to)
  if (end >= to) return undefined
  const next = text.charCodeAt(end)
  const tight = end === from + 1
  if (tight && !isLetter(next) && next !== 0x201c && next !== 0x22) return undefined
  return isDash(next) ? undefined : { mark, label: null, end }
}

const labelled = (text: string, from: number, labelEnd: number, end: number): Marker => ({
  mark: "label",
  label: text.slice(from, labelEnd),
  end,
})

/** `1.` `1)` `1/` `1-` `1–` `1.1` `2.10.` before text; not a date, an amount, a share or a count. */
const numberAt = (text: string, from: number, to: number): Marker | undefined => {
  let at = from
  let parts = 0
  let labelEnd = from
  while (at < to && parts < 6) {
    const start = at
    while (at < to && isDigit(text.charCodeAt(at))) at++
    if (at - start === 0) break
    if (at - start > 2) return undefined
    parts++
    labelEnd = at
    if (text.charCodeAt(at) !== stop || !isDigit(text.charCodeAt(at + 1))) break
    at++
  }
  return afterNumber(text, from, labelEnd, to, parts)
}

const afterNumber = (text: string, from: number, labelEnd: number, to: number, parts: number): Marker | undefined => {
  const sign = text.charCodeAt(labelEnd)
  if (isSpace(sign) && isDash(text.charCodeAt(labelEnd + 1))) return beforeSpacedDash(text, from, labelEnd, to)
  const closes = sign === stop || sign === closeBracket || sign === 0x2f || isDash(sign)
  if (!closes && !(parts > 1 && isSpace(sign))) return undefined
  const end = skipSpaces(text, closes ? labelEnd + 1 : labelEnd, to)
  if (end >= to) return undefined
  const next = text.charCodeAt(end)
  const tight = end === labelEnd + 1
  if (tight && (sign === 0x2f || isDash(sign)) && isSymbol(text.slice(end, end + 12))) return undefined
  if (tight && sign === 0x2f && !isUpper(next)) return undefined
  if (tight && sign === stop && isDigit(next)) return undefined
  if (isDash(sign) && (isDigit(next) || (tight && !isUpper(next)))) return undefined
  if (!closes && !isUpper(next)) return undefined
  return labelled(text, from, labelEnd, end)
}

/** `1 - Mục tiêu`, `1 -Mục tiêu`: a dash after a space closes a number before a word with a capital. */
const beforeSpacedDash = (text: string, from: number, labelEnd: number, to: number): Marker | undefined => {
  const end = skipSpaces(text, labelEnd + 2, to)
  if (end >= to || !isUpper(text.charCodeAt(end))) return undefined
  if (end === labelEnd + 2 && !isLower(text.charCodeAt(end + 1))) return undefined
  return labelled(text, from, labelEnd, end)
}

/** The symbol of a document, `KH-UBND` in `29/KH-UBND`, `ĐA/TU` in `08-ĐA/TU`: no words of a heading. */
const isSymbol = (text: string): boolean => /^[A-ZĐ]{1,6}[-/][A-ZĐ]/.test(text)

/** `(1)`, `(a)` or `(iv)` before text. */
const bracketAt = (text: string, from: number, to: number): Marker | undefined => {
  let at = from + 1
  while (at < to && at - from <= 3 && (isDigit(text.charCodeAt(at)) || isLetter(text.charCodeAt(at)))) at++
  const length = at - from - 1
  if (text.charCodeAt(at) !== closeBracket || length === 0) return undefined
  const digits = isDigit(text.charCodeAt(from + 1))
  if (length > (digits ? 2 : isRoman(text.slice(from + 1, at).toUpperCase()) ? 4 : 1)) return undefined
  const end = skipSpaces(text, at + 1, to)
  return end >= to || end === at + 1 ? undefined : { ...labelled(text, from + 1, at, end), bracketed: true }
}

/** I V X L C */
const isRomanLetter = (code: number): boolean =>
  code === 0x49 || code === 0x56 || code === 0x58 || code === 0x4c || code === 0x43
const romanNumeral = /^(?:X{0,3})(?:IX|IV|V?I{0,4})$/

/** Whether a text is a Roman numeral below forty. */
export const isRoman = (text: string): boolean => text !== "" && romanNumeral.test(text)

/** `I.` `IV-` `A.` `a)` `a.` or a worded label (`Phần thứ nhất`, `Chương I`, `Điều 5.`, `Phụ lục II`) before text. */
const letterAt = (text: string, from: number, to: number): Marker | undefined => {
  const code = text.charCodeAt(from)
  const next = text.charCodeAt(from + 1)
  if (isLower(next) || (isLetter(next) && !isRomanLetter(code))) return wordedAt(text, from, to)
  let at = from + 1
  while (at < to && at - from < 5 && isRomanLetter(code) && isRomanLetter(text.charCodeAt(at))) at++
  return isLetter(text.charCodeAt(at)) ? wordedAt(text, from, to) : afterLetters(text, from, at, to)
}

const afterLetters = (text: string, from: number, labelEnd: number, to: number): Marker | undefined => {
  const small = isLower(text.charCodeAt(from))
  const spaced = skipSpaces(text, labelEnd, to)
  const sign = text.charCodeAt(spaced)
  const isSign = sign === stop || sign === closeBracket || sign === 0x2f || isDash(sign)
  if (!isSign || spaced - labelEnd > 1) return undefined
  const end = skipSpaces(text, spaced + 1, to)
  if (end >= to) return undefined
  const next = text.charCodeAt(end)
  const tight = end === spaced + 1
  if (small)
    return isSmallLabel(text.charCodeAt(from), sign, tight, next) ? labelled(text, from, labelEnd, end) : undefined
  const label = text.slice(from, labelEnd)
  if (!isRoman(label) && !(label.length === 1 && ((label >= "A" && label <= "H") || label === "Đ"))) return undefined
  if (tight && sign !== closeBracket && !(isUpper(next) && (label.length > 1 || isUpper(text.charCodeAt(end + 1)))))
    return undefined
  return isLetter(next) || isDigit(next) || next === 0x201c || next === 0x22
    ? labelled(text, from, labelEnd, end)
    : undefined
}

/** `a)` `a.` `a/` `a-`; before a dash that touches the next word only a letter that no word is joined to, as in `e-Learning`. */
const isSmallLabel = (label: number, sign: number, tight: boolean, next: number): boolean => {
  if (sign === closeBracket) return true
  if (!isUpper(next) || !(sign === stop || sign === 0x2f || isDash(sign))) return false
  return !tight || (isDash(sign) && dashedLetters.has(label))
}

/** a b c d đ g h */
const dashedLetters = new Set([0x61, 0x62, 0x63, 0x64, 0x111, 0x67, 0x68])

const worded =
  /^(?:(?:phần|PHẦN|Phần)\s+(?:(?:thứ|THỨ)\s+[\p{L}]+|[IVX]+|\d{1,2}|[A-H])|(?:chương|CHƯƠNG|Chương|mục|MỤC|Mục)\s+(?:[IVX]+|\d{1,2})|(?:Điều|ĐIỀU)\s+\d{1,3}|(?:Bước|BƯỚC)\s+\d{1,2})(?=\s*[.:-]|\s*$)/u
const annexed =
  /^(?:phụ lục|PHỤ LỤC|Phụ lục|Phụ Lục)(?:\s+(?:số|SỐ))?\s*(?:[IVX]+|\d{1,2}|[A-H])?(?=\s*[.:-]|\s*$|\s*\((?:[Bb]an hành |[Đđ]ính )?[Kk]èm theo \p{L})/u
/** P, C, M, Đ and B begin worded labels: anything else is turned down without a look. */
const mayBeWorded = (first: number, second: number): boolean => {
  if (first === 0x110) return true
  if (first === 0x42) return second === 0x1b0 || second === 0x1af
  const small = first | 0x20
  if (small !== 0x70 && small !== 0x63 && small !== 0x6d) return false
  return (second | 0x20) === 0x68 || second === 0x1ee5 || second === 0x1ee4
}

const wordedAt = (text: string, from: number, to: number): Marker | undefined => {
  if (!mayBeWorded(text.charCodeAt(from), text.charCodeAt(from + 1))) return undefined
  const head = text.slice(from, Math.min(to, from + 48))
  const found = worded.exec(head) ?? annexed.exec(head)
  if (found === null) return undefined
  const labelEnd = from + found[0].length
  let end = skipSpaces(text, labelEnd, to)
  if (end < to && (text.charCodeAt(end) === stop || text.charCodeAt(end) === 0x3a || isDash(text.charCodeAt(end))))
    end = skipSpaces(text, end + 1, to)
  return labelled(text, from, from + found[0].trimEnd().length, end)
}

const lone = /^(?<label>\d{1,2}(?:\.\d{1,2})*|[IVX]{1,5}|[a-zđ])[.)]$/

/** The label of a line that has nothing else on it: a wrapping broke its text off. */
export const loneLabel = (text: string): Marker | undefined => {
  const label = lone.exec(text)?.groups?.["label"]
  return label === undefined ? undefined : { mark: "label", label, end: text.length }
}
