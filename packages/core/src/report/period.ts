import { type Frequency, type IsoDate, type YearPeriod, yearOf } from "../calendar/index.ts"
import type { Jurisdiction } from "../jurisdiction/index.ts"
import { type ReportingWindow, reportingWindow, reportingWindowRule } from "../law/index.ts"
import { periodId } from "./id.ts"
import type { PeriodId, ReportPeriod } from "./period.schema.ts"
import { type PeriodParts, periodParts } from "./period-parts.ts"
import { mondaysOf } from "./periods-of.ts"

/** A period by its place in the year: the second quarter of 2026. A year has index 1, a week counts from its first Monday. */
export interface PeriodInYear {
  readonly frequency: Exclude<Frequency, "mid-term" | "final" | "once" | "ad-hoc">
  readonly year: number
  /** From 1. Left out: the first. */
  readonly index?: number
}

/**
 * A reporting period with its days and with the days whose figures count (*kỳ báo cáo, thời gian chốt số liệu*), by the
 * law of its last day, or by what the province puts in the law's place. Where no rule sets a window (weeks, nine months,
 * the whole or the middle of a plan, years before the decree) the days of the calendar count, with no basis.
 *
 * @param years the years of the plan, by which the middle of it is known; without them it is the first year
 * @throws RangeError for a period that no calendar has: quarter 5, a week that begins on no Monday.
 * @example
 * ```ts import.meta.vitest
 * const vietnam = jurisdictionOn([nationalLayer], isoDate("2026-01-01"))
 * reportPeriod("2027-q1", vietnam).window.from // => "2026-12-15"
 * reportPeriod({ frequency: "semiannual", year: 2026, index: 2 }, vietnam).window.to // => "2026-12-14"
 * reportPeriod("2026-9m", vietnam).window // => { from: "2026-01-01", to: "2026-09-30", basis: [] }
 * ```
 */
export const reportPeriod = (
  period: string | PeriodInYear,
  jurisdiction: Jurisdiction,
  years: YearPeriod | null = null,
): ReportPeriod => {
  const id = typeof period === "string" ? periodId(period) : idInYear(period)
  const parts = periodParts(id, years)
  if (parts === undefined) throw new RangeError(`There is no period "${id}"; a week goes by its Monday.`)
  const { frequency, from, to, year } = parts
  const { basis, ...days } = windowOf(parts, jurisdiction) ?? { from, to, basis: [] }
  return { id, frequency, year, from, to, window: { from: days.from, to: days.to, basis: [...basis] } }
}

const idInYear = ({ frequency, index = 1, year }: PeriodInYear): PeriodId => {
  switch (frequency) {
    case "annual":
      return periodId(`${year}`)
    case "nine-month":
      return periodId(`${year}-9m`)
    case "semiannual":
      return periodId(`${year}-h${index}`)
    case "quarterly":
      return periodId(`${year}-q${index}`)
    case "monthly":
      return periodId(`${year}-m${String(index).padStart(2, "0")}`)
    case "weekly":
      return periodId(`${year}-w${mondaysOf(year)[index - 1] ?? index}`)
  }
}

/** The window by the value that held on the period's last day, in the highest layer that has one. */
const windowOf = (
  { frequency, index, to, year }: PeriodParts,
  jurisdiction: Jurisdiction,
): ReportingWindow | undefined => {
  const rule = jurisdiction.valueOf(reportingWindowRule, to)
  if (rule === undefined) return undefined
  return reportingWindow(frequency, { year, index }, { ...reportingWindowRule, values: [rule.value] })
}

/**
 * The order of periods (*thứ tự các kỳ*): by their last day; of those that end together the shorter comes first, so that
 * a quarter stands before the half and the year that it closes.
 */
export const comparePeriods = (a: ReportPeriod, b: ReportPeriod): number =>
  compare(a.to, b.to) || compare(b.from, a.from)

const compare = (a: IsoDate, b: IsoDate): number => (a < b ? -1 : a > b ? 1 : 0)

/** Whether a period is one of a plan's years; the whole and the middle of a plan only of that plan. */
export const isPeriodOfYears = ({ frequency, from, to, year }: ReportPeriod, years: YearPeriod | null): boolean => {
  if (years === null) return true
  const first = years.from ?? years.to
  if (frequency === "final") return year === first && yearOf(to) === years.to
  if (frequency === "mid-term") return year === first
  return (years.from ?? yearOf(from)) <= year && year <= years.to
}
