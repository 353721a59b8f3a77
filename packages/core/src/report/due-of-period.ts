import { addDays, dateFrom, epochDay, type IsoDate, yearOf } from "../calendar/index.ts"
import type { DueOfPeriod } from "../jurisdiction/index.ts"
import { type DueDate, type DueOptions, dueDates } from "../obligation/index.ts"
import type { Due } from "../plan/index.ts"
import type { ReportPeriod } from "./period.schema.ts"
import { monthsOf } from "./period-parts.ts"

/**
 * The due day of a period (*ngày đến hạn của kỳ*), or undefined where none falls to it: of the days that the deadline
 * gives, the one that is nearer to the end of this period than to those of its neighbours. So 30/11 and 15/01 close the
 * year, 25/3 the first quarter.
 */
export const dueOfPeriod = (
  due: Due | DueOfPeriod | null,
  period: ReportPeriod,
  options: DueOptions = {},
): DueDate | undefined => {
  if (due === null) return undefined
  const around = { from: yearOf(period.from) - 1, to: yearOf(period.to) + 1 }
  const fixed = due.kind === "of-period" ? inPeriod(due, period) : due
  const days = dueDates({ due: fixed, period: null }, around, options)
  if (due.kind === "of-period") return days[0]
  const ends = endsAround(period)
  return days
    .filter(({ printed }) => belongs(printed, ends))
    .reduce<DueDate | undefined>((best, each) => nearer(best, each, ends.own), undefined)
}

/** The last days of a period and of those before and after it, as day numbers. */
interface Ends {
  readonly before: number
  readonly own: number
  readonly after: number
}

const endsAround = ({ frequency, from, to }: ReportPeriod): Ends => {
  const own = epochDay(to)
  if (frequency === "weekly") return { before: own - 7, own, after: own + 7 }
  const months = frequency === "nine-month" ? 12 : monthsOf[frequency]
  if (months === undefined) return { before: epochDay(from) - 1, own, after: Number.POSITIVE_INFINITY }
  return { before: epochDay(monthEnd(to, -months)), own, after: epochDay(monthEnd(to, months)) }
}

/** The last day of the month a number of months away. */
const monthEnd = (day: IsoDate, months: number): IsoDate => {
  const [year = 0, month = 0] = day.split("-").map(Number)
  const next = year * 12 + month + months
  return addDays(dateFrom(Math.floor(next / 12), (next % 12) + 1, 1) ?? day, -1)
}

/** Half way between two ends a day belongs to the earlier one, so that no day belongs to two periods. */
const belongs = (printed: IsoDate, { after, before, own }: Ends): boolean => {
  const day = epochDay(printed)
  return day <= own ? own - day < day - before : day - own <= after - day
}

const nearer = (best: DueDate | undefined, each: DueDate, end: number): DueDate => {
  if (best === undefined) return each
  const far = ({ printed }: DueDate): number => Math.abs(epochDay(printed) - end)
  return far(each) < far(best) ? each : best
}

/** The day within one period, as a date; in a shorter month its last day. */
const inPeriod = ({ before, day, month }: DueOfPeriod, { to }: ReportPeriod): Due => {
  const after = addDays(to, 1)
  return { kind: "date", date: clamped(month === "last" ? to : after, day), before }
}

const clamped = (inMonth: IsoDate, day: number): IsoDate => {
  const [year = 0, month = 0] = inMonth.split("-").map(Number)
  for (let last = day; last > 27; last--) {
    const date = dateFrom(year, month, last)
    if (date !== undefined) return date
  }
  return dateFrom(year, month, day) ?? inMonth
}
