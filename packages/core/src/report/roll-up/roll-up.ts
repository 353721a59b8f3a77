import type { WorkingCalendar } from "../../calendar/index.ts"
import { vietnamCalendar } from "../../law/index.ts"
import type { ExpectedReport, ExpectedSet, ReportId } from "../expected.schema.ts"
import type { ReportPeriod } from "../period.schema.ts"
import type { Submission } from "../report-state.ts"
import { aggregate } from "./aggregate.ts"
import { type Cells, noCells } from "./cells.ts"
import type { IndicatorDiffers, RollUpColumn } from "./columns.ts"
import { type RollUpFrame, rollUpFrame } from "./frame.ts"
import type { RollUpNode } from "./roll-up-node.ts"
import type { Hierarchy } from "./roll-up-place.ts"
import { rowImage, writeImage } from "./row-image.ts"
import { firstVersion, type Version } from "./version.ts"

/** What is rolled up. */
export interface RollUpInput {
  /** One for each plan and period. */
  readonly sets: readonly ExpectedSet[]
  /** The submissions that count: `reportHistory(events).effective`. Of two for one report the higher revision counts. */
  readonly submissions: Iterable<Submission>
  readonly hierarchy: Hierarchy
  /** Which days are worked. Default: the national calendar. */
  readonly calendar?: WorkingCalendar
}

/**
 * Reports brought together (*tổng hợp báo cáo*). A value that never changes: `reRoll` gives another one. Ask it with
 * `totalOf`, `completenessOf`, `timelinessOf`, `lateReports`, `taskProgressOf`, `costsOf`, `traceTotal` and `trendOf`.
 */
export interface RollUp {
  /** In the order of their days. */
  readonly periods: readonly ReportPeriod[]
  readonly columns: readonly RollUpColumn[]
  /** From the top, each node followed by what stands under it, in the order of names. */
  readonly nodes: readonly RollUpNode[]
  /** Every report that is expected: by period, then in the order of nodes. */
  readonly reports: readonly ExpectedReport[]
  /** Submissions that nobody expected (*báo cáo ngoài danh sách*), by report: they count nowhere and are not lost. */
  readonly unexpected: readonly Submission[]
  readonly problems: readonly IndicatorDiffers[]
}

/** What a roll-up is made of, for the functions of this folder. */
export interface RollUpParts {
  readonly version: Version
  readonly calendar: WorkingCalendar
}

const parts = new WeakMap<RollUp, RollUpParts>()

/** The columns behind a roll-up. @throws RangeError for a value that no roll-up made. */
export const partsOf = (rollUp: RollUp): RollUpParts => {
  const found = parts.get(rollUp)
  if (found !== undefined) return found
  throw new RangeError("This is not a roll-up that `rollUp` or `reRoll` gave; a copy of one cannot be asked.")
}

/**
 * Brings reports together (*tổng hợp báo cáo theo đơn vị, địa bàn, cả nước*). The same submissions give the same roll-up,
 * in whatever order and however often they come. Only expected reports count, so that no rate goes beyond 100 %.
 *
 * @throws RangeError when a report is expected twice, or names a form that its set does not have: mistakes of the program.
 */
export const rollUp = ({ sets, submissions, hierarchy, calendar = vietnamCalendar }: RollUpInput): RollUp => {
  const frame = rollUpFrame(sets, hierarchy)
  const cells = noCells(frame)
  const unexpected: Submission[] = []
  for (const submission of lastOfEach(submissions)) {
    const row = frame.rowOf.get(submission.event.report)
    if (row === undefined) unexpected.push(submission)
    else writeSubmission(frame, cells, row, submission, calendar)
  }
  return rollUpOf(firstVersion(frame, { cells, sums: aggregate(frame, cells) }), unexpected, calendar)
}

/** Makes the value that hosts see. */
export const rollUpOf = (version: Version, unexpected: readonly Submission[], calendar: WorkingCalendar): RollUp => {
  const { columns, periods, reports, tree } = version.frame
  const made: RollUp = {
    periods,
    columns: columns.columns,
    nodes: tree.nodes,
    reports,
    unexpected: unexpected.toSorted((a, b) => compare(a.event.report, b.event.report)),
    problems: columns.problems,
  }
  parts.set(made, { version, calendar })
  return made
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const writeSubmission = (
  frame: RollUpFrame,
  cells: Cells,
  row: number,
  submission: Submission,
  calendar: WorkingCalendar,
): void => {
  const layout = frame.columns.forms[frame.rowForm[row] ?? 0]
  const report = frame.reports[row]
  if (layout === undefined || report === undefined) throw new RangeError(`There is no report in row ${row}.`)
  writeImage(frame, cells, row, rowImage(layout, report.due, submission, calendar))
}

const lastOfEach = (submissions: Iterable<Submission>): Iterable<Submission> => {
  const last = new Map<ReportId, Submission>()
  for (const submission of submissions) {
    const { report } = submission.event
    const known = last.get(report)
    if (known === undefined || isAfter(submission, known)) last.set(report, submission)
  }
  return last.values()
}

const standings = ["submitted", "accepted", "locked"] as const

const isAfter = (a: Submission, b: Submission): boolean =>
  (a.revision - b.revision ||
    compare(b.event.id, a.event.id) ||
    standings.indexOf(a.standing) - standings.indexOf(b.standing)) > 0
