/** A paragraph to be written: what ends it, and changes of its properties as code and value. */
export interface WrittenParagraph {
  readonly text: string
  readonly end?: "\r" | "\u0007"
  readonly changes?: readonly (readonly [code: number, value: number])[]
  readonly style?: number
  readonly bold?: boolean
}

/** What else a file holds. */
export interface WrittenDoc {
  readonly body: readonly WrittenParagraph[]
  readonly footnotes?: string
  readonly boxes?: string
  /** Levels of one list, as start, format and template. */
  readonly list?: readonly (readonly [number, number, string])[]
  readonly flags?: number
}

const sectorSize = 512
const textAt = 0x800

/** A Word 97 file ([MS-DOC]) in an OLE container ([MS-CFB]), with one piece of UTF-16 text. */
export const docFile = ({ body, boxes = "", flags = 0, footnotes = "", list }: WrittenDoc): Uint8Array => {
  const main = body.map(({ end = "\r", text }) => text + end).join("")
  const text = `${main}${footnotes}${boxes}`
  const pages = Math.ceil((textAt + text.length * 2) / sectorSize)
  const document = new DataView(new ArrayBuffer(Math.max(4096, (pages + 2) * sectorSize)))
  const table = new DataView(new ArrayBuffer(4096))
  put(document, 0, [0xa5ec, 0xc1])
  document.setUint16(0x0a, 0x0200 | flags, true)
  document.setUint32(0x18, textAt, true)
  document.setUint32(0x4c, main.length, true)
  document.setUint32(0x50, footnotes.length, true)
  document.setUint32(0x64, boxes.length, true)
  for (let at = 0; at < text.length; at++) document.setUint16(textAt + at * 2, text.charCodeAt(at), true)
  const paragraphs = body.map(({ changes = [], style = 0 }) => [style & 255, style >> 8, ...changes.flatMap(bytesOf)])
  writeFormats(document, pages * sectorSize, body, paragraphs, 13)
  writeFormats(
    document,
    (pages + 1) * sectorSize,
    body,
    body.map(({ bold }) => (bold ? bytesOf([0x0835, 1]) : [])),
    1,
  )
  const next = writeTable(document, table, text.length, pages)
  if (list !== undefined) writeList(document, table, next, list)
  return container([
    ["WordDocument", new Uint8Array(document.buffer)],
    ["1Table", new Uint8Array(table.buffer)],
  ])
}

const put = (view: DataView, at: number, words: readonly number[]): void => {
  for (const [index, word] of words.entries()) view.setUint16(at + index * 2, word, true)
}

/** A change: one byte of value for codes 2…, two for 4…, four for 6…. */
const bytesOf = ([code, value]: readonly [number, number]): readonly number[] => {
  const width = code >> 13 === 2 ? 2 : code >> 13 === 3 ? 4 : 1
  const size = code >> 13 === 1 || code >> 13 === 0 ? 1 : code >> 13 === 2 ? 2 : width
  return [code & 255, code >> 8, ...Array.from({ length: size }, (_, at) => (value >> (8 * at)) & 255)]
}

const writeFormats = (
  view: DataView,
  page: number,
  body: readonly WrittenParagraph[],
  formats: readonly (readonly number[])[],
  width: 1 | 13,
): void => {
  view.setUint8(page + 511, body.length)
  let stored = textAt
  let free = 510
  for (const [index, { end = "\r", text }] of body.entries()) {
    view.setUint32(page + index * 4, stored, true)
    stored += (text.length + end.length) * 2
    view.setUint32(page + index * 4 + 4, stored, true)
    const format = formats[index] ?? []
    if (format.length === 0) continue
    const size = width === 1 ? format.length : (format.length + 1) >> 1
    const odd = width === 13 && format.length % 2 === 0
    free -= (format.length + 2) & ~1
    free &= ~1
    view.setUint8(page + free, width === 1 ? size : odd ? 0 : size)
    if (odd) free -= 2
    if (odd) view.setUint8(page + free, 0)
    if (odd) view.setUint8(page + free + 1, format.length / 2)
    const from = page + free + (odd ? 2 : 1)
    for (const [at, byte] of format.entries()) view.setUint8(from + at, byte)
    view.setUint8(page + (body.length + 1) * 4 + index * width, free / 2)
  }
}

/** The places of characters, formats and pieces; gives where the table goes on. */
const writeTable = (document: DataView, table: DataView, length: number, pages: number): number => {
  const structure = (pair: number, at: number, words: readonly number[]): number => {
    for (const [index, word] of words.entries()) table.setUint32(at + index * 4, word, true)
    document.setUint32(pair, at, true)
    document.setUint32(pair + 4, words.length * 4, true)
    return at + words.length * 4
  }
  const last = textAt + length * 2
  let at = structure(0x102, 0, [textAt, last, pages])
  at = structure(0xfa, at, [textAt, last, pages + 1])
  table.setUint8(at, 2)
  table.setUint32(at + 1, 16, true)
  table.setUint32(at + 5, 0, true)
  table.setUint32(at + 9, length, true)
  table.setUint32(at + 15, textAt, true)
  document.setUint32(0x1a2, at, true)
  document.setUint32(0x1a6, 21, true)
  return at + 24
}

const writeList = (
  document: DataView,
  table: DataView,
  at: number,
  levels: readonly (readonly [number, number, string])[],
): void => {
  table.setUint16(at, 1, true)
  table.setInt32(at + 2, 77, true)
  document.setUint32(0x2e2, at, true)
  document.setUint32(0x2e6, 30, true)
  let next = at + 30
  for (let level = 0; level < 9; level++) {
    const [start, format, template] = levels[level] ?? [1, 255, ""]
    table.setInt32(next, start, true)
    table.setUint8(next + 4, format)
    table.setUint16(next + 28, template.length, true)
    put(
      table,
      next + 30,
      Array.from({ length: template.length }, (_, index) => template.charCodeAt(index)),
    )
    next += 30 + template.length * 2
  }
  table.setUint32(next, 1, true)
  table.setInt32(next + 4, 77, true)
  document.setUint32(0x2ea, next, true)
  document.setUint32(0x2ee, 20, true)
}

/** An OLE container of streams that are whole sectors and no shorter than 4096 bytes. */
const container = (streams: readonly (readonly [string, Uint8Array])[]): Uint8Array => {
  const counts = streams.map(([, bytes]) => bytes.length / sectorSize)
  const file = new Uint8Array((3 + counts.reduce((sum, count) => sum + count, 0)) * sectorSize)
  const view = new DataView(file.buffer)
  file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
  put(view, 0x18, [0x3e, 3, 0xfffe, 9, 6])
  for (const [at, word] of [
    [0x2c, 1],
    [0x30, 1],
    [0x38, 4096],
    [0x3c, -2],
    [0x44, -2],
  ] as const)
    view.setInt32(at, word, true)
  for (let at = 0x4c; at < sectorSize; at += 4) view.setInt32(at, at === 0x4c ? 0 : -1, true)
  for (let at = sectorSize; at < 2 * sectorSize; at += 4) view.setInt32(at, -1, true)
  view.setInt32(sectorSize, -3, true)
  view.setInt32(sectorSize + 4, -2, true)
  entry(view, 2 * sectorSize, "Root Entry", -2, 0)
  let sector = 2
  for (const [index, [name, bytes]] of streams.entries()) {
    entry(view, 2 * sectorSize + 128 * (index + 1), name, sector, bytes.length)
    file.set(bytes, (sector + 1) * sectorSize)
    const last = sector + (counts[index] ?? 0) - 1
    for (; sector < last; sector++) view.setInt32(sectorSize + sector * 4, sector + 1, true)
    view.setInt32(sectorSize + sector * 4, -2, true)
    sector++
  }
  return file
}

const entry = (view: DataView, at: number, name: string, start: number, size: number): void => {
  put(
    view,
    at,
    Array.from({ length: name.length }, (_, index) => name.charCodeAt(index)),
  )
  view.setUint16(at + 64, name.length * 2 + 2, true)
  view.setInt32(at + 116, start, true)
  view.setUint32(at + 120, size, true)
}
