import { isSyllable } from "../decode/syllable.ts"
import { isLetter, isLower, isUpper } from "../letters.ts"
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
      if (end - start <= longestSyllable && isKnownSyllable(text.slice(start, end))) sound++
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
  if (beside.has(text.charAt(start - 1)) || beside.has(text.charAt(end))) return false
  return (
    isLower(text.charCodeAt(end - 1)) || !isUpper(text.charCodeAt(start)) || isKnownSyllable(text.slice(start, end))
  )
}

const beside = new Set("/&-0123456789")

/** Words come back again and again: what was found for them is kept, so many of them. */
const known = new Map<string, boolean>()
const mostKnown = 8192

const isKnownSyllable = (word: string): boolean => {
  const found = known.get(word)
  if (found !== undefined) return found
  if (known.size >= mostKnown) known.clear()
  const is = isSyllable(word)
  known.set(word, is)
  return is
}
