import { dateOfDay, type IsoDate } from "../../calendar/index.ts"
import type { ExpectedReport } from "../expected.schema.ts"
import { workingDaysLate } from "../lateness.ts"
import { noDay } from "./cells.ts"
import { timingOf } from "./report-timing.ts"
import { partsOf, type RollUp } from "./roll-up.ts"
import { rowsUnder } from "./sum-anew.ts"
import { countedOf } from "./version.ts"
import { type AtNode, nodeAt, periodAt } from "./where.ts"

/** A report that came late, or is overdue. */
export interface LateReport {
  readonly report: ExpectedReport
  /** The day it came; null: it is not there. */
  readonly on: IsoDate | null
  /** Until it came, or until the day that is asked. */
  readonly workingDaysLate: number
}

/**
 * Reports that came late or are overdue on a day (*danh sách nộp chậm, chưa nộp*), in the order of the nodes: by name,
 * not by lateness. It is a list of whom to ask, not a ranking.
 *
 * @throws RangeError for unknown names.
 */
export const lateReports = (rollUp: RollUp, { node, period }: AtNode, asOf: IsoDate): readonly LateReport[] => {
  const { calendar, version } = partsOf(rollUp)
  const { frame } = version
  const counted = countedOf(version)
  return rowsUnder(frame, nodeAt(frame, node), periodAt(frame, period)).flatMap((row): readonly LateReport[] => {
    const report = frame.reports[row]
    if (report === undefined) return []
    const timing = timingOf(frame, counted, row, asOf)
    if (timing === "overdue")
      return [{ report, on: null, workingDaysLate: workingDaysLate(report.due, asOf, calendar) }]
    if (timing !== "late") return []
    return [{ report, on: dateOfDay(counted.cells.days[row] ?? noDay), workingDaysLate: counted.cells.late[row] ?? 0 }]
  })
}
