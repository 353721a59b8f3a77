import type { WordFile } from "./word-file.ts"

/** Stored properties of a stretch of text: a style's number, and its changes one after the other ([MS-DOC] 2.6). */
export interface Properties {
  /** Where the stretch is stored, from its first byte to after its last. */
  readonly from: number
  readonly to: number
  /** Number of the paragraph style; 0 for characters. */
  readonly style: number
  /** The value of a change, undefined when the stretch has none of that code. */
  readonly value: (code: number) => number | undefined
}

/** Codes of the changes that are looked at. */
export const codes = {
  bold: 0x0835,
  italic: 0x0836,
  capitals: 0x083b,
  hidden: 0x083c,
  deleted: 0x0800,
  inTable: 0x2416,
  rowEnd: 0x2417,
  depth: 0x6649,
  innerCellEnd: 0x244b,
  innerRowEnd: 0x244c,
  level: 0x260a,
  list: 0x460b,
} as const

const pageSize = 512

/** The properties of a file's paragraphs or characters, sorted by where their text is stored. */
export const propertiesIn = (
  file: WordFile,
  pair: number,
  kind: "paragraphs" | "characters",
): readonly Properties[] => {
  const { document, structure, table } = file
  const { at, length } = structure(pair)
  const most = Math.floor(document.byteLength / pageSize)
  const count = Math.min(Math.floor((length - 4) / 8), most)
  const pages = new Set<number>()
  for (let index = 0; index < count; index++) {
    const entry = at + (Math.floor((length - 4) / 8) + 1) * 4 + index * 4
    if (entry + 4 <= table.byteLength) pages.add(table.getUint32(entry, true) & 0x3fffff)
  }
  return [...pages]
    .filter((page) => (page + 1) * pageSize <= document.byteLength)
    .flatMap((page) => pageProperties(document, page * pageSize, kind))
    .sort((one, other) => one.from - other.from)
}

const pageProperties = (view: DataView, at: number, kind: "paragraphs" | "characters"): readonly Properties[] => {
  const count = view.getUint8(at + pageSize - 1)
  const width = kind === "paragraphs" ? 13 : 1
  if ((count + 1) * 4 + count * width > pageSize - 1) return []
  return Array.from({ length: count }, (_, index) => {
    const from = view.getUint32(at + index * 4, true)
    const to = view.getUint32(at + index * 4 + 4, true)
    const offset = view.getUint8(at + (count + 1) * 4 + index * width) * 2
    return { from, to, ...(offset === 0 ? plain : changesAt(view, at, offset, kind)) }
  })
}

const plain: Pick<Properties, "style" | "value"> = { style: 0, value: () => undefined }

const changesAt = (
  view: DataView,
  page: number,
  offset: number,
  kind: "paragraphs" | "characters",
): Pick<Properties, "style" | "value"> => {
  const size = view.getUint8(page + offset)
  const isLong = kind === "paragraphs" && size === 0 && offset + 1 < pageSize
  const start = page + offset + (isLong ? 2 : 1)
  const length = kind === "characters" ? size : isLong ? view.getUint8(page + offset + 1) * 2 : size * 2 - 1
  const end = Math.min(start + Math.max(0, length), page + pageSize - 1)
  const isParagraph = kind === "paragraphs"
  if (isParagraph && end - start < 2) return plain
  const style = isParagraph ? view.getUint16(start, true) : 0
  const values = changesIn(view, isParagraph ? start + 2 : start, end)
  return { style, value: (code) => values.get(code) }
}

/** Changes between two offsets, each a code and a value whose length the code tells. */
const changesIn = (view: DataView, from: number, to: number): ReadonlyMap<number, number> => {
  const values = new Map<number, number>()
  for (let at = from; at + 3 <= to; ) {
    const code = view.getUint16(at, true)
    const length = valueLength(view, code, at + 2, to)
    if (at + 2 + length > to) break
    values.set(code, valueAt(view, at + 2, length))
    at += 2 + length
  }
  return values
}

const lengths = [1, 1, 2, 4, 2, 2, 0, 3]
const tableDefinition = 0xd608

const valueLength = (view: DataView, code: number, at: number, to: number): number => {
  const kind = code >> 13
  if (kind !== 6) return lengths[kind] ?? 1
  if (code === tableDefinition) return at + 2 <= to ? view.getUint16(at, true) + 1 : to - at
  return view.getUint8(at) + 1
}

const valueAt = (view: DataView, at: number, length: number): number => {
  if (length === 1) return view.getUint8(at)
  if (length === 2) return view.getInt16(at, true)
  return length === 4 ? view.getInt32(at, true) : 0
}

/** The properties of the text stored at an offset. */
export const propertiesAt = (sorted: readonly Properties[], stored: number): Properties | undefined => {
  let low = 0
  let high = sorted.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((sorted[middle]?.from ?? 0) <= stored) low = middle
    else high = middle - 1
  }
  const found = sorted[low]
  return found !== undefined && found.from <= stored && stored < found.to ? found : undefined
}
