import type { Page, Passage } from "./page.ts"
import { type PhraseTree, phraseTree } from "./phrase-tree.ts"
import { type FoundPhrase, phrasesIn } from "./phrases-in.ts"
import type { Span } from "./span.ts"
import { type Words, wordFrom, wordsOf } from "./words.ts"

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
  readonly phrases: readonly Phrase<A>[]
  /**
   * Every place a phrase stands in as whole words, in order; the longest wins, and none overlap. A page is looked through
   * once, whichever of its passages are asked about; their matches are told in offsets of the page.
   */
  readonly matches: (where: string | Passage) => readonly PhraseMatch<A>[]
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
  let tree: PhraseTree | undefined
  /** Making the tree looks for words itself: those of a text are asked for after it. */
  const treeMade = (): PhraseTree => {
    tree ??= phraseTree([phrases])
    return tree
  }
  const readPage = ({ found, text, words }: Page): readonly FoundPhrase[] => {
    const [whole = []] = phrasesIn(text, words, treeMade())
    found.set(phrases, whole)
    return whole
  }
  /** What stands before an offset, from one of the places found on. */
  const valued = (found: readonly FoundPhrase[], first: number, limit: number): readonly PhraseMatch<A>[] => {
    const next = found[first]
    if (next === undefined || next.start >= limit) return none
    const matches: PhraseMatch<A>[] = []
    for (let at = first; at < found.length; at++) {
      const place = found[at]
      if (place === undefined || place.start >= limit) break
      const phrase = phrases[place.index]
      if (phrase !== undefined) matches.push({ value: phrase.value, start: place.start, end: place.end })
    }
    return matches
  }
  const between = ({ end, page, start }: Passage): readonly PhraseMatch<A>[] => {
    const { text, words } = page
    const whole = page.found.get(phrases) ?? readPage(page)
    if (whole.length === 0) return none
    const first = matchFrom(whole, start)
    if (!isCut(whole, first, start, end)) return valued(whole, first, end)
    const [inside = []] = phrasesIn(text, words, treeMade(), wordFrom(words, start), wordAfter(words, end))
    return valued(inside, 0, end)
  }
  return {
    phrases,
    matches: (where) => {
      if (typeof where !== "string") return between(where)
      const made = treeMade()
      const [found = []] = phrasesIn(where, wordsOf(where), made)
      return valued(found, 0, where.length)
    },
  }
}

const none: readonly never[] = []

/** Whether an edge of a stretch goes through a match: through the one before the first that begins in it, or one from it on. */
const isCut = (matches: readonly Span[], first: number, start: number, end: number): boolean => {
  const before = first > 0 ? matches[first - 1] : undefined
  if (before !== undefined && before.end > start) return true
  for (let at = first; at < matches.length; at++) {
    const match = matches[at]
    if (match === undefined || match.start >= end) return false
    if (match.end > end) return true
  }
  return false
}

const trees = new WeakMap<readonly PhraseTable<unknown>[], PhraseTree>()

/**
 * Looks a page through for many tables at once, so that none of them looks alone. The same list of tables is made ready
 * once.
 */
export const lookThrough = (page: Page, tables: readonly PhraseTable<unknown>[]): void => {
  const tree = trees.get(tables) ?? phraseTree(tables.map(({ phrases }) => phrases))
  trees.set(tables, tree)
  const found = phrasesIn(page.text, page.words, tree)
  for (const [index, { phrases }] of tables.entries()) page.found.set(phrases, found[index] ?? [])
}

/** The index of the first match that begins at an offset or after it, by halving. */
const matchFrom = (matches: readonly Span[], offset: number): number => {
  let low = 0
  let high = matches.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((matches[middle]?.start ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** One past the last word that ends at an offset or before it. */
const wordAfter = (words: Words, offset: number): number => {
  const next = wordFrom(words, offset)
  return next > 0 && (words.ends[next - 1] ?? 0) > offset ? next - 1 : next
}
