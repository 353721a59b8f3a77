/** Ways on from one beginning of phrases to a longer one, open-addressed: their keys, 0 for a free slot, and where they lead. */
export interface Edges {
  readonly keys: Int32Array
  readonly nodes: Uint16Array
}

/** Edges with room for so many. */
export const edgesFor = (count: number): Edges => {
  const keys = new Int32Array(2 ** Math.ceil(Math.log2(count + 1)))
  return { keys, nodes: new Uint16Array(keys.length) }
}

/** One hash of two words that follow one another. */
export const pairOf = (first: number, second: number): number => Math.imul(first, 0x9e3779b1) ^ second

/** The key of two words, by their hash, and of what joins them. */
export const pairKey = (pair: number, joint: number): number => (pair + joint) | 0 || 1

/** The key of a node, the hash of one more word, and what joins it. */
export const edgeKey = (node: number, hash: number, joint: number): number =>
  Math.imul((node << 4) | joint, 0x9e3779b1) ^ hash || 1

/** The slot of a key, or the free one where it would stand. */
export const slotOf = (keys: Int32Array, key: number): number => {
  const last = keys.length - 1
  let slot = (key ^ (key >>> 15)) & last
  while (keys[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & last
  return slot
}
