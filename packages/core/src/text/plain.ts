/** What a character is in the plain text where no letter, digit or sign of Vietnamese stands for it. */
export const foreign = 1
/** What a mark apart from its letter is in the plain text. */
export const looseMark = 2

/** The ranges that have letters of Vietnamese and of European names. */
const letterRanges: readonly (readonly [number, number])[] = [
  [0x41, 0x5a],
  [0x61, 0x7a],
  [0xc0, 0x24f],
  [0x1ea0, 0x1ef9],
]
const spaces = [0x0c, 0x0d, 0xa0, 0xad, 0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000, 0xfeff]

/** One past the last letter. */
const lastLetter = 0x1efa

/** Characters as they are compared, by their codes. */
export interface Letters {
  /** Without marks, in lower case, see `plainOf`. */
  readonly plain: Uint8Array
  /** In lower case, with their marks; for letters only. */
  readonly small: Uint16Array
}

const makeLetters = (): Letters => {
  const plain = new Uint8Array(0x10000).fill(foreign)
  const small = new Uint16Array(lastLetter)
  for (let code = 0; code < 0x7f; code++) plain[code] = code < 0x20 && (code < 9 || code > 11) ? 0x20 : code
  for (let code = 0; code < lastLetter; code++) small[code] = code
  for (const [from, to] of letterRanges)
    for (let code = from; code <= to; code++) {
      const lower = String.fromCharCode(code).toLowerCase()
      const bare = lower.normalize("NFD").charCodeAt(0)
      plain[code] = code === 0x110 || code === 0x111 ? 0x64 : bare < 0x7f ? bare : foreign
      if (lower.length === 1) small[code] = lower.charCodeAt(0)
    }
  for (const code of spaces) plain[code] = 0x20
  plain.fill(0x20, 0x2000, 0x200c)
  plain.fill(0x2d, 0x2010, 0x2016)
  plain.fill(looseMark, 0x300, 0x370)
  plain[0x2212] = 0x2d
  for (const code of [0x201c, 0x201d, 0x201e, 0xab, 0xbb]) plain[code] = 0x22
  for (const code of [0x2018, 0x2019]) plain[code] = 0x27
  plain[0x2026] = 0x2e
  return { plain, small }
}

let letters: Letters | undefined

/** The tables, made when they are first asked for. */
export const lettersByCode = (): Letters => {
  letters ??= makeLetters()
  return letters
}

/** Written over by each text. */
let room = new Uint8Array(1 << 12)

/** Room for the plain letters of a text, good until the next text. */
export const roomForLetters = (length: number): Uint8Array => {
  if (length > room.length) room = new Uint8Array(length * 2)
  return room
}

/**
 * For loops over characters. Where texts of many kinds (whole, cut out of another, put together) go through one loop,
 * engines look `text.charCodeAt` up anew at each character, which takes longer than all the rest of it.
 */
const { charCodeAt } = String.prototype
const decoder = new TextDecoder()

/** Plain letters as a text. */
export const textOfLetters = (plain: Uint8Array, length: number): string => decoder.decode(plain.subarray(0, length))

/**
 * The text in lower case without marks (*bỏ dấu*), one kind of dash, quote and space, **character for character**: every
 * offset in it is an offset in the text. Characters that are no part of Vietnamese become U+0001, marks apart from their
 * letters U+0002; tabs and line feeds stay.
 *
 * It is all ASCII, so that searching in it is as fast as searching bytes.
 *
 * @example
 * ```ts import.meta.vitest
 * plainOf("Số 12/KH-SỞ – “Hòa”") // => 'so 12/kh-so - "hoa"'
 * ```
 */
export const plainOf = (text: string): string => {
  const { length } = text
  const { plain } = lettersByCode()
  const into = roomForLetters(length)
  for (let at = 0; at < length; at++) into[at] = plain[charCodeAt.call(text, at)] ?? foreign
  return textOfLetters(into, length)
}
