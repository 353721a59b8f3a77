import { once } from "@lantoa/core"

/** Values by a word in plain letters, found by a hash of it. Most words have none, as one look tells. */
export interface WordTable<A> {
  /** Open-addressed; 0 for a free slot. */
  readonly hashes: Int32Array
  readonly values: readonly (A | undefined)[]
}

/** What a hash of a word begins with. */
export const wordSeed = 0x811c9dc5 | 0

/** A word's hash with its next letter. */
export const withLetter = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193)

const hashOf = (word: string): number => {
  let hash = wordSeed
  for (let at = 0; at < word.length; at++) hash = withLetter(hash, word.charCodeAt(at))
  return hash
}

/** Makes a table when it is first asked for. */
export const wordTable = <A>(entries: () => ReadonlyMap<string, A>): (() => WordTable<A>) =>
  once(() => {
    const byWord = entries()
    const size = 2 ** Math.ceil(Math.log2(byWord.size * 8))
    const hashes = new Int32Array(size)
    const values = Array.from({ length: size }, (): A | undefined => undefined)
    for (const [word, value] of byWord) {
      const hash = hashOf(word)
      let slot = hash & (size - 1)
      while (hashes[slot] !== 0) slot = (slot + 1) & (size - 1)
      hashes[slot] = hash
      values[slot] = value
    }
    return { hashes, values }
  })

/** The value of the word with a hash; undefined when it has none. */
export const wordValue = <A>({ hashes, values }: WordTable<A>, hash: number): A | undefined => {
  const last = hashes.length - 1
  let slot = hash & last
  for (let found = hashes[slot]; found !== 0; found = hashes[slot]) {
    if (found === hash) return values[slot]
    slot = (slot + 1) & last
  }
  return undefined
}
