import { type OleFile, readOle } from "./ole.ts"

/** The two streams of a Word 97 file, and where its tables say they stand ([MS-DOC] 2.5). */
export interface WordFile {
  readonly document: DataView
  readonly table: DataView
  readonly encrypted: boolean
  /** Older than Word 97: its text is stored in another way. */
  readonly old: boolean
  /** Offset and length of a structure in the table stream, by the offset of its pair in the document's header. */
  readonly structure: (pair: number) => { readonly at: number; readonly length: number }
}

/** Where the header names each structure. */
export const pairs = {
  styles: 0xa2,
  headers: 0xf2,
  characters: 0xfa,
  paragraphs: 0x102,
  pieces: 0x1a2,
  lists: 0x2e2,
  listUses: 0x2ea,
} as const

/**
 * Opens the streams of a Word file; undefined when it has none. Where the directory is lost the text is taken to stand
 * behind the header, as Word writes it, without its tables.
 */
export const openWordFile = (bytes: Uint8Array): WordFile | undefined => {
  const stream = streamsOf(bytes)
  const main = stream("WordDocument") ?? bytes.subarray(0x200)
  if (main.length < 0x200 || viewOf(main).getUint16(0, true) !== wordSign) return undefined
  const document = viewOf(main)
  const flags = document.getUint16(0x0a, true)
  const table = stream((flags & 0x0200) === 0 ? "0Table" : "1Table")
  return {
    document,
    table: viewOf(table ?? new Uint8Array(0)),
    encrypted: (flags & 0x0100) !== 0,
    old: document.getUint16(2, true) < 0xc1,
    structure: (pair) => ({ at: document.getUint32(pair, true), length: document.getUint32(pair + 4, true) }),
  }
}

/** What a Word file's text stream begins with. */
const wordSign = 0xa5ec

const streamsOf = (bytes: Uint8Array): OleFile["stream"] => {
  try {
    return readOle(bytes).stream
  } catch (error) {
    if (error instanceof RangeError) return () => undefined
    throw error
  }
}

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
