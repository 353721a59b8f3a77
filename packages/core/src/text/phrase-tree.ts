import { apart } from "./letter-table.ts"
import { type Edges, edgeKey, edgesFor, pairKey, pairOf, slotOf } from "./phrase-edges.ts"
import { spellingOf } from "./spelled-like.ts"
import { mixed, type Words, wordsOf } from "./words.ts"

/** A phrase of one of the lists that a tree is made of. */
export interface Listed {
  readonly list: number
  /** Its place in the list. */
  readonly index: number
  readonly spelled: string
  /** Of each word the hash of its letters as they are spelled. */
  readonly words: Int32Array
  /** One hash of them all. */
  readonly spelling: number
}

/**
 * The phrases of one or more lists by their words: a node for each beginning of two words or more, and for each phrase of
 * one word. Most pairs of words in a text begin no phrase, so that one look at a small table passes over them.
 */
export interface PhraseTree {
  readonly lists: number
  /** By the low bits of the hash of a word, and of the hash of two words: whether a phrase is that word, or begins so. */
  readonly marks: Uint8Array
  /** From two words to their node, and from a word alone to its own. */
  readonly firsts: Edges
  /** From a node and one more word to the next. */
  readonly others: Edges
  /** By node: 1 where longer phrases begin as it does. */
  readonly goesOn: Uint8Array
  /** What ends at a node. */
  readonly endings: readonly (readonly Listed[] | undefined)[]
}

/** The bits of a hash that are asked for in `marks`. */
export const markBits = 0x1fff
/** The mark of a word that is a phrase alone. */
export const isAlone = 1
/** The mark of two words that a phrase begins with. */
export const isPair = 2

/** A phrase as it is put into a tree. */
type Entry = Pick<Listed, "index" | "list" | "spelled">

/** Makes a tree of lists of phrases. */
export const phraseTree = (lists: readonly (readonly { readonly phrase: string }[])[]): PhraseTree => {
  const entries = lists.flatMap((phrases, list) =>
    phrases.map(({ phrase }, index): Entry => ({ list, index, spelled: spellingOf(phrase.toLowerCase()) })),
  )
  const words = entries.reduce((sum, { spelled }) => sum + wordsOf(spelled).count, 1)
  if (words > 0xffff)
    throw new RangeError(`${entries.length} phrases of ${words} words are too many to be found at once.`)
  const endings: Listed[][] = [[]]
  const tree = {
    lists: lists.length,
    marks: new Uint8Array(markBits + 1),
    firsts: edgesFor(entries.length * 2),
    others: edgesFor(words),
    goesOn: new Uint8Array(words),
  }
  for (const entry of entries) {
    const { spellings, ...found } = wordsOf(entry.spelled)
    const own = spellings.slice(0, found.count)
    put(tree, endings, entry, found)?.push({ ...entry, words: own, spelling: own.reduce(mixed, 0) })
  }
  return { ...tree, endings: endings.map((ending) => (ending.length === 0 ? undefined : ending)) }
}

/** Makes the way of a phrase; gives what ends where it does. Nothing ends where there are no words. */
const put = (
  { firsts, goesOn, marks, others }: Omit<PhraseTree, "endings">,
  endings: Listed[][],
  { spelled }: Entry,
  { count, hashes, joints }: Pick<Words, "count" | "hashes" | "joints">,
): Listed[] | undefined => {
  if (joints.subarray(1, count).includes(apart))
    throw new RangeError(`"${spelled}" has a character that no phrase can hold.`)
  const nodeAt = ({ keys, nodes }: Edges, key: number): number => {
    const slot = slotOf(keys, key)
    if (keys[slot] === 0) {
      keys[slot] = key
      nodes[slot] = endings.push([]) - 1
    }
    return nodes[slot] ?? 0
  }
  const [head, second] = hashes.subarray(0, count)
  if (head === undefined) return undefined
  const pair = second === undefined ? head : pairOf(head, second)
  marks[pair & markBits] = (marks[pair & markBits] ?? 0) | (second === undefined ? isAlone : isPair)
  let node = nodeAt(firsts, pairKey(pair, second === undefined ? apart : (joints[1] ?? apart)))
  for (let word = 2; word < count; word++) {
    goesOn[node] = 1
    node = nodeAt(others, edgeKey(node, hashes[word] ?? 0, joints[word] ?? apart))
  }
  return endings[node]
}
