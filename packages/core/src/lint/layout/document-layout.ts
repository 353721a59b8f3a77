import type { DocumentComponentId } from "../../law/index.ts"
import type { Place } from "../rule.ts"

/** Something and how many letters of a paragraph have it. */
export interface Share<T> {
  readonly value: T
  readonly letters: number
}

/** How far apart the lines of a paragraph stand: so many lines, or so many points (exactly, or at least). */
export type LineSpacing =
  | { readonly kind: "lines"; readonly lines: number }
  | { readonly kind: "exact" | "at-least"; readonly pt: number }

/**
 * The line drawn below a component (*đường kẻ bên dưới*): none; one, and its length as a share of the longest line of
 * text above, null where that cannot be told; or something that may be one (a picture, a head without columns).
 */
export type LaidLine =
  | { readonly kind: "none" }
  | { readonly kind: "drawn"; readonly share: number | null }
  | { readonly kind: "unknown" }

/** A paragraph as it is set (*đoạn văn như được trình bày*). Measures are what Word would use, styles resolved. */
export interface LaidParagraph {
  /** Which component of the document it is; null: none that the decree sets a form for, or none that could be told. */
  readonly component: DocumentComponentId | null
  readonly place: Place
  readonly text: string
  /** Without the paragraph's own automatic label. Sorted, most letters first; empty when the paragraph has no letter. */
  readonly fonts: readonly Share<string>[]
  /** In points. */
  readonly sizes: readonly Share<number>[]
  /** Hexadecimal RGB; `auto` counts as black. */
  readonly colors: readonly Share<string>[]
  /** Shares of its letters, 0 to 1. */
  readonly bold: number
  readonly italic: number
  /** Letters shown as capitals, by the text or by type. */
  readonly upperCase: number
  readonly align: "left" | "centre" | "right" | "justified"
  readonly firstLineMm: number
  readonly beforePt: number
  readonly afterPt: number
  readonly lineSpacing: LineSpacing
  /** Whether it stands in a table. */
  readonly inTable: boolean
  /** Of the last paragraph of a component that has a line below by the decree; elsewhere it is not looked for. */
  readonly lineBelow?: LaidLine
}

/** How a section numbers its pages. */
export interface LaidPageNumber {
  readonly at: "header" | "footer"
  readonly align: LaidParagraph["align"]
  readonly sizePt: number
  /** Whether the first page of the document shows it. */
  readonly onFirst: boolean
}

/** A run of pages that are set alike (*phần trang*). */
export interface LaidSection {
  readonly widthMm: number
  readonly heightMm: number
  readonly marginsMm: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number }
  /** null: its pages have no number. */
  readonly pageNumber: LaidPageNumber | null
  /** Its first paragraph, as an index into `paragraphs`; their number when it has none. */
  readonly from: number
}

/**
 * How a document is set (*cách trình bày văn bản*), measured in its file: what the rules of form look at. A plan that
 * was not read from such a file has none.
 */
export interface DocumentLayout {
  readonly sections: readonly LaidSection[]
  /** All paragraphs with text, in order. */
  readonly paragraphs: readonly LaidParagraph[]
  /** Whether the file is longer than one page, as far as it says so. */
  readonly isLong: boolean
}
