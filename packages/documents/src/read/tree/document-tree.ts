import type { Paragraph, Piece, Span } from "@lantoa/core"

/** What a block of text starts with: nothing, a bullet of a level, or a printed label. */
export type Mark = Paragraph["mark"]

/** Characters of a block's text that the document sets in bold or italic type. */
export interface Emphasis extends Span {
  readonly kind: "bold" | "italic"
}

/**
 * A run of text that belongs together (*đoạn*): lines that a page or a line width broke are joined, markers and markup
 * are left out of the text and kept in the map.
 */
export interface TextBlock {
  /** An `item` starts with a bullet or a label. Headers, footers and text boxes stand apart from the running text. */
  readonly kind: "paragraph" | "item" | "header" | "footer" | "footnote" | "text-box"
  readonly text: string
  /** How `text` maps to the source. */
  readonly pieces: readonly Piece[]
  readonly mark: Mark
  /** The printed label without its stop or bracket: `1`, `2.1`, `a`, `IV`, `Phần thứ nhất`. */
  readonly label: string | null
  /** Whether the label stands in brackets, `(1)`: it counts apart from `1.` */
  readonly bracketed: boolean
  /** Where the bullet or label stands in the source. */
  readonly marker: Span | null
  /** Level of a heading by the format's own word for it (Markdown `##`, a Word style); 0: it says nothing. */
  readonly heading: number
  readonly emphasis: readonly Emphasis[]
  /** Empty lines before it. */
  readonly blanks: number
  /** The page it begins on, from 1; a format without pages has one. */
  readonly page: number
}

/** A cell of a table. */
export interface Cell {
  readonly blocks: readonly TextBlock[]
  /** Whether the file merges it with the cell above; it is empty then. */
  readonly covered?: true
}

/**
 * A table of data (*bảng*), or one that only sets text side by side (*bảng dàn trang*): the letterhead, or *Nơi nhận*
 * beside the signature.
 */
export interface TableBlock {
  readonly kind: "table" | "layout-table"
  /** Rows may differ in length where cells span. */
  readonly rows: readonly (readonly Cell[])[]
  /** From its first to its last character in the source. */
  readonly span: Span
  readonly blanks: number
  readonly page: number
}

/** A part of a document. */
export type Block = TextBlock | TableBlock

/** A document as blocks in reading order (*cây văn bản*), whatever file it came from. */
export interface DocumentTree {
  readonly blocks: readonly Block[]
  readonly pages: number
}

/** Whether a block is a table of either kind. */
export const isTable = (block: Block): block is TableBlock => block.kind === "table" || block.kind === "layout-table"
