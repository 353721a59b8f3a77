import type { IsoDate } from "../../calendar/index.ts"
import { timingOf } from "./report-timing.ts"
import { partsOf, type RollUp } from "./roll-up.ts"
import { rowsUnder } from "./sum-anew.ts"
import { countedOf } from "./version.ts"
import { type AtNode, nodeAt, periodAt } from "./where.ts"

/** How timely the reports of a period are on a day (*mức độ đúng hạn*). The counts add up to those expected. */
export interface Timeliness {
  readonly asOf: IsoDate
  readonly expected: number
  readonly onTime: number
  readonly late: number
  /** Came, and nobody set a last day or told the day it came. */
  readonly undated: number
  readonly notYetDue: number
  /** Overdue and not there. */
  readonly overdue: number
  /** Working days that the late ones were late, */
  readonly workingDaysLate: number
  /** and of them the median, of two middle ones the mean; null when none was late. */
  readonly medianWorkingDaysLate: number | null
  /** Of those expected, how many have a last day that a schedule of days off may still move. */
  readonly provisional: number
}

/**
 * How timely reports are under a node in a period, on a day (*mức độ đúng hạn*). A report that was sent in time and
 * corrected later was in time.
 *
 * @throws RangeError for unknown names.
 */
export const timelinessOf = (rollUp: RollUp, { node, period }: AtNode, asOf: IsoDate): Timeliness => {
  const { version } = partsOf(rollUp)
  const { frame } = version
  const counted = countedOf(version)
  const rows = rowsUnder(frame, nodeAt(frame, node), periodAt(frame, period))
  const counts = { "on-time": 0, late: 0, undated: 0, "not-yet-due": 0, overdue: 0 }
  const days: number[] = []
  let provisional = 0
  for (const row of rows) {
    const timing = timingOf(frame, counted, row, asOf)
    counts[timing] += 1
    if (timing === "late") days.push(counted.cells.late[row] ?? 0)
    if (frame.reports[row]?.due.provisional === true) provisional += 1
  }
  return {
    asOf,
    expected: rows.length,
    onTime: counts["on-time"],
    late: counts.late,
    undated: counts.undated,
    notYetDue: counts["not-yet-due"],
    overdue: counts.overdue,
    workingDaysLate: days.reduce((sum, each) => sum + each, 0),
    medianWorkingDaysLate: median(days),
    provisional,
  }
}

const median = (days: readonly number[]): number | null => {
  if (days.length === 0) return null
  const sorted = days.toSorted((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const upper = sorted[middle] ?? 0
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2
}
