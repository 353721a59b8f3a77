import type { LaidParagraph, LaidSection } from "@lantoa/core"
import type { DrawnLine } from "./drawn-lines.ts"

/** A paragraph as it was measured, before it is told what part of the document it is. */
export interface MeasuredParagraph extends Omit<LaidParagraph, "component" | "place" | "rule"> {
  /** Its ordinal among all paragraphs of the body of the file, from 1. */
  readonly paragraph: number
  /** The column of a table that it stands in, the same in every row; empty outside of tables. */
  readonly column: string
  /** How long its longest line is, by the usual widths of letters; null: it is broken by the width it has. */
  readonly widthPt: number | null
  /** The share of its letters that are underlined. */
  readonly underlined: number
}

/** The headers and footers that a section names, by type (`default`, `first`, `even`) and id of the relation. */
export interface MeasuredSection extends Pick<LaidSection, "widthMm" | "heightMm" | "marginsMm"> {
  readonly headers: ReadonlyMap<string, string>
  readonly footers: ReadonlyMap<string, string>
  readonly titlePage: boolean
  /** How many paragraphs with text stand before it. */
  readonly from: number
}

/** What the main part of a file says of how it is set. */
export interface Measured {
  readonly paragraphs: readonly MeasuredParagraph[]
  readonly sections: readonly MeasuredSection[]
  readonly lines: readonly DrawnLine[]
  readonly breaks: number
}
