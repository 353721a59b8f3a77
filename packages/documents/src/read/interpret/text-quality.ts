import { isSyllable } from "../decode/syllable.ts"
import { isDigit, isLetter, isLower, isUpper } from "../letters.ts"
import type { Script } from "../recognise/script.ts"

/** So many words, taken evenly from the whole document, tell how soundly it is spelled. */
const sample = 400
/** No syllable is longer: *nghiêng*. */
const longestSyllable = 7

/**
 * The share of a document's words that are spelled as Vietnamese (*tỉ lệ âm tiết đúng*), from 0 to 1. Scanning and
 * converting leave words that no rhyme fits, and pieces of words. Short forms in capitals are passed over.
 */
export const textQuality = ({ text }: Script): number => {
  const step = Math.max(1, Math.floor(text.length / sample))
  let words = 0
  let sound = 0
  for (let from = 0; from < text.length; ) {
    const start = wordStart(text, from)
    const end = wordEnd(text, start)
    if (end > start && isRunningWord(text, start, end)) {
      words++
      if (isKnownSyllable(text, start, end)) sound++
    }
    from = Math.max(end + 1, from + step)
  }
  return words === 0 ? 1 : sound / words
}

/** The first word that begins after an offset; at the start of the text, the first. */
const wordStart = (text: string, from: number): number => {
  let at = from
  if (from > 0 && isLetter(text.charCodeAt(from - 1))) while (at < text.length && isLetter(text.charCodeAt(at))) at++
  while (at < text.length && !isLetter(text.charCodeAt(at))) at++
  return at
}

const wordEnd = (text: string, from: number): number => {
  let at = from
  while (at < text.length && isLetter(text.charCodeAt(at))) at++
  return at
}

/** `UBND` and words beside a slash, a digit or a hyphen are short forms and parts of numbers. */
const isRunningWord = (text: string, start: number, end: number): boolean => {
  if (partsWords(text.charCodeAt(start - 1)) || partsWords(text.charCodeAt(end))) return false
  return isLower(text.charCodeAt(end - 1)) || !isUpper(text.charCodeAt(start)) || isKnownSyllable(text, start, end)
}

const hyphen = 0x2d
const slash = 0x2f
const ampersand = 0x26

const partsWords = (code: number): boolean => code === hyphen || code === slash || code === ampersand || isDigit(code)

/** Letters of Vietnamese by their number, from 1, capitals as their small ones; 0 for any other character. */
const letters = "abcdefghijklmnopqrstuvwxyzàáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ"
const numbers = new Uint8Array(0x2000)
for (const [index, letter] of [...letters].entries())
  for (const shown of [letter, letter.toUpperCase()]) numbers[shown.charCodeAt(0)] = index + 1
const letterBits = 7
const lettersOfHead = 4

/**
 * Words come back again and again: what was found for one is kept at the place its letters hash to, until another word
 * wants that place. A word is known by the numbers of its letters, so that no piece of the text is copied to look it up.
 */
const places = 1 << 13
const heads = new Int32Array(places)
const tails = new Int32Array(places)
const known = new Uint8Array(places)

const isKnownSyllable = (text: string, start: number, end: number): boolean => {
  if (end - start > longestSyllable) return false
  let head = 0
  let tail = 0
  for (let at = start; at < end; at++) {
    const letter = numbers[text.charCodeAt(at)] ?? 0
    if (letter === 0) return false
    if (at - start < lettersOfHead) head = (head << letterBits) | letter
    else tail = (tail << letterBits) | letter
  }
  const hash = Math.imul(head ^ Math.imul(tail, 0x9e3779b1), 0x85ebca6b)
  const place = (hash ^ (hash >>> 15)) & (places - 1)
  if (heads[place] !== head || tails[place] !== tail) {
    heads[place] = head
    tails[place] = tail
    known[place] = isSyllable(text.slice(start, end)) ? 1 : 0
  }
  return known[place] === 1
}
