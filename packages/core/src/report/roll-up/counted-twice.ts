import type { ExpectedReport, ReportId } from "../expected.schema.ts"
import type { IndicatorId } from "../indicator.schema.ts"
import { partsOf, type RollUp } from "./roll-up.ts"

/** One who reports the same indicator twice for a period, under two duties: totals have both figures. */
export interface CountedTwice {
  readonly reports: readonly [ReportId, ReportId]
  readonly indicators: readonly IndicatorId[]
}

/**
 * Reports of one obligor for one period that ask for the same indicators (*chỉ tiêu báo cáo hai lần*): for a body that
 * reports both its own work and that of others. Give `rollUp` the sets without one of the two where figures must not
 * count twice.
 */
export const countedTwice = (rollUp: RollUp): readonly CountedTwice[] => {
  const { frame } = partsOf(rollUp).version
  return frame.reports.flatMap((report, row): readonly CountedTwice[] => {
    const next = frame.reports[row + 1]
    const isSame = frame.rowLeaf[row] === frame.rowLeaf[row + 1] && frame.rowPeriod[row] === frame.rowPeriod[row + 1]
    if (next === undefined || !isSame) return []
    const indicators = sharedIndicators(rollUp, report, next)
    return indicators.length === 0 ? [] : [{ reports: [report.id, next.id], indicators }]
  })
}

const sharedIndicators = (rollUp: RollUp, a: ExpectedReport, b: ExpectedReport): readonly IndicatorId[] => {
  const { columns, rowForm, rowOf } = partsOf(rollUp).version.frame
  const [first, second] = [a, b].map(({ id }) => columns.forms[rowForm[rowOf.get(id) ?? 0] ?? 0])
  if (first === undefined || second === undefined) return []
  return second.form.indicators.map(({ indicator }) => indicator.id).filter((id) => first.indicators.has(id))
}
