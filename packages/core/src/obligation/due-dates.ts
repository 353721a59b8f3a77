import {
  addDays,
  addWorkingDays,
  type DayOffPolicy,
  deadlineBy,
  type IsoDate,
  isWorkingDay,
  type WorkingCalendar,
} from "../calendar/index.ts"
import { vietnamCalendar } from "../law/index.ts"
import type { Due } from "../plan/index.ts"
import { dueDays } from "./due-days.ts"
import { type DueSpan, searched } from "./due-span.ts"
import type { Obligation } from "./obligation.schema.ts"

/** How deadlines are read (*cách hiểu thời hạn*). */
export interface DueOptions {
  /**
   * What "trước ngày 30/11" leaves as the last day: the day itself, as offices do, or strictly the day before. Default
   * `inclusive`; the strict day is always told beside it.
   */
  readonly beforeMeans?: "inclusive" | "strict"
  /**
   * Where a deadline on a day off goes. Default `none`: no rule was found that moves a date which a plan prints, so
   * that it stays, and is shown to be a day off.
   */
  readonly onDayOff?: DayOffPolicy
  /** Which days are worked. Default: the national calendar. */
  readonly calendar?: WorkingCalendar
  /** The day of an event from which a term is counted. Default: no event has a known day. */
  readonly eventDay?: (event: string) => IsoDate | undefined
}

/** One day on which something is due. */
export interface DueDate {
  /** The last day, as the options read it. */
  readonly day: IsoDate
  /** The day that the plan prints, or on which its term ends. */
  readonly printed: IsoDate
  /** The last day if "trước ngày" is read strictly; null where the plan does not say "trước". */
  readonly strictDay: IsoDate | null
  /** Whether `day` is a day off. */
  readonly isDayOff: boolean
  /** The day from which the rule for days off moved it; null when it stayed. */
  readonly movedFrom: IsoDate | null
}

/**
 * The days on which an obligation is due (*các ngày đến hạn*), in order. A span of years holds the days printed in
 * them, a span of days the last days as read. What recurs keeps to the years of the plan; a full date is given whatever
 * those are. None where the plan gives no deadline, or counts one from an event whose day is not known.
 */
export const dueDates = (
  { due, period }: Pick<Obligation, "due" | "period">,
  span: DueSpan,
  options: DueOptions = {},
): readonly DueDate[] => {
  if (due === null) return []
  const { from, to, has } = searched(span)
  const recurs = due.kind === "yearly" || due.kind === "monthly"
  const first = recurs && period !== null && period.from !== null ? Math.max(from, period.from) : from
  const last = recurs && period !== null ? Math.min(to, period.to) : to
  const isBefore = "before" in due && due.before
  return printedDays(due, first, last, options)
    .map((printed) => dueDate(printed, isBefore, options))
    .filter(has)
}

const printedDays = (
  due: Due,
  from: number,
  to: number,
  { eventDay, calendar = vietnamCalendar }: DueOptions,
): readonly IsoDate[] => {
  if (due.kind !== "days-after") return dueDays(due, from, to)
  const start = eventDay?.(due.event)
  if (start === undefined) return []
  return [due.working ? addWorkingDays(start, due.days, calendar) : addDays(start, due.days)]
}

const dueDate = (printed: IsoDate, isBefore: boolean, options: DueOptions): DueDate => {
  const { beforeMeans = "inclusive", onDayOff = "none", calendar = vietnamCalendar } = options
  const strictDay = isBefore ? addDays(printed, -1) : null
  const last = beforeMeans === "strict" && strictDay !== null ? strictDay : printed
  const day = deadlineBy(last, onDayOff, calendar)
  return { day, printed, strictDay, isDayOff: !isWorkingDay(day, calendar), movedFrom: day === last ? null : last }
}
