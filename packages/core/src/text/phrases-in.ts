import { edgeKey, pairKey, pairOf, slotOf } from "./phrase-edges.ts"
import { isAlone, isPair, type Listed, markBits, type PhraseTree } from "./phrase-tree.ts"
import type { Span } from "./span.ts"
import { hasOtherSpelling, isFewOf, isSpelledLike } from "./spelled-like.ts"
import { mixed, type Words } from "./words.ts"

/** Where a phrase of a list stands, and its place in the list. */
export interface FoundPhrase extends Span {
  readonly index: number
}

/** What was found of a list, and of the last phrase the words that it begins and ends with. */
interface Places {
  readonly found: FoundPhrase[]
  begun: number
  last: number
}

/** What is looked through, and what was found of each list. */
interface Search {
  readonly text: string
  readonly words: Words
  readonly end: number
  readonly tree: PhraseTree
  readonly places: readonly Places[]
}

/**
 * Every place where a phrase stands between two words, by list: in order, the longest of a list wins, and none of a list
 * overlap.
 */
export const phrasesIn = (
  text: string,
  words: Words,
  tree: PhraseTree,
  first = 0,
  end = words.count,
): readonly (readonly FoundPhrase[])[] => {
  const { lists, marks } = tree
  const { hashes } = words
  const places = Array.from({ length: lists }, (): Places => ({ found: [], begun: -1, last: -1 }))
  const search: Search = { text, words, end, tree, places }
  let hash = hashes[first] ?? 0
  for (let word = first; word < end; word++) {
    const next = word + 1 < end ? (hashes[word + 1] ?? 0) : 0
    const pair = pairOf(hash, next)
    const mark = ((marks[hash & markBits] ?? 0) & isAlone) | ((marks[pair & markBits] ?? 0) & isPair)
    if (mark !== 0) {
      if ((mark & isAlone) !== 0) takeAlone(search, word, hash)
      if ((mark & isPair) !== 0 && word + 1 < end) follow(search, word, pair)
    }
    hash = next
  }
  return places.map(({ found }) => found)
}

const takeAlone = (search: Search, word: number, hash: number): void => {
  const { endings, firsts } = search.tree
  const slot = slotOf(firsts.keys, pairKey(hash, 0))
  const ending = firsts.keys[slot] === 0 ? undefined : endings[firsts.nodes[slot] ?? 0]
  if (ending !== undefined) take(search, word, word, ending, mixed(0, search.words.spellings[word] ?? 0))
}

/** Takes what ends on the way from two words on. */
const follow = (search: Search, first: number, pair: number): void => {
  const { end, tree, words } = search
  const { endings, firsts, goesOn, others } = tree
  const begun = slotOf(firsts.keys, pairKey(pair, words.joints[first + 1] ?? 0))
  if (firsts.keys[begun] === 0) return
  const { hashes, joints, spellings } = words
  const { keys, nodes } = others
  let node = firsts.nodes[begun] ?? 0
  let spelling = mixed(mixed(0, spellings[first] ?? 0), spellings[first + 1] ?? 0)
  for (let word = first + 1; ; ) {
    const ending = endings[node]
    if (ending !== undefined) take(search, first, word, ending, spelling)
    if (goesOn[node] === 0 || ++word === end) return
    const slot = slotOf(keys, edgeKey(node, hashes[word] ?? 0, joints[word] ?? 0))
    if (keys[slot] === 0) return
    node = nodes[slot] ?? 0
    spelling = mixed(spelling, spellings[word] ?? 0)
  }
}

/** Takes what ends with a word: of each list the phrase as it is spelled, else the first that is spelled like it. */
const take = (search: Search, first: number, word: number, ending: readonly Listed[], spelling: number): void => {
  let others = 0
  for (const listed of ending)
    if (listed.spelling === spelling) note(search, listed, first, word)
    else others++
  if (others === 0) return
  for (const listed of ending) {
    if (listed.spelling === spelling || search.places[listed.list]?.last === word) continue
    if (isLike(search, listed, first, word)) note(search, listed, first, word)
  }
}

/**
 * Notes a phrase, in place of a shorter one of its list that begins with the same word; not where one that begins before
 * reaches over it.
 */
const note = ({ places, words }: Search, { index, list }: Listed, first: number, word: number): void => {
  const place = places[list]
  if (place === undefined || (place.begun !== first && place.last >= first)) return
  const found = { index, start: words.starts[first] ?? 0, end: words.ends[word] ?? 0 }
  if (place.begun === first) place.found[place.found.length - 1] = found
  else place.found.push(found)
  place.begun = first
  place.last = word
}

/**
 * Whether words of the letters of a phrase are that phrase, spelled another way: see `isSpelledLike`, which need not be asked
 * where hashes of the words tell.
 */
const isLike = ({ text, words }: Search, listed: Listed, first: number, word: number): boolean => {
  if (isUnmarked(words, first, word)) return true
  const printed = text.slice(words.starts[first] ?? 0, words.ends[word] ?? 0).toLowerCase()
  return hasOtherSpelling(printed)
    ? isSpelledLike(printed, listed.spelled)
    : isFewOf(differing(words, listed, first), listed.words.length)
}

const differing = ({ spellings }: Words, listed: Listed, first: number): number => {
  let count = 0
  for (let at = 0; at < listed.words.length; at++) if (spellings[first + at] !== listed.words[at]) count++
  return count
}

const isUnmarked = ({ hashes, spellings }: Words, first: number, last: number): boolean => {
  for (let word = first; word <= last; word++) if (hashes[word] !== spellings[word]) return false
  return true
}
