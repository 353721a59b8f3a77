import { isSyllable } from "../decode/syllable.ts"
import { isLower, isUpper } from "../letters.ts"
import type { Script } from "../recognise/words/script.ts"

/** So many words, taken evenly from the whole document, tell how soundly it is spelled. */
const sample = 400

/**
 * The share of a document's words that are spelled as Vietnamese (*tỉ lệ âm tiết đúng*), from 0 to 1. Scanning and
 * converting leave words that no rhyme fits, and pieces of words. Short forms in capitals are passed over.
 */
export const textQuality = ({ page, text }: Script): number => {
  const { count, ends, spellings, starts } = page.words
  const step = Math.max(1, Math.floor(text.length / sample))
  let words = 0
  let sound = 0
  let from = 0
  for (let index = 0; index < count; index = nextFrom(starts, count, index, from)) {
    const start = starts[index] ?? 0
    const end = ends[index] ?? 0
    const kind = kindOf(text, start, end, spellings[index] ?? 0)
    if (kind === number) continue
    from = Math.max(kind === mixed ? start : end + 1, from + step)
    if (kind === mixed || isPart(text, start, end)) continue
    if (kind === syllable) sound++
    else if (isShortForm(text, start, end)) continue
    words++
  }
  return words === 0 ? 1 : sound / words
}

/** The word after this one that begins at an offset or behind it, by steps that grow and shrink. */
const nextFrom = (starts: Int32Array, count: number, index: number, from: number): number => {
  let before = index
  let step = 1
  while (before + step < count && (starts[before + step] ?? 0) < from) {
    before += step
    step <<= 1
  }
  while (step > 1) {
    step >>= 1
    if (before + step < count && (starts[before + step] ?? 0) < from) before += step
  }
  return before + 1
}

/** See `plainOf`. */
const { charCodeAt } = String.prototype

/** Words beside a slash, a hyphen or an ampersand are parts of numbers and of short forms. */
const isPart = (text: string, start: number, end: number): boolean =>
  partsWords(charCodeAt.call(text, start - 1)) || partsWords(charCodeAt.call(text, end))

const partsWords = (code: number): boolean => code === 0x2d || code === 0x2f || code === 0x26

/** `UBND` */
const isShortForm = (text: string, start: number, end: number): boolean =>
  isUpper(text.charCodeAt(start)) && !isLower(text.charCodeAt(end - 1))

const syllable = 1
const noSyllable = 2
/** Digits and nothing else. */
const number = 3
/** Letters beside digits: `QH15`. */
const mixed = 4

/**
 * Words come back again and again: what one is is kept at the place that its spelling hashes to, until another word
 * wants that place. The lowest bits hold its kind, the others the hash that it is known by.
 */
const places = 1 << 13
const known = new Int32Array(places)
const kindBits = 7

const kindOf = (text: string, start: number, end: number, spelling: number): number => {
  const place = (spelling ^ (spelling >>> 15)) & (places - 1)
  const found = known[place] ?? 0
  const kind = found & kindBits
  if (kind !== 0 && found === ((spelling & ~kindBits) | kind)) return kind
  const judged = judge(text.slice(start, end))
  known[place] = (spelling & ~kindBits) | judged
  return judged
}

const judge = (word: string): number => {
  if (isSyllable(word)) return syllable
  if (!/\d/.test(word)) return noSyllable
  return /^\d+$/.test(word) ? number : mixed
}
