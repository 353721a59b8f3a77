import type { Emphasis, TextBlock } from "../tree/index.ts"

/**
 * A paragraph as its file shows it (*đoạn như được in*): automatic numbers and bullets stand in the text, and a line
 * break inside it is a `\n`.
 */
export interface FlowParagraph {
  readonly text: string
  /** Bold and italic characters of `text`. */
  readonly emphasis: readonly Emphasis[]
  /** Where it stands; `body` is told apart into paragraphs and items by its text. */
  readonly part: "body" | Extract<TextBlock["kind"], "header" | "footer" | "footnote" | "text-box">
  /** Level of a heading by the file's own styles, from 1; 0: they say nothing. */
  readonly heading: number
  /** The page it begins on, from 1; a file without pages has one. */
  readonly page: number
  /** Its ordinal among the paragraphs of its part of the file, from 1, empty ones counted. */
  readonly paragraph: number
}

/** A table as its file holds it. `kind` null: the words in it tell whether it is data or layout. */
export interface FlowTable {
  readonly kind: "table" | "layout-table" | null
  /** Cells in reading order; a cell that spans columns stands once. A table inside a cell gives its paragraphs. */
  readonly rows: readonly (readonly (readonly FlowParagraph[])[])[]
  /** Empty cells of `rows` that the file merges with the one above. */
  readonly covered?: ReadonlySet<readonly FlowParagraph[]>
}

/** A document as its file shows it, in reading order, before its lines are understood (*dòng chảy văn bản*). */
export type Flow = readonly (FlowParagraph | FlowTable)[]

/** Whether a part of a flow is a table. */
export const isFlowTable = (part: FlowParagraph | FlowTable): part is FlowTable => "rows" in part
