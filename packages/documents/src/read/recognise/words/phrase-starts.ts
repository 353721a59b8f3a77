import { grouped, type Span } from "@lantoa/core"
import type { Script } from "./script.ts"
import { endsWord, type Spelled, says, spelled } from "./spelling.ts"
import { type WordTable, wordTable, wordValue } from "./word-table.ts"

/** Phrases by their first word, the longest first. */
export type PhraseStarts = WordTable<readonly Spelled[]>

/**
 * Makes ready phrases written as they are spelled, to be asked for word by word of a script, which has its words hashed
 * already.
 */
export const phraseStarts = (phrases: readonly string[]): (() => PhraseStarts) =>
  wordTable(() =>
    grouped(
      phrases.map(spelled).toSorted((a, b) => b.plain.length - a.plain.length),
      ({ plain }) => plain.split(" ", 1)[0] ?? plain,
    ),
  )

/**
 * The longest phrase that begins with a word, by its index, and ends at an offset or before it. Words that only look alike
 * without their marks (*để, đề*) are told apart.
 */
export const phraseAt = (
  starts: PhraseStarts,
  { page: { words }, plain, text }: Script,
  word: number,
  to: number,
): Spelled | undefined => {
  const phrases = wordValue(starts, words.hashes[word] ?? 0)
  if (phrases === undefined) return undefined
  const start = words.starts[word] ?? 0
  for (const phrase of phrases) {
    const end = start + phrase.plain.length
    if (end <= to && plain.startsWith(phrase.plain, start) && endsWord(plain, end) && says(text, start, phrase))
      return phrase
  }
  return undefined
}

/** The same by plain letters alone, for phrases that no other words have the letters of. */
export const plainPhraseAt = (
  starts: PhraseStarts,
  { page: { words }, plain }: Script,
  word: number,
  to: number,
): Spelled | undefined => {
  const phrases = wordValue(starts, words.hashes[word] ?? 0)
  if (phrases === undefined) return undefined
  const start = words.starts[word] ?? 0
  for (const phrase of phrases) {
    const end = start + phrase.plain.length
    if (end <= to && plain.startsWith(phrase.plain, start) && endsWord(plain, end)) return phrase
  }
  return undefined
}

/**
 * Whether a stretch has one of some phrases, by plain letters. Asked of few stretches of a document, an expression costs
 * more to be fetched than to run; this is one way for all lists of phrases.
 */
export const holdsPhrase = (starts: PhraseStarts, script: Script, { end, start }: Span): boolean => {
  const { words } = script.page
  for (let word = wordIndexFrom(script, start); word < words.count; word++) {
    if ((words.starts[word] ?? end) >= end) return false
    if (plainPhraseAt(starts, script, word, end) !== undefined) return true
  }
  return false
}

/** The index of the first word of a script that begins at an offset or after it, by halving. */
export const wordIndexFrom = ({ page: { words } }: Script, offset: number): number => {
  let low = 0
  let high = words.count
  while (low < high) {
    const middle = (low + high) >> 1
    if ((words.starts[middle] ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}
