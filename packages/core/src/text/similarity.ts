import { fold } from "./fold.ts"

/**
 * The pairs of words that stand next to each other in a text, folded, each once (*cặp từ liền nhau*); of a text of one
 * word that word. Vietnamese words are written by syllables, so that a pair is about what a word is elsewhere.
 *
 * @example
 * ```ts import.meta.vitest
 * [...wordPairs("Tuyên truyền, vận động")] // => ["tuyen truyen", "truyen van", "van dong"]
 * ```
 */
export const wordPairs = (text: string): ReadonlySet<string> => {
  const words = fold(text).match(/[a-z0-9]+/g) ?? []
  const [first] = words
  if (first !== undefined && words.length === 1) return new Set([first])
  return new Set(words.slice(1).map((word, at) => `${words[at]} ${word}`))
}

/** The share of one text's word pairs that stand in another, from 0 to 1; 0 for a text without words. */
export const shareContained = (part: ReadonlySet<string>, whole: ReadonlySet<string>): number =>
  part.size === 0 ? 0 : common(part, whole) / part.size

/**
 * How alike two texts are by their word pairs, from 0 to 1 (*hệ số Dice*): twice what they have in common, by what both
 * have.
 *
 * @example
 * ```ts import.meta.vitest
 * likeness(wordPairs("báo cáo hằng năm"), wordPairs("báo cáo hằng quý")) // => 2 / 3
 * ```
 */
export const likeness = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  a.size + b.size === 0 ? 0 : (2 * common(a, b)) / (a.size + b.size)

const common = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  let count = 0
  for (const pair of a) if (b.has(pair)) count++
  return count
}
