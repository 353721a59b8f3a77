import type { FlowParagraph, FlowTable } from "../../../flow/index.ts"
import type { Emphasis } from "../../../tree/index.ts"
import type { BorderTarget } from "../formatting/borders.ts"
import type { Labeller } from "../formatting/labeller.ts"
import {
  noParagraphProperties,
  type ParagraphProperties,
  type ParagraphTarget,
} from "../formatting/paragraph-properties.ts"
import { noRunProperties, type RunProperties, type RunTarget } from "../formatting/run-properties.ts"
import type { Style, Styles } from "../formatting/styles.ts"
import type { AlternateState } from "../xml/alternate-content.ts"

/** A part of a flow: a paragraph or a table. */
export type FlowPart = FlowParagraph | FlowTable

/** What is counted over all parts of a document, to be told of. */
export interface Tally {
  insertions: number
  deletions: number
  hidden: number
  comments: number
  unknownSymbols: number
  /** Paragraphs and cells. */
  paragraphs: number
}

/** What the paragraphs of a document are shown by. */
export interface Formatting {
  readonly styles: Styles
  readonly labels: Labeller
}

/** A paragraph that is being read. */
export interface Draft {
  text: string
  emphasis: Emphasis[]
  /** Where the bold and the italic stretch begin that are not ended yet; -1: none. */
  boldFrom: number
  italicFrom: number
  /** The page of its first character; 0 as long as it has none. */
  page: number
  ordinal: number
  readonly properties: ParagraphProperties
  /** Its style, once it is known. */
  style: Style | null
  /** The properties of its mark. */
  readonly mark: RunProperties
  /** Text boxes that hang on it. */
  readonly asides: FlowPart[]
  /** A page number was left out of it. */
  paged: boolean
  /** A section ends with it, and the next begins on a new page. */
  endsPage: boolean
}

/** A field that is open: its instruction, and whether its result is being read. */
export interface Field {
  code: string
  showsResult: boolean
  /** Nothing in it is shown. */
  hides: boolean
}

/** A row that is being read. */
export interface RowDraft {
  readonly cells: (readonly FlowParagraph[])[]
  deleted: boolean
}

/** A cell that is being read. */
export interface CellDraft {
  readonly borders: Map<string, boolean>
  /** It goes on with the cell above it. */
  continues: boolean
  /** It is part of the cell before it, or deleted. */
  dropped: boolean
  /** Where what is read went before it. */
  readonly outer: FlowPart[]
}

/** A table that is being read. */
export interface TableDraft {
  readonly rows: (readonly (readonly FlowParagraph[])[])[]
  readonly borders: Map<string, boolean>
  style: string | null
  row: RowDraft | null
  cell: CellDraft | null
  /** Cells, those with lines of their own, and those that take the table's lines away. */
  cells: number
  boxed: number
  bare: number
  /** Cells that go on with the one above. */
  readonly covered: Set<readonly FlowParagraph[]>
}

/** A note that the text refers to, and the page it is on. */
export interface NoteReference {
  readonly kind: "footnote" | "endnote"
  readonly id: string
  readonly page: number
}

/** A section of the document: the headers and footers it shows, by the id of their relationship. */
export interface Section {
  continuous: boolean
  /** Its first page has a header and a footer of its own. */
  titled: boolean
  readonly shows: { readonly kind: "header" | "footer"; readonly when: string; readonly id: string }[]
}

/** What stands around a text box while it is read. */
export type Surroundings = Pick<Story, "draft" | "carried" | "parts" | "fields" | "tables" | "kind"> & {
  readonly run: RunProperties
}

/** A part of a document that is being read (*phần văn bản đang đọc*): body, header, footer or notes. */
export interface Story extends RunTarget, ParagraphTarget, BorderTarget, AlternateState {
  readonly formatting: Formatting
  readonly tally: Tally
  kind: FlowParagraph["part"]
  parts: FlowPart[]
  draft: Draft | null
  /** A paragraph whose mark is gone: the next one goes on with it. */
  carried: Draft | null
  fields: Field[]
  tables: TableDraft[]
  readonly boxes: Surroundings[]
  /** The page, and how many new ones were begun since its last character. */
  page: number
  pending: number
  /** Paragraphs counted so far, in the part itself and in text boxes. */
  readonly ordinals: { own: number; box: number }
  /** What a `w:t` holds so far. */
  piece: string
  /** The properties of the run, while those of a mark are read. */
  outerRun: RunProperties
  preserves: boolean
  /** Whose properties are read: those of a paragraph, of its mark, of a row. */
  inside: { paragraph: boolean; mark: boolean; row: boolean }
  section: Section | null
  readonly sections: Section[]
  readonly references: NoteReference[]
  /** The note that is being read, in a part of notes. */
  noteId: string
  /** Paragraphs of notes by their id. */
  readonly notes: Map<string, readonly FlowParagraph[]>
}

/** A tally of nothing. */
export const newTally = (): Tally => ({
  insertions: 0,
  deletions: 0,
  hidden: 0,
  comments: 0,
  unknownSymbols: 0,
  paragraphs: 0,
})

/** A story of which nothing is read. */
export const newStory = (kind: FlowParagraph["part"], formatting: Formatting, tally: Tally): Story => {
  const run = noRunProperties()
  return {
    formatting,
    tally,
    kind,
    parts: [],
    draft: null,
    carried: null,
    fields: [],
    tables: [],
    boxes: [],
    page: 1,
    pending: 0,
    ordinals: { own: 0, box: 0 },
    piece: "",
    preserves: false,
    inside: { paragraph: false, mark: false, row: false },
    section: null,
    sections: [],
    references: [],
    noteId: "",
    notes: new Map(),
    run,
    outerRun: run,
    paragraph: noParagraphProperties(),
    borders: null,
    taken: [],
  }
}
