import { pairs, type WordFile } from "./word-file.ts"

/** A stretch of a Word file's text as it is stored. */
export interface DocPiece {
  /** Its first character among all of the text. */
  readonly from: number
  readonly text: string
  /** Where it is stored in the document stream, and bytes for each character. */
  readonly stored: number
  readonly width: 1 | 2
}

/** How long the parts of the text are, in the order in which they are stored ([MS-DOC] 2.5.5). */
export interface Stories {
  readonly body: number
  readonly footnotes: number
  readonly headers: number
  readonly macros: number
  readonly comments: number
  readonly endnotes: number
  readonly boxes: number
  readonly headerBoxes: number
}

/** The lengths of the parts of a file's text. */
export const storiesOf = ({ document }: WordFile): Stories => {
  const count = (at: number): number => Math.max(0, document.getInt32(at, true))
  return {
    body: count(0x4c),
    footnotes: count(0x50),
    headers: count(0x54),
    macros: count(0x58),
    comments: count(0x5c),
    endnotes: count(0x60),
    boxes: count(0x64),
    headerBoxes: count(0x68),
  }
}

/**
 * The pieces of a file's text, in order ([MS-DOC] 2.8.35). A file saved quickly keeps them scattered. Stops after `most`
 * characters, and where the file was cut.
 */
export const piecesOf = (file: WordFile, most: number): readonly DocPiece[] => {
  const { table } = file
  const at = pieceTable(file)
  if (at === undefined) return [onePiece(file, most)]
  const count = Math.floor((table.getUint32(at, true) - 4) / 12)
  const pieces: DocPiece[] = []
  let from = 0
  for (let index = 0; index < count && from <= most; index++) {
    const entry = at + 4 + (count + 1) * 4 + index * 8
    if (entry + 8 > table.byteLength) break
    const start = table.getUint32(at + 4 + index * 4, true)
    const length = table.getUint32(at + 8 + index * 4, true) - start
    if (length <= 0) continue
    const piece = pieceAt(file, from, length, table.getUint32(entry + 2, true))
    pieces.push(piece)
    from += piece.text.length
  }
  return pieces
}

/** Where the list of pieces stands; undefined when the file does not say. */
const pieceTable = ({ structure, table }: WordFile): number | undefined => {
  let at = structure(pairs.pieces).at
  while (at + 5 <= table.byteLength && table.getUint8(at) === 1) at += 3 + table.getUint16(at + 1, true)
  return at + 5 <= table.byteLength && table.getUint8(at) === 2 ? at + 1 : undefined
}

/** The body as one piece, where a file that was never saved quickly keeps it. */
const onePiece = (file: WordFile, most: number): DocPiece => {
  const { document } = file
  const start = document.getUint32(0x18, true)
  const length = Math.min(storiesOf(file).body, most)
  let high = 0
  for (let at = start + 1; at < Math.min(start + 400, document.byteLength); at += 2)
    if ([0, 1, 3, 0x1e, 0x20].includes(document.getUint8(at))) high++
  return pieceAt(file, 0, length, high > 150 ? start : (start * 2) | oneByte)
}

const oneByte = 0x40000000

const pieceAt = ({ document }: WordFile, from: number, length: number, place: number): DocPiece => {
  const width = (place & oneByte) === 0 ? 2 : 1
  const stored = width === 2 ? place & 0x3fffffff : (place & 0x3fffffff) / 2
  const end = Math.min(document.byteLength, stored + length * width)
  const bytes = new Uint8Array(document.buffer, document.byteOffset + Math.min(stored, end), Math.max(0, end - stored))
  const text = new TextDecoder(width === 2 ? "utf-16le" : "windows-1252", { ignoreBOM: true }).decode(bytes)
  return { from, text, stored, width }
}
