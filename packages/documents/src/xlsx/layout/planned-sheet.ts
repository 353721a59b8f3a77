import type { AnswerKind } from "./answer-id.ts"

/** How a fixed cell looks. */
export type LabelLook =
  | "title"
  | "subtitle"
  | "hint"
  | "head"
  | "order"
  | "label"
  | "note"
  | "term"
  | "statement"
  | "heading"

/** A cell whose text is fixed. */
export interface PlannedLabel {
  /** From 1. */
  readonly row: number
  /** From 1. */
  readonly column: number
  readonly text: string
  readonly look: LabelLook
}

/** A cell that is filled in (*ô trả lời*). */
export interface PlannedAnswer {
  readonly id: string
  readonly kind: AnswerKind
  readonly row: number
  readonly column: number
  readonly mandatory: boolean
  /** What the cell shows at first; null: empty. */
  readonly shown: string | number | null
  /** The cells that say what is asked here: when they changed, the answer is to another question. */
  readonly labels: readonly string[]
}

/** A sheet of a form before it is written (*trang của biểu mẫu*). */
export interface PlannedSheet {
  readonly name: string
  readonly orientation: "portrait" | "landscape"
  /** Of the columns from A on, in letters. */
  readonly widths: readonly number[]
  /** The row that stays in view and is printed on every page; null for none. */
  readonly headRow: number | null
  readonly labels: readonly PlannedLabel[]
  readonly answers: readonly PlannedAnswer[]
  /** Rows as wide as the sheet: their text in A runs over all columns. */
  readonly wideRows: readonly number[]
}

/**
 * The address of a cell, `D7`; columns to Z.
 *
 * @example
 * ```ts import.meta.vitest
 * addressOf(7, 4) // => "D7"
 * ```
 */
export const addressOf = (row: number, column: number): string => `${String.fromCharCode(64 + column)}${row}`

/** Height of a line of text, in points. */
const linePt = 16.5
/** No row of a sheet is higher, in points. */
const highestPt = 409

/** Lines that a text takes in a column so many letters wide. Breaks at words cost a little room. */
const linesOf = (text: string, width: number): number =>
  text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length * 0.95) / (width - 1))), 0)

/** Lines that an empty answer in words leaves room for. */
const roomOf = (kind: AnswerKind): number => (kind === "part" ? 7 : kind === "note" || kind === "evidence" ? 2 : 1)

/**
 * The heights of a sheet's rows in points, so that their texts can be read and answers in words have room. Written out,
 * since not every program finds them itself.
 */
export const rowHeights = ({ answers, labels, wideRows, widths }: PlannedSheet): ReadonlyMap<number, number> => {
  const lines = new Map<number, number>()
  const whole = widths.reduce((sum, width) => sum + width, 0)
  const make = (row: number, count: number): void => void lines.set(row, Math.max(lines.get(row) ?? 1, count))
  for (const { column, look, row, text } of labels) {
    const width = wideRows.includes(row) ? whole : (widths[column - 1] ?? whole)
    make(row, linesOf(text, width) * (look === "title" ? 1.3 : 1))
  }
  for (const { column, kind, row, shown } of answers)
    make(row, Math.max(roomOf(kind), linesOf(String(shown ?? ""), widths[column - 1] ?? whole)))
  return new Map([...lines].map(([row, count]) => [row, Math.min(highestPt, count * linePt + 4)]))
}
