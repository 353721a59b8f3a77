import { standsAt } from "../../find-text.ts"

/** A part of XML: its bytes in UTF-8, or its text. */
export type XmlPart = Uint8Array | string

/** A part as bytes in UTF-8. */
export const utf8Of = (xml: XmlPart): Uint8Array => (typeof xml === "string" ? new TextEncoder().encode(xml) : xml)

/** The characters that markup is made of. In UTF-8 their bytes are part of no other character. */
export const code = {
  exclamation: 0x21,
  quote: 0x22,
  apostrophe: 0x27,
  dash: 0x2d,
  slash: 0x2f,
  colon: 0x3a,
  less: 0x3c,
  equals: 0x3d,
  greater: 0x3e,
  question: 0x3f,
  bracket: 0x5b,
} as const

const space = 1
const tagEnd = 2
const equalsSign = 4

/** What bytes are in a tag. To look that up takes half the time of comparing. */
const kinds = new Uint8Array(256)
for (const byte of [0x20, 0x0a, 0x09, 0x0d, 0x0c]) kinds[byte] = space
kinds[code.greater] = tagEnd
kinds[code.slash] = tagEnd
kinds[code.equals] = equalsSign

/** Whether a byte is white space. */
export const isSpace = (byte: number): boolean => kinds[byte] === space

/** Whether a byte ends the name of an element, or that of an attribute. */
export const endsName = (byte: number): boolean => ((kinds[byte] ?? 0) & (space | tagEnd)) !== 0
export const endsAttributeName = (byte: number): boolean => kinds[byte] !== 0

/** Where white space ends. */
export const afterSpace = (bytes: Uint8Array, from: number): number => {
  const { length } = bytes
  let at = from
  while (at < length && isSpace(bytes[at] ?? 0)) at++
  return at
}

/** Where the name of an element ends that begins before `from`. */
export const afterName = (bytes: Uint8Array, from: number): number => {
  const { length } = bytes
  let at = from
  while (at < length && !endsName(bytes[at] ?? 0)) at++
  return at
}

/** Where a byte stands first from a place on; the end of the bytes when it does not. */
export const nextByte = (bytes: Uint8Array, byte: number, from: number): number => {
  const { length } = bytes
  let at = from
  while (at < length && bytes[at] !== byte) at++
  return at
}

/** Whether the same bytes stand at two places. */
export const isSame = (bytes: Uint8Array, one: number, other: number, length: number): boolean => {
  for (let index = 0; index < length; index++) if (bytes[one + index] !== bytes[other + index]) return false
  return true
}

/** A mark of byte order inside a part is a character like others. */
const decoder = new TextDecoder("utf-8", { ignoreBOM: true })

/** The text of some bytes; what is no character becomes U+FFFD. */
export const textIn = (bytes: Uint8Array, start: number, end: number): string =>
  start < end ? decoder.decode(bytes.subarray(start, end)) : ""

/** Words that were met, by their hash: a power of two. A word that finds its place taken takes it. */
const places = 512

/** Longer than a word that stands in many documents: the name of a namespace. */
const longestWord = 96

const words = new Array<string>(places).fill("")

/**
 * The text of some bytes that are mostly one of a few words: the name or the value of an attribute. To find the word that
 * was made of them before takes a tenth of making it.
 */
export const wordIn = (bytes: Uint8Array, start: number, end: number): string => {
  const length = end - start
  if (length > longestWord) return textIn(bytes, start, end)
  let hash = length
  for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + (bytes[at] ?? 0)) | 0
  const place = (hash ^ (hash >>> 9)) & (places - 1)
  const known = words[place] ?? ""
  if (known.length === length && standsAt(bytes, known, start)) return known
  const word = textIn(bytes, start, end)
  if (word.length === length) words[place] = word
  return word
}
