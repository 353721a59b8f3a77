/** What a character is in the plain text where no letter, digit or sign of Vietnamese stands for it. */
const foreign = 1
/** What a mark apart from its letter is in the plain text. */
const looseMark = 2

/** What no phrase could hold. */
export const apart = 0
/** A space or a line break. */
export const space = 1
/** The first of the signs that may stand between the words of a phrase. */
const firstSign = 2
const signs = "-/,&."
const fullStop = 0x2e
/** A mark apart from its letter. */
export const mark = 14
/** A letter or a digit. */
export const letter = 15

/** In an entry of the table: the bits of the plain letter, which come first. */
export const plainBits = 0xff
/** In an entry of the table: where the letter in lower case stands, and its bits. */
export const smallShift = 8
export const smallBits = 0xffff
/** In an entry of the table: where the kind of the character stands. No bits are beyond it. */
export const kindShift = 24

/** The ranges that have letters of Vietnamese and of European names. */
const letterRanges: readonly (readonly [number, number])[] = [
  [0x41, 0x5a],
  [0x61, 0x7a],
  [0xc0, 0x24f],
  [0x1ea0, 0x1ef9],
]
const spaces = [0x0c, 0x0d, 0xa0, 0xad, 0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000, 0xfeff]

const kindOf = (plain: number): number => {
  if (plain === looseMark) return mark
  if (plain === 0x20 || (plain >= 9 && plain <= 11)) return space
  if ((plain >= 0x61 && plain <= 0x7a) || (plain >= 0x30 && plain <= 0x39)) return letter
  const sign = signs.indexOf(String.fromCharCode(plain))
  return sign < 0 ? apart : firstSign + sign
}

/** A letter without its marks, in lower case. */
const bareOf = (code: number): number => {
  if (code === 0x110 || code === 0x111) return 0x64
  const bare = String.fromCharCode(code).toLowerCase().normalize("NFD").charCodeAt(0)
  return bare < 0x7f ? bare : foreign
}

/** A letter in lower case, with its marks. */
const smallOf = (code: number): number => {
  const lower = String.fromCharCode(code).toLowerCase()
  return lower.length === 1 ? lower.charCodeAt(0) : code
}

/**
 * All that is asked of a character when texts are compared, in one number by its code: its plain letter (see `plainOf`),
 * the letter in lower case with its marks, and its kind. All 0 until `makeLetterTable` was called.
 */
export const letterTable = new Int32Array(0x10000)

const put = (code: number, plain: number, kind = kindOf(plain)): void => {
  letterTable[code] = plain | (smallOf(code) << smallShift) | (kind << kindShift)
}

const putRange = (from: number, to: number, plainOfCode: (code: number) => number): void => {
  for (let code = from; code <= to; code++) put(code, plainOfCode(code))
}

let isMade = false

/** Fills the table when it is first needed. */
export const makeLetterTable = (): void => {
  if (isMade) return
  isMade = true
  letterTable.fill(foreign)
  putRange(0, 0x7e, (code) => (code < 0x20 && (code < 9 || code > 11) ? 0x20 : code))
  for (const [from, to] of letterRanges) putRange(from, to, bareOf)
  for (const code of spaces) put(code, 0x20)
  putRange(0x2000, 0x200b, () => 0x20)
  putRange(0x2010, 0x2015, () => 0x2d)
  putRange(0x300, 0x36f, () => looseMark)
  put(0x2212, 0x2d)
  for (const code of [0x201c, 0x201d, 0x201e, 0xab, 0xbb]) put(code, 0x22)
  for (const code of [0x2018, 0x2019]) put(code, 0x27)
  // Dots that stand for words left out end a phrase, as a full stop between words does not.
  put(0x2026, fullStop, apart)
}
