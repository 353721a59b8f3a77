import type { Submission } from "../report-state.ts"
import type { RollUpFrame } from "./frame.ts"

/** What is known of a report beside its cells, as bits: the four grades of completeness. */
export const submitted = 1
export const nonEmpty = 2
export const mandatoryAnswered = 4
export const accepted = 8

/** The grades of a report that is expected, for counting: the report itself, then its bits in order. */
export const gradeCount = 5

/** No day: the report did not come. */
export const noDay = -0x80000000

/** What reports say, as columns. */
export interface Cells {
  /** The state of each cell, as a code. */
  readonly states: Uint8Array
  /** The number of each cell; 0 where there is none. */
  readonly values: Float64Array
  /** Of each report: its grades, */
  readonly grades: Uint8Array
  /** the day on which it first came, from 1970-01-01, */
  readonly days: Int32Array
  /** how many working days late that was, */
  readonly late: Int32Array
  /** and what was sent. */
  readonly submissions: (Submission | null)[]
  /** For figures from a table: the line of each cell, 0 for none. */
  readonly lines: Int32Array | null
}

/** Sums and counts of every place, period and column. */
export interface Aggregates {
  /** NaN where a sum is beyond what a number holds exactly. */
  readonly sums: Float64Array
  /** Cells by state, one count beside the other. */
  readonly counts: Int32Array
  /** Reports by grade, one count beside the other. */
  readonly grades: Int32Array
}

/** Cells of a frame before anything came. */
export const noCells = ({ cellStart, reports }: RollUpFrame): Cells => ({
  states: new Uint8Array(cellStart.at(-1) ?? 0),
  values: new Float64Array(cellStart.at(-1) ?? 0),
  grades: new Uint8Array(reports.length),
  days: new Int32Array(reports.length).fill(noDay),
  late: new Int32Array(reports.length),
  submissions: new Array<Submission | null>(reports.length).fill(null),
  lines: null,
})
