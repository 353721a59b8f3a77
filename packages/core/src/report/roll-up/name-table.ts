/** Names as bytes, found without making a string of what is read. */
export interface NameTable {
  readonly names: readonly string[]
  /** All names one after the other, the i-th from `starts[i]` to before `starts[i + 1]`. */
  readonly bytes: Uint8Array
  readonly starts: Int32Array
  /** Names by the hash of their bytes: the place in `names` plus one, 0 for none. */
  readonly slots: Int32Array
  readonly at: ReadonlyMap<string, number>
  /** The name that last followed each name: tables mostly repeat their order. */
  readonly next: Int32Array
  /** The name that was found last. */
  last: number
}

/** Makes the table of the names of a column. */
export const nameTable = (names: readonly string[]): NameTable => {
  const encoded = names.map((name) => new TextEncoder().encode(name))
  const starts = new Int32Array(names.length + 1)
  for (const [at, { length }] of encoded.entries()) starts[at + 1] = (starts[at] ?? 0) + length
  const bytes = new Uint8Array(starts.at(-1) ?? 0)
  const slots = new Int32Array(slotCountFor(names.length))
  for (const [at, name] of encoded.entries()) {
    bytes.set(name, starts[at])
    let slot = hashOf(name, 0, name.length) & (slots.length - 1)
    while ((slots[slot] ?? 0) !== 0) slot = (slot + 1) & (slots.length - 1)
    slots[slot] = at + 1
  }
  const next = Int32Array.from(names, (_, at) => at)
  return { names, bytes, starts, slots, at: new Map(names.map((name, at) => [name, at])), next, last: 0 }
}

/** A power of two that leaves at least half of the slots free. */
const slotCountFor = (count: number): number => 2 ** Math.ceil(Math.log2(2 * count + 2))

const hashOf = (bytes: Uint8Array, from: number, to: number): number => {
  let hash = 0
  for (let at = from; at < to; at++) hash = (Math.imul(hash, 31) + (bytes[at] ?? 0)) | 0
  return hash ^ (hash >>> 15)
}

/** The name that stands in some bytes; -1 when it is none of the table. */
export const nameIn = (table: NameTable, bytes: Uint8Array, from: number, to: number): number => {
  const likely = table.next[table.last] ?? 0
  const found = isName(table, likely, bytes, from, to) ? likely : search(table, bytes, from, to)
  if (found >= 0) {
    table.next[table.last] = found
    table.last = found
  }
  return found
}

const search = (table: NameTable, bytes: Uint8Array, from: number, to: number): number => {
  const { slots } = table
  let slot = hashOf(bytes, from, to) & (slots.length - 1)
  for (let held = slots[slot] ?? 0; held !== 0; held = slots[slot] ?? 0) {
    if (isName(table, held - 1, bytes, from, to)) return held - 1
    slot = (slot + 1) & (slots.length - 1)
  }
  return -1
}

const isName = (table: NameTable, name: number, bytes: Uint8Array, from: number, to: number): boolean => {
  const start = table.starts[name] ?? 0
  if ((table.starts[name + 1] ?? 0) - start !== to - from) return false
  for (let at = from; at < to; at++) if (bytes[at] !== table.bytes[start + at - from]) return false
  return true
}
