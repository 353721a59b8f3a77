import { fold } from "./fold.ts"
import type { Span } from "./span.ts"
import { oneToneSpelling } from "./tone-marks.ts"
import { apart, type Words, wordsOf } from "./words.ts"

/** A phrase to look for and what it stands for. */
export interface Phrase<A> {
  readonly phrase: string
  readonly value: A
}

/** Where a phrase stands in a text, half open, and what it stands for. */
export interface PhraseMatch<A> extends Span {
  readonly value: A
}

/** Phrases made ready once, to be found in many texts. */
export interface PhraseTable<A> {
  /** Every place a phrase stands in as whole words, in order; the longest wins, and none overlap. */
  readonly matches: (text: string) => readonly PhraseMatch<A>[]
}

/**
 * Makes a table of phrases. Letter case, spaces, kinds of dash, the place of tone marks and unmarked typing make no
 * difference; other marks do, save one syllable in three, so that a slip of the pen is still found and a different
 * word (*Văn Đồng* is not *vận động*) is not.
 *
 * @throws RangeError, when first used, for a phrase with a character that no phrase can hold.
 * @example
 * ```ts import.meta.vitest
 * const table = phraseTable([{ phrase: "văn hóa", value: 1 }, { phrase: "nhà văn hóa", value: 2 }])
 * table.matches("Nhà  Văn hoá xã") // => [{ value: 2, start: 0, end: 12 }]
 * ```
 */
export const phraseTable = <A>(phrases: readonly Phrase<A>[]): PhraseTable<A> => {
  let tree: Tree<A> | undefined
  return {
    matches: (text) => {
      tree ??= treeOf(phrases)
      return matchesIn(text, tree)
    },
  }
}

interface Entry<A> {
  readonly value: A
  readonly spelled: string
}

/** Phrases by their words: a node for each beginning, found by the node before and the hash of the next word. */
interface Tree<A> {
  /** By the low bits of a word's hash: whether a phrase may begin with it. Most words of a text begin none. */
  readonly firsts: Uint8Array
  /** Open-addressed: key of an edge, 0 for a free slot, and the node it leads to. */
  readonly keys: Int32Array
  readonly nodes: Uint16Array
  /** What ends at a node. */
  readonly entries: readonly (readonly Entry<A>[] | undefined)[]
}

const firstBits = 0xfff

const edgeKey = (node: number, hash: number, joint: number): number =>
  Math.imul(hash ^ Math.imul((node << 4) | joint, 0x9e3779b1), 0x85ebca6b) || 1

const slotOf = (keys: Int32Array, key: number): number => {
  const last = keys.length - 1
  let slot = (key ^ (key >>> 15)) & last
  while (keys[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & last
  return slot
}

const treeOf = <A>(phrases: readonly Phrase<A>[]): Tree<A> => {
  const spelled = phrases.map(({ phrase, value }) => ({ value, spelled: spellingOf(phrase.toLowerCase()) }))
  const words = spelled.reduce((sum, entry) => sum + entry.spelled.split(" ").length + 1, 1)
  if (words > 0xffff) throw new RangeError(`${phrases.length} phrases of ${words} words are too many for one table.`)
  const keys = new Int32Array(2 ** Math.ceil(Math.log2(words * 4)))
  const nodes = new Uint16Array(keys.length)
  const firsts = new Uint8Array(firstBits + 1)
  const entries: Entry<A>[][] = [[]]
  for (const entry of spelled) {
    const { count, hashes, joints } = wordsOf(entry.spelled)
    firsts[(hashes[0] ?? 0) & firstBits] = 1
    let node = 0
    for (let word = 0; word < count; word++) {
      const joint = joints[word] ?? apart
      if (word > 0 && joint === apart)
        throw new RangeError(`"${entry.spelled}" has a character that no phrase can hold.`)
      const slot = slotOf(keys, edgeKey(node, hashes[word] ?? 0, joint))
      if (keys[slot] === 0) {
        keys[slot] = edgeKey(node, hashes[word] ?? 0, joint)
        nodes[slot] = entries.push([]) - 1
      }
      node = nodes[slot] ?? 0
    }
    entries[node]?.push(entry)
  }
  return { firsts, keys, nodes, entries: entries.map((ending) => (ending.length === 0 ? undefined : ending)) }
}

const matchesIn = <A>(text: string, tree: Tree<A>): readonly PhraseMatch<A>[] => {
  const found: PhraseMatch<A>[] = []
  const words = wordsOf(text)
  const { count, hashes } = words
  const { firsts, keys } = tree
  for (let word = 0; word < count; word++) {
    const hash = hashes[word] ?? 0
    if (firsts[hash & firstBits] === 0 || keys[slotOf(keys, edgeKey(0, hash, apart))] === 0) continue
    const last = longestFrom(text, words, word, tree, found)
    if (last >= word) word = last
  }
  return found
}

/** Adds the longest phrase that begins with a word, and gives its last word, or -1. */
const longestFrom = <A>(text: string, words: Words, first: number, tree: Tree<A>, found: PhraseMatch<A>[]): number => {
  const { count, ends, hashes, joints, starts } = words
  const { entries, keys, nodes } = tree
  const start = starts[first] ?? 0
  let longest: PhraseMatch<A> | undefined
  let last = -1
  let node = 0
  for (let word = first; word < count; word++) {
    const joint = word === first ? apart : (joints[word] ?? apart)
    if (word > first && joint === apart) break
    const slot = slotOf(keys, edgeKey(node, hashes[word] ?? 0, joint))
    if (keys[slot] === 0) break
    node = nodes[slot] ?? 0
    const ending = entries[node]
    if (ending === undefined) continue
    const end = ends[word] ?? start
    const entry = spelledLike(text.slice(start, end), ending)
    if (entry === undefined) continue
    longest = { value: entry.value, start, end }
    last = word
  }
  if (longest !== undefined) found.push(longest)
  return last
}

/** Tone marks in the newer place, or marks apart from their letters: all that `oneToneSpelling` would change. */
const otherSpelling = /o[áàảãạéèẻẽẹ]|u[ýỳỷỹỵ]|[\u0300-\u036f]/
const spellingOf = (lower: string): string => (otherSpelling.test(lower) ? oneToneSpelling(lower) : lower)

const notWord = /[^\p{L}\p{N}]+/u

const spelledLike = <A>(printed: string, entries: readonly Entry<A>[]): Entry<A> | undefined => {
  for (const entry of entries) if (entry.spelled === printed) return entry
  const lower = printed.toLowerCase()
  for (const entry of entries) if (entry.spelled === lower) return entry
  const syllables = spellingOf(lower).split(notWord)
  return entries.find(({ spelled }) => isLike(syllables, spelled.split(notWord)))
}

/** Whether syllables are the expected ones: typed without marks, or with at most one in three marked otherwise. */
const isLike = (syllables: readonly string[], expected: readonly string[]): boolean => {
  const different = expected.filter((syllable, index) => syllable !== syllables[index])
  if (different.length === 0) return true
  const sameLetters = expected.every((syllable, index) => fold(syllable) === fold(syllables[index] ?? ""))
  return (
    sameLetters &&
    (syllables.every((syllable) => syllable === fold(syllable)) || different.length <= Math.floor(expected.length / 3))
  )
}
