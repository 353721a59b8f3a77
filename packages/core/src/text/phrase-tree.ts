import type { Span } from "./span.ts"
import { isSpelledLike, spellingOf } from "./spelled-like.ts"
import { apart, mixed, type Words, wordsOf } from "./words.ts"

/** A phrase of one of the lists that a tree is made of. */
interface Listed {
  readonly list: number
  /** Its place in the list. */
  readonly index: number
  readonly spelled: string
  /** A hash of its words as they are spelled. */
  readonly spelling: number
}

/**
 * The phrases of one or more lists by their words: a node for each beginning, found by the node before and the hash of
 * the next word.
 */
export interface PhraseTree {
  readonly lists: number
  /** By the low bits of a word's hash: whether no phrase, longer phrases or also one of that word alone begin with it. */
  readonly firsts: Uint8Array
  /** By the low bits of two words' hashes: whether a phrase may begin with them. Most words of a text begin none. */
  readonly pairs: Uint8Array
  /** Open-addressed: key of an edge, 0 for a free slot, and the node it leads to. */
  readonly keys: Int32Array
  readonly nodes: Uint16Array
  /** What ends at a node. */
  readonly endings: readonly (readonly Listed[] | undefined)[]
}

const firstBits = 0xfff
const pairBits = 0x3fff
const beginsLonger = 1
const standsAlone = 2

const pairOf = (first: number, second: number): number => (Math.imul(first, 31) ^ second) & pairBits

const edgeKey = (node: number, hash: number, joint: number): number =>
  Math.imul(hash ^ Math.imul((node << 4) | joint, 0x9e3779b1), 0x85ebca6b) || 1

const slotOf = (keys: Int32Array, key: number): number => {
  const last = keys.length - 1
  let slot = (key ^ (key >>> 15)) & last
  while (keys[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & last
  return slot
}

/** Makes a tree of lists of phrases. */
export const phraseTree = (lists: readonly (readonly { readonly phrase: string }[])[]): PhraseTree => {
  const spelled = lists.flatMap((phrases, list) =>
    phrases.map(({ phrase }, index) => ({ list, index, spelled: spellingOf(phrase.toLowerCase()) })),
  )
  const words = spelled.reduce((sum, entry) => sum + entry.spelled.split(" ").length + 1, 1)
  if (words > 0xffff)
    throw new RangeError(`${spelled.length} phrases of ${words} words are too many to be found at once.`)
  const keys = new Int32Array(2 ** Math.ceil(Math.log2(words * 4)))
  const nodes = new Uint16Array(keys.length)
  const firsts = new Uint8Array(firstBits + 1)
  const pairs = new Uint8Array(pairBits + 1)
  const endings: Listed[][] = [[]]
  for (const entry of spelled) {
    const { count, hashes, joints, spellings } = wordsOf(entry.spelled)
    const head = hashes[0] ?? 0
    firsts[head & firstBits] = (firsts[head & firstBits] ?? 0) | (count > 1 ? beginsLonger : standsAlone)
    if (count > 1) pairs[pairOf(head, hashes[1] ?? 0)] = 1
    let node = 0
    let spelling = 0
    for (let word = 0; word < count; word++) {
      const joint = joints[word] ?? apart
      if (word > 0 && joint === apart)
        throw new RangeError(`"${entry.spelled}" has a character that no phrase can hold.`)
      const slot = slotOf(keys, edgeKey(node, hashes[word] ?? 0, joint))
      if (keys[slot] === 0) {
        keys[slot] = edgeKey(node, hashes[word] ?? 0, joint)
        nodes[slot] = endings.push([]) - 1
      }
      node = nodes[slot] ?? 0
      spelling = mixed(spelling, spellings[word] ?? 0)
    }
    endings[node]?.push({ ...entry, spelling })
  }
  return {
    lists: lists.length,
    firsts,
    pairs,
    keys,
    nodes,
    endings: endings.map((ending) => (ending.length === 0 ? undefined : ending)),
  }
}

/** Where a phrase of a list stands, and its place in the list. */
export interface FoundPhrase extends Span {
  readonly index: number
}

/** The longest phrase of each list that begins with the word looked at, and the last word of the one found before. */
interface Reach {
  readonly longest: (Listed | undefined)[]
  readonly last: Int32Array
  /** How many lists have one. */
  lists: number
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
  const found = Array.from({ length: tree.lists }, (): FoundPhrase[] => [])
  const reach: Reach = {
    longest: found.map(() => undefined),
    last: new Int32Array(tree.lists).fill(-1),
    lists: 0,
  }
  const { hashes } = words
  const { firsts, pairs } = tree
  for (let word = first; word < end; word++) {
    const hash = hashes[word] ?? 0
    const begins = firsts[hash & firstBits]
    if (begins === 0 || (begins === beginsLonger && pairs[pairOf(hash, hashes[word + 1] ?? 0)] === 0)) continue
    reachFrom(text, words, word, end, tree, reach)
    if (reach.lists > 0) takeReached(words, word, reach, found)
  }
  return found
}

/** Notes the longest phrases that begin with a word. */
const takeReached = ({ ends, starts }: Words, word: number, reach: Reach, found: readonly FoundPhrase[][]): void => {
  const { last, longest } = reach
  for (let list = 0; list < longest.length; list++) {
    const listed = longest[list]
    if (listed === undefined) continue
    found[list]?.push({ index: listed.index, start: starts[word] ?? 0, end: ends[last[list] ?? word] ?? 0 })
    longest[list] = undefined
  }
  reach.lists = 0
}

const reachFrom = (text: string, words: Words, first: number, end: number, tree: PhraseTree, reach: Reach): void => {
  const { hashes, joints, spellings } = words
  const { endings, keys, nodes } = tree
  let node = 0
  let spelling = 0
  for (let word = first; word < end; word++) {
    const joint = word === first ? apart : (joints[word] ?? apart)
    if (word > first && joint === apart) return
    const slot = slotOf(keys, edgeKey(node, hashes[word] ?? 0, joint))
    if (keys[slot] === 0) return
    node = nodes[slot] ?? 0
    spelling = mixed(spelling, spellings[word] ?? 0)
    const ending = endings[node]
    if (ending !== undefined) takeEnding(text, words, first, word, ending, spelling, reach)
  }
}

/** Takes what ends with a word: of each list the phrase as it is spelled, else one that is spelled like it. */
const takeEnding = (
  text: string,
  { ends, starts }: Words,
  first: number,
  word: number,
  ending: readonly Listed[],
  spelling: number,
  reach: Reach,
): void => {
  const { last, longest } = reach
  let others = 0
  for (const listed of ending) {
    if (listed.spelling !== spelling) others++
    else if (longest[listed.list] !== undefined || (last[listed.list] ?? -1) < first) {
      if (longest[listed.list] === undefined) reach.lists++
      longest[listed.list] = listed
      last[listed.list] = word
    }
  }
  if (others === 0) return
  const printed = text.slice(starts[first] ?? 0, ends[word] ?? 0)
  for (const listed of ending) {
    const { list } = listed
    const isOpen = longest[list] !== undefined ? last[list] !== word : (last[list] ?? -1) < first
    if (listed.spelling === spelling || !isOpen || !isSpelledLike(printed, listed.spelled)) continue
    if (longest[list] === undefined) reach.lists++
    longest[list] = listed
    last[list] = word
  }
}
