/** The streams of an OLE compound file ([MS-CFB]), by name. */
export interface OleFile {
  /** The bytes of a stream as far as they are there; undefined when the file has none of that name. */
  readonly stream: (name: string) => Uint8Array | undefined
}

interface Entry {
  readonly start: number
  readonly size: number
}

const lastSector = 0xfffffffa

/**
 * Reads the directory of an OLE file (*tệp hợp phần*). Written for hostile files: a chain visits no sector twice, a cut
 * chain gives what it had. Throws a RangeError where the header itself makes no sense.
 */
export const readOle = (bytes: Uint8Array): OleFile => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const shift = view.getUint16(0x1e, true)
  if (shift !== 9 && shift !== 12)
    throw new RangeError(`The sectors of an OLE file are 2^9 or 2^12 bytes, not 2^${shift}.`)
  const sectorSize = 1 << shift
  const sector = (index: number): Uint8Array => bytes.subarray((index + 1) * sectorSize, (index + 2) * sectorSize)
  const table = wordsOf(joined(tableSectors(view, sector).map(sector)))
  const chain = (start: number): Uint8Array => joined(chainOf(table, start, bytes.length / sectorSize).map(sector))
  const entries = entriesOf(chain(view.getUint32(0x30, true)))
  const short = chain(entries.get("Root Entry")?.start ?? lastSector)
  const shortTable = wordsOf(chain(view.getUint32(0x3c, true)))
  const shortLimit = view.getUint32(0x38, true)
  return {
    stream(name) {
      const entry = entries.get(name)
      if (entry === undefined) return undefined
      if (entry.size >= shortLimit) return chain(entry.start).subarray(0, entry.size)
      const parts = chainOf(shortTable, entry.start, short.length / 64)
      return joined(parts.map((index) => short.subarray(index * 64, index * 64 + 64))).subarray(0, entry.size)
    },
  }
}

/** The sectors that hold the allocation table: 109 of them are named in the header, the rest in a chain of their own. */
const tableSectors = (view: DataView, sector: (index: number) => Uint8Array): readonly number[] => {
  const sectors: number[] = []
  for (let at = 0x4c; at < 0x200; at += 4) sectors.push(view.getUint32(at, true))
  const seen = new Set<number>()
  for (let next = view.getUint32(0x44, true); next < lastSector && !seen.has(next); ) {
    seen.add(next)
    const words = wordsOf(sector(next))
    sectors.push(...words.slice(0, -1))
    next = words.at(-1) ?? lastSector
  }
  return [...new Set(sectors.filter((index) => index < lastSector && sector(index).length > 0))]
}

const chainOf = (table: Uint32Array, start: number, most: number): readonly number[] => {
  const sectors: number[] = []
  const seen = new Set<number>()
  for (let next = start; next < lastSector && next < most && !seen.has(next); next = table[next] ?? lastSector) {
    seen.add(next)
    sectors.push(next)
  }
  return sectors
}

const entriesOf = (directory: Uint8Array): ReadonlyMap<string, Entry> => {
  const view = new DataView(directory.buffer, directory.byteOffset, directory.byteLength)
  const entries = new Map<string, Entry>()
  for (let at = 0; at + 128 <= directory.length; at += 128) {
    const length = Math.min(view.getUint16(at + 64, true), 64) - 2
    const name = length > 0 ? new TextDecoder("utf-16le").decode(directory.subarray(at, at + length)) : ""
    if (name === "" || entries.has(name)) continue
    entries.set(name, { start: view.getUint32(at + 116, true), size: view.getUint32(at + 120, true) })
  }
  return entries
}

const wordsOf = (bytes: Uint8Array): Uint32Array => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return Uint32Array.from({ length: bytes.length >> 2 }, (_, index) => view.getUint32(index * 4, true))
}

const joined = (parts: readonly Uint8Array[]): Uint8Array => {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
