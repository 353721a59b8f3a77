import type { Replacement } from "./rewrite.ts"
import { byteOf } from "./windows-1252.ts"

/** UTF-8 that was read as windows-1252 or windows-1258: `Káº¿ hoáº¡ch`. */
export interface Mojibake {
  readonly replacements: readonly Replacement[]
  /** Sequences that begin like a letter and whose other bytes are lost. */
  readonly lost: readonly Replacement[]
}

const tail =
  "[\\u0080-\\u00bf\\u20ac\\u201a\\u0192\\u201e\\u2026\\u2020\\u2021\\u02c6\\u2030\\u0160\\u2039\\u0152\\u017d\\u2018\\u2019\\u201c\\u201d\\u2022\\u2013\\u2014\\u02dc\\u2122\\u0161\\u203a\\u0153\\u017e\\u0178]"
/** What the bytes C2 to F4 are read as; windows-1258 has Ă for C3 and Đ for D0. */
const sequence = new RegExp(
  `[\\u00c2-\\u00df\\u0102\\u0110]${tail}|[\\u00e0-\\u00ef]${tail}{2}|[\\u00f0-\\u00f4]${tail}{3}`,
  "g",
)
/** `áº` and `á»` begin most Vietnamese letters. */
const cutOff = /\u00e1[\u00ba\u00bb](?![\u0080-\u00bf])|[\u00c4\u00c6]\ufffd/g

/** Letters that Vietnamese is written with above U+00FF, hyphens, quotes, the sign of the đồng, a byte-order mark. */
const isExpected = (code: number): boolean =>
  (code >= 0x80 && code < 0x250) ||
  (code >= 0x300 && code < 0x370) ||
  (code >= 0x1ea0 && code <= 0x1ef9) ||
  (code >= 0x2010 && code <= 0x203a) ||
  code === 0x20ab ||
  code === 0xfeff
const isVietnamese = (code: number): boolean => code >= 0x1ea0 && code <= 0x1ef9

/** So many different pairs that do not end in a quote or a dash are needed where no sequence is a Vietnamese letter. */
const leastPairs = 3

/** Tells UTF-8 that was read as bytes of a Western encoding, line by line; undefined when the text has none. */
export const findMojibake = (text: string): Mojibake | undefined => {
  const replacements: Replacement[] = []
  const lost: Replacement[] = []
  let hasLetter = false
  let start = 0
  for (const line of text.split("\n")) {
    const own = sequencesIn(line, start)
    if (own.length > 0 && !isProper(line, own, start)) {
      for (const one of own) {
        replacements.push(one)
        hasLetter ||= isVietnamese(one.write.charCodeAt(0))
      }
      for (const { 0: shown, index } of line.matchAll(cutOff))
        lost.push({ start: start + index, end: start + index + shown.length, write: shown })
    }
    start += line.length + 1
  }
  if (replacements.length === 0) return undefined
  if (hasLetter) return { replacements, lost }
  const pairs = new Set(replacements.filter(({ end }) => text.charCodeAt(end - 1) < 0x100).map(({ write }) => write))
  return pairs.size >= leastPairs ? { replacements, lost } : undefined
}

const sequencesIn = (line: string, start: number): readonly Replacement[] => {
  const found: Replacement[] = []
  for (const { 0: shown, index } of line.matchAll(sequence)) {
    const code = codeOf(shown)
    if (code !== undefined && isExpected(code))
      found.push({ start: start + index, end: start + index + shown.length, write: String.fromCodePoint(code) })
  }
  return found
}

/** The character that a sequence of bytes stands for in UTF-8; undefined when a shorter one would do. */
const codeOf = (shown: string): number | undefined => {
  const lead = leadByte(shown.charCodeAt(0))
  let code = shown.length === 2 ? lead & 0x1f : shown.length === 3 ? lead & 0x0f : lead & 0x07
  for (let at = 1; at < shown.length; at++) code = (code << 6) | ((byteOf(shown.charCodeAt(at)) ?? 0) & 0x3f)
  const least = shown.length === 2 ? 0x80 : shown.length === 3 ? 0x800 : 0x10000
  return code >= least && code <= 0x10ffff ? code : undefined
}

const leadByte = (code: number): number => (code === 0x102 ? 0xc3 : code === 0x110 ? 0xd0 : code)

/** A line with a letter that no single byte is read as, or with more marked letters than sequences, is proper text. */
const isProper = (line: string, found: readonly Replacement[], start: number): boolean => {
  let next = 0
  let others = 0
  for (let at = 0; at < line.length; at++) {
    const sequence = found[next]
    if (sequence !== undefined && at === sequence.start - start) {
      at = sequence.end - start - 1
      next++
      continue
    }
    const code = line.charCodeAt(at)
    if (isVietnamese(code) || code === 0x1a1 || code === 0x1b0 || code === 0x111) return true
    if (code >= 0xc0 && code < 0x250 && code !== 0xe1) others++
  }
  return others > found.length
}
