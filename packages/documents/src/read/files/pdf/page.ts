/** Text that a page draws in one stroke (*cụm chữ*). Lengths are points, from the top left corner of the page. */
export interface Run {
  readonly text: string
  readonly x0: number
  readonly x1: number
  /** Its baseline. */
  readonly y: number
  readonly size: number
  readonly bold: boolean
  readonly italic: boolean
  /** Whether the file puts a space before it. */
  readonly spaced: boolean
}

/** A straight stroke along the page, or a thin filled box. */
export interface Rule {
  readonly x0: number
  readonly y0: number
  readonly x1: number
  readonly y1: number
}

/** What a page of a PDF draws. */
export interface PdfPage {
  /** From 1. */
  readonly number: number
  readonly width: number
  readonly height: number
  readonly runs: readonly Run[]
  readonly rules: readonly Rule[]
}
