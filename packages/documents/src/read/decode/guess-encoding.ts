import type { Encoding } from "./source.ts"

/** An encoding and what spoke for it. */
export interface EncodingGuess {
  readonly encoding: Encoding
  /** Length of the byte-order mark. */
  readonly skip: 0 | 2 | 3
  /** Whether it was told by evidence only: no mark, not clean UTF-8. */
  readonly guessed: boolean
}

/** How many bytes are looked at for evidence. */
const sampleLength = 1 << 16

/** Tells the encoding of a text from its bytes: a byte-order mark, the pattern of zero bytes, valid UTF-8, Vietnamese marks. */
export const guessEncoding = (bytes: Uint8Array): EncodingGuess => {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { encoding: "utf-8", skip: 3, guessed: false }
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { encoding: "utf-16le", skip: 2, guessed: false }
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { encoding: "utf-16be", skip: 2, guessed: false }
  const sample = bytes.subarray(0, sampleLength)
  const wide = wideEncoding(sample)
  if (wide !== undefined) return { encoding: wide, skip: 0, guessed: true }
  const { broken, sequences } = utf8Evidence(bytes)
  if (broken === 0) return { encoding: "utf-8", skip: 0, guessed: false }
  if (sequences > broken) return { encoding: "utf-8", skip: 0, guessed: true }
  return { encoding: vietnameseMarks(bytes) ? "windows-1258" : "windows-1252", skip: 0, guessed: true }
}

/**
 * Every second byte of UTF-16 is the high half of a character, and Vietnamese needs only 00, 01, 03, 1E and 20 there;
 * a text has spaces and line ends, whose high half is zero.
 */
const wideEncoding = (sample: Uint8Array): Encoding | undefined => {
  const zeros = [0, 0]
  const high = [0, 0]
  for (let at = 0; at < sample.length; at++) {
    const byte = sample[at]
    const half = at & 1
    if (byte === 0) zeros[half] = (zeros[half] ?? 0) + 1
    if (byte === 0 || byte === 1 || byte === 3 || byte === 0x1e || byte === 0x20) high[half] = (high[half] ?? 0) + 1
  }
  const half = sample.length / 2
  const isWide = (of: 0 | 1): boolean =>
    half >= 2 && (high[of] ?? 0) > half * 0.9 && (zeros[of] ?? 0) > half * 0.3 && (zeros[1 - of] ?? 0) < half * 0.05
  if (isWide(1)) return "utf-16le"
  return isWide(0) ? "utf-16be" : undefined
}

/** How many sequences of several bytes are good UTF-8, and how many bytes above 7F are not. */
export const utf8Evidence = (bytes: Uint8Array): { readonly sequences: number; readonly broken: number } => {
  let sequences = 0
  let broken = 0
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0
    if (byte < 0x80) continue
    const more = byte >= 0xf0 && byte < 0xf5 ? 3 : byte >= 0xe0 && byte < 0xf0 ? 2 : byte >= 0xc2 && byte < 0xe0 ? 1 : 0
    if (more > 0 && hasTail(bytes, at + 1, more)) {
      sequences++
      at += more
    } else broken++
  }
  return { sequences, broken }
}

const hasTail = (bytes: Uint8Array, from: number, length: number): boolean => {
  for (let at = from; at < from + length; at++) if (((bytes[at] ?? 0) & 0xc0) !== 0x80) return false
  return true
}

const vowels = new Set(
  [..."aeiouyAEIOUY"]
    .map((letter) => letter.charCodeAt(0))
    .concat(0xc2, 0xc3, 0xca, 0xd4, 0xd5, 0xdd, 0xe2, 0xe3, 0xea, 0xf4, 0xf5, 0xfd),
)
/** Grave, hook above, tilde, acute, dot below: letters of their own in windows-1252, marks in windows-1258. */
const toneBytes = new Set([0xcc, 0xd2, 0xde, 0xec, 0xf2])

/** Whether tone marks stand after vowels as windows-1258 writes Vietnamese, and seldom elsewhere. */
const vietnameseMarks = (bytes: Uint8Array): boolean => {
  let placed = 0
  let stray = 0
  for (let at = 0; at < bytes.length; at++) {
    if (!toneBytes.has(bytes[at] ?? 0)) continue
    if (vowels.has(bytes[at - 1] ?? 0)) placed++
    else stray++
  }
  return placed >= 2 && placed > stray * 4
}
