export { plainOf } from "@lantoa/core"

/** One past the last letter that Vietnamese text is written with. */
const limit = 0x2200

const other = 0
const lowerCase = 1
const upperCase = 2
const digit = 3
const space = 4

/** The ranges that have letters of Vietnamese and of European names. */
const letterRanges: readonly (readonly [number, number])[] = [
  [0x41, 0x5a],
  [0x61, 0x7a],
  [0xc0, 0x24f],
  [0x1ea0, 0x1ef9],
]
const spaces = [0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x20, 0xa0, 0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0xad]

function* range(from: number, to: number): Generator<number> {
  for (let code = from; code <= to; code++) yield code
}

/** Classes and small forms of characters. */
const makeTables = () => {
  const classes = new Uint8Array(0x10000)
  const small = new Uint16Array(limit)
  for (let code = 0; code < limit; code++) small[code] = code
  for (const [from, to] of letterRanges)
    for (let code = from; code <= to; code++) {
      const letter = String.fromCharCode(code)
      const lower = letter.toLowerCase()
      classes[code] = lower !== letter ? upperCase : lower !== letter.toUpperCase() ? lowerCase : other
      if (lower.length === 1) small[code] = lower.charCodeAt(0)
    }
  for (let code = 0x30; code <= 0x39; code++) classes[code] = digit
  for (const code of [...spaces, ...range(0x2000, 0x200b), 0xfeff, 0x3000]) classes[code] = space
  for (let code = 0; code <= 0x20; code++) classes[code] = space
  return { classes, small }
}

const { classes, small } = makeTables()

const classOf = (code: number): number => classes[code] ?? other

/** Whether a character code is a lower-case letter of Vietnamese or of a European name. */
export const isLower = (code: number): boolean => classOf(code) === lowerCase

/** Whether a character code is an upper-case letter. */
export const isUpper = (code: number): boolean => classOf(code) === upperCase

/** Whether a character code is a letter. */
export const isLetter = (code: number): boolean => {
  const kind = classOf(code)
  return kind === lowerCase || kind === upperCase
}

/** Whether a character code is a digit 0–9. */
export const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39

/** Whether a character code is a letter or a digit. */
export const isWordCode = (code: number): boolean => {
  const kind = classOf(code)
  return kind >= lowerCase && kind <= digit
}

/** Whether a character code is white space, a no-break or a zero-width space, a soft hyphen or a byte-order mark. */
export const isSpace = (code: number): boolean => classOf(code) === space

/** The small letter of a letter's code; other codes stay. */
export const smallCode = (code: number): number => small[code] ?? code

/** See `plainOf`. */
const { charCodeAt } = String.prototype

/** Whether a text has letters and none of them is in lower case (*chữ in hoa*). */
export const isCapitals = (text: string): boolean => {
  const { length } = text
  let hasCapital = false
  for (let at = 0; at < length; at++) {
    const kind = classOf(charCodeAt.call(text, at))
    if (kind === lowerCase) return false
    if (kind === upperCase) hasCapital = true
  }
  return hasCapital
}
