import { diffObligations, type ObligationDiff, type ObligationId } from "../obligation/index.ts"
import type { SuccessionReport } from "./succession.schema.ts"

/**
 * What changed in a plan's obligations from the later day of one report to that of another (*so sánh nghĩa vụ của một kế
 * hoạch giữa hai ngày*). Both reports must be of the same plan, read on the same day. An obligation that moved has the acts
 * in its `because`; why one was lost stands in `notCarried` of the later report.
 *
 * @throws RangeError for reports of two plans, or of one plan read on two days.
 */
export const diffSuccessions = (before: SuccessionReport, after: SuccessionReport): ObligationDiff => {
  if (before.plan !== after.plan || before.from !== after.from)
    throw new RangeError(
      `"${before.plan}" of ${before.from} and "${after.plan}" of ${after.from} do not start from the same obligations.`,
    )
  return diffObligations(obligationsOf(before), obligationsOf(after), {
    before: lineageOf(before),
    after: lineageOf(after),
  })
}

const obligationsOf = ({ carried }: SuccessionReport) => carried.map(({ obligation }) => obligation)

const lineageOf = ({ carried }: SuccessionReport) => {
  const origins = new Map(carried.map((each) => [each.obligation.id, each.origins.map(({ obligation }) => obligation)]))
  return ({ id }: { readonly id: ObligationId }): readonly ObligationId[] => origins.get(id) ?? []
}
