import type { ReportId } from "../expected.schema.ts"
import type { Submission } from "../report-state.ts"
import { partsOf, type RollUp, rollUpOf } from "./roll-up.ts"
import { rowImage } from "./row-image.ts"
import { nextVersion } from "./version.ts"

/** What became of one report: the submission that counts now, or none. */
export interface ReportChange {
  readonly report: ReportId
  readonly submission: Submission | null
}

/**
 * The roll-up after one report changed (*tổng hợp lại khi một báo cáo đổi*): a late one came, one was corrected, accepted
 * or given back. Touches the cells of that report and the places above it, nothing else; equal to a full roll-up. The
 * roll-up given stays as it was.
 *
 * @throws RangeError when the submission is of another report.
 */
export const reRoll = (before: RollUp, { report, submission }: ReportChange): RollUp => {
  if (submission !== null && submission.event.report !== report)
    throw new RangeError(`The submission is of "${submission.event.report}", not of "${report}".`)
  const { calendar, version } = partsOf(before)
  const { columns, reports, rowForm, rowOf } = version.frame
  const row = rowOf.get(report)
  if (row === undefined) {
    const others = before.unexpected.filter(({ event }) => event.report !== report)
    return rollUpOf(version, submission === null ? others : [...others, submission], calendar)
  }
  const expected = reports[row]
  const layout = columns.forms[rowForm[row] ?? 0]
  if (expected === undefined || layout === undefined) throw new RangeError(`There is no report in row ${row}.`)
  const image = rowImage(layout, expected.due, submission, calendar)
  return rollUpOf(nextVersion(version, row, image), before.unexpected, calendar)
}
