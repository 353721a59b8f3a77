import { addDays, dateFrom, type Frequency, type IsoDate, isoDate } from "../calendar/index.ts"
import type { Basis } from "./basis.schema.ts"
import { clause } from "./basis.ts"
import { type DatedValue, defineParameter, type Parameter, valueOn } from "./parameter.ts"

/** How the figures of a reporting period are cut off. */
export interface ReportingWindowRule {
  /** The day of the month before the period from which figures count. */
  readonly fromDay: number
  /** The day of the period's last month up to which they count. */
  readonly toDay: number
  /** The periods that the rule knows. */
  readonly frequencies: readonly Frequency[]
}

/** The cut-off of the figures in periodic reports (*thời gian chốt số liệu*). */
export const reportingWindowRule = defineParameter<ReportingWindowRule>({
  id: "reporting/window",
  unit: "window",
  label: { vi: "Thời gian chốt số liệu báo cáo định kỳ", en: "Cut-off of periodic reports" },
  values: [
    {
      from: isoDate("2019-03-12"),
      value: { fromDay: 15, toDay: 14, frequencies: ["monthly", "quarterly", "semiannual", "annual"] },
      basis: [clause("09/2019/NĐ-CP", "Điều 12")],
    },
  ],
  checkedOn: isoDate("2026-11-21"),
})

/** The day of a period's last month by which ministries and provinces report to the Government. */
export const governmentDueRule = defineParameter<number>({
  id: "reporting/government-due",
  unit: "day-of-month",
  label: { vi: "Thời hạn gửi báo cáo định kỳ đến Chính phủ", en: "Due day of periodic reports to the Government" },
  values: [{ from: isoDate("2019-03-12"), value: 25, basis: [clause("09/2019/NĐ-CP", "Điều 13")] }],
  checkedOn: isoDate("2026-11-21"),
})

/** A reporting period: the year, and which month, quarter or half of it, from 1. A year has index 1. */
export interface ReportingPeriod {
  readonly year: number
  readonly index?: number
}

/** From when to when the figures of a report count, both days with it. */
export interface ReportingWindow {
  readonly from: IsoDate
  readonly to: IsoDate
  readonly basis: readonly Basis[]
}

/** A due day and the rule behind it. */
export interface DueDay {
  readonly date: IsoDate
  readonly basis: readonly Basis[]
}

const monthsIn: Partial<Readonly<Record<Frequency, number>>> = { monthly: 1, quarterly: 3, semiannual: 6, annual: 12 }

const lastMonthOf = (months: number, { index = 1 }: ReportingPeriod): number => {
  const count = 12 / months
  if (!Number.isInteger(index) || index < 1 || index > count)
    throw new RangeError(`${index} is not one of the ${count} periods of a year; expected 1 to ${count}.`)
  return index * months
}

/** The rule that held on the last day of the period. */
const inForceAt = <A>(
  parameter: Parameter<A>,
  { year }: ReportingPeriod,
  lastMonth: number,
): DatedValue<A> | undefined => {
  const next = lastMonth === 12 ? dateFrom(year + 1, 1, 1) : dateFrom(year, lastMonth + 1, 1)
  return next === undefined ? undefined : valueOn(parameter, addDays(next, -1))
}

/**
 * The cut-off of a periodic report, or undefined for a frequency that the decree has no window for (weekly, nine
 * months, once), and for periods that ended before it was in force.
 *
 * @param parameter the rule to go by, where a jurisdiction has its own
 * @throws RangeError for a period that the year does not have
 * @example
 * ```ts import.meta.vitest
 * reportingWindow("annual", { year: 2026 })?.from // => "2025-12-15"
 * reportingWindow("quarterly", { year: 2027, index: 1 })?.to // => "2027-03-14"
 * reportingWindow("annual", { year: 2018 }) // => undefined
 * ```
 */
export const reportingWindow = (
  frequency: Frequency,
  period: ReportingPeriod,
  parameter: Parameter<ReportingWindowRule> = reportingWindowRule,
): ReportingWindow | undefined => {
  const months = monthsIn[frequency]
  if (months === undefined) return undefined
  const last = lastMonthOf(months, period)
  const dated = inForceAt(parameter, period, last)
  if (dated?.value === undefined || !dated.value.frequencies.includes(frequency)) return undefined
  const first = last - months
  const from = dateFrom(first === 0 ? period.year - 1 : period.year, first === 0 ? 12 : first, dated.value.fromDay)
  const to = dateFrom(period.year, last, dated.value.toDay)
  return from === undefined || to === undefined ? undefined : { from, to, basis: dated.basis }
}

/**
 * The day by which a ministry or a province sends a periodic report to the Government, or undefined where the decree
 * sets none. Lower levels are given theirs by the agency they report to.
 *
 * @throws RangeError for a period that the year does not have
 * @example
 * ```ts import.meta.vitest
 * governmentDueDay("annual", { year: 2026 })?.date // => "2026-12-25"
 * ```
 */
export const governmentDueDay = (
  frequency: Frequency,
  period: ReportingPeriod,
  parameter: Parameter<number> = governmentDueRule,
): DueDay | undefined => {
  const months = monthsIn[frequency]
  if (months === undefined) return undefined
  const last = lastMonthOf(months, period)
  const dated = inForceAt(parameter, period, last)
  const date = dated?.value === undefined ? undefined : dateFrom(period.year, last, dated.value)
  return dated === undefined || date === undefined ? undefined : { date, basis: dated.basis }
}
