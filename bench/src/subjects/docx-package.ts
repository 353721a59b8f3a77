import { type Block, type DocumentTree, isTable, type TextBlock } from "@lantoa/documents/read"
import { BorderStyle, Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from "docx"
import { strToU8, zipSync } from "fflate"

/** A line of a document, its label before it, or the rows of a table, each cell its lines. */
export type Piece = string | readonly (readonly (readonly string[])[])[]

const lineOf = ({ label, text }: TextBlock): string => (label === null ? text : `${label}. ${text}`)
const pieceOf = (block: Block): Piece =>
  isTable(block) ? block.rows.map((row) => row.map(({ blocks }) => blocks.map(lineOf))) : lineOf(block)

/** What a document holds, line by line and table by table, for other writers to write again. */
export const piecesOf = ({ blocks }: DocumentTree): readonly Piece[] => blocks.map(pieceOf)

/** All lines of some pieces, in order. */
export const linesOf = (pieces: readonly Piece[]): readonly string[] =>
  pieces.flatMap((piece) => (typeof piece === "string" ? [piece] : piece.flat(2)))

const none = { style: BorderStyle.NONE, size: 0, color: "auto" }
const borders = { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none }
const width = { size: 100, type: WidthType.PERCENTAGE }
const styles = {
  default: { document: { run: { font: "Times New Roman", size: 28 } } },
  paragraphStyles: [{ id: "than", name: "Thân", paragraph: { spacing: { before: 120 }, indent: { firstLine: 567 } } }],
}

const paragraph = (text: string): Paragraph => new Paragraph({ style: "than", children: [new TextRun(text)] })
const table = (rows: readonly (readonly (readonly string[])[])[]): Table =>
  new Table({
    width,
    borders,
    rows: rows.map(
      (cells) => new TableRow({ children: cells.map((lines) => new TableCell({ children: lines.map(paragraph) })) }),
    ),
  })

/** The same document by the `docx` package: a style, tables, one run for each line. */
export const withDocxPackage = (pieces: readonly Piece[]): Promise<Uint8Array> =>
  Packer.toBuffer(
    new Document({
      styles,
      sections: [{ children: pieces.map((piece) => (typeof piece === "string" ? paragraph(piece) : table(piece))) }],
    }),
  )

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;")

/** The least that a writer does: the lines as paragraphs of one string, deflated. */
export const withStrings = (pieces: readonly Piece[]): Uint8Array => {
  const body = linesOf(pieces).map((line) => `<w:p><w:r><w:t>${escaped(line)}</w:t></w:r></w:p>`)
  const xml = `<w:document><w:body>${body.join("")}</w:body></w:document>`
  return zipSync({ "word/document.xml": strToU8(xml) })
}

/** The least that a page is: the lines as paragraphs of one string. */
export const asPlainPage = (pieces: readonly Piece[]): string =>
  `<!doctype html><main>${linesOf(pieces)
    .map((line) => `<p>${escaped(line)}</p>`)
    .join("")}</main>`
