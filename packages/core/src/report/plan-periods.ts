import type { Frequency, YearPeriod } from "../calendar/index.ts"
import type { Jurisdiction } from "../jurisdiction/index.ts"
import type { Plan } from "../plan/index.ts"
import type { ReportPeriod } from "./period.schema.ts"
import { comparePeriods, isPeriodOfYears, reportPeriod } from "./period.ts"
import { periodsOf } from "./periods-of.ts"

/**
 * The periods in which somebody may owe a report under a plan (*các kỳ báo cáo của kế hoạch*), in order: those of its
 * duties and of the province's standing orders; what is owed once has the year in which it is due.
 *
 * @param years which of the plan's years; by default all of them, and none for a plan that states no years
 */
export const planPeriods = (
  plan: Plan,
  jurisdiction: Jurisdiction,
  years: number | YearPeriod | null = plan.period,
): readonly ReportPeriod[] => {
  if (years === null) return []
  const frequencies = new Set<Frequency>([
    ...plan.reporting.map(({ due, frequency }) => asPeriods(frequency, due.length > 0)),
    ...jurisdiction.reportRegimes.value.map(({ frequency }) => frequency),
  ])
  return [...frequencies]
    .flatMap((frequency) => periodsOf(frequency, isOfPlan(frequency) ? (plan.period ?? years) : years))
    .map((id) => reportPeriod(id, jurisdiction, plan.period))
    .filter((period) => isPeriodOfYears(period, plan.period))
    .toSorted(comparePeriods)
}

const isOfPlan = (frequency: Frequency): boolean => frequency === "final" || frequency === "mid-term"

const asPeriods = (frequency: Frequency, isDated: boolean): Frequency =>
  frequency === "once" || (frequency === "ad-hoc" && isDated) ? "annual" : frequency
