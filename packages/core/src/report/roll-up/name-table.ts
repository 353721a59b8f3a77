/** Names as bytes, found without making a string of what is read. */
export interface NameTable {
  readonly names: readonly string[]
  /** All names one after the other, each with the delimiter after it, the i-th from `starts[i]` to before `starts[i + 1]`. */
  readonly bytes: Uint8Array
  readonly view: DataView
  readonly starts: Int32Array
  /** How long a name is with its delimiter; 0 for one that a table cannot hold without quotation marks. */
  readonly plain: Int32Array
  /** The first four bytes of a name with its delimiter as one number, and which bits of it are the name's. */
  readonly heads: Int32Array
  readonly masks: Int32Array
  /** Names by the hash of their bytes: the place in `names` plus one, 0 for none. */
  readonly slots: Int32Array
  /** The name that last followed each name: tables mostly repeat their order. */
  readonly next: Int32Array
  /** The name that was found last. */
  last: number
}

/** Makes the table of the names of a column. */
export const nameTable = (names: readonly string[], delimiter: string): NameTable => {
  const encoded = names.map((name) => new TextEncoder().encode(`${name}${delimiter}`))
  const starts = new Int32Array(names.length + 1)
  for (const [at, { length }] of encoded.entries()) starts[at + 1] = (starts[at] ?? 0) + length
  const bytes = new Uint8Array((starts.at(-1) ?? 0) + 8)
  const slots = new Int32Array(slotCountFor(names.length))
  for (const [at, name] of encoded.entries()) {
    bytes.set(name, starts[at])
    let slot = hashOf(name, 0, name.length - 1) & (slots.length - 1)
    while ((slots[slot] ?? 0) !== 0) slot = (slot + 1) & (slots.length - 1)
    slots[slot] = at + 1
  }
  const view = new DataView(bytes.buffer)
  return {
    names,
    bytes,
    view,
    heads: Int32Array.from(names, (_, at) => view.getInt32(starts[at] ?? 0, true)),
    masks: Int32Array.from(encoded, ({ length }) => (length >= 4 ? -1 : (1 << (8 * length)) - 1)),
    starts,
    plain: Int32Array.from(names, (name, at) => (isPlain(name, delimiter) ? (encoded[at]?.length ?? 0) : 0)),
    slots,
    next: Int32Array.from(names, (_, at) => at),
    last: 0,
  }
}

/** Whether a name is read as it stands: nothing parts it, nothing is trimmed from it, no control character is in it. */
const isPlain = (name: string, delimiter: string): boolean =>
  name !== "" && name.trim() === name && !name.includes(delimiter) && !/["\p{Cc}]/u.test(name)

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
  if ((table.starts[name + 1] ?? 0) - 1 - start !== to - from) return false
  for (let at = from; at < to; at++) if (bytes[at] !== table.bytes[start + at - from]) return false
  return true
}
