import {
  addWorkingDays,
  type DayOffPolicy,
  type IsoDate,
  isProvisionalBetween,
  nextWorkingDay,
  type WorkingCalendar,
  workingDaysBetween,
} from "../calendar/index.ts"
import { vietnamCalendar } from "../law/index.ts"
import type { DueDate } from "../obligation/index.ts"
import type { ReportDue } from "./expected.schema.ts"

/** How a due day becomes the last day of a report. */
export interface ReportDueOptions {
  /** Working days of grace. Default 0. */
  readonly graceWorkingDays?: number
  /** By which rule the due day was moved off days off; default `none`. */
  readonly onDayOff?: DayOffPolicy
  /** Default: the national calendar. */
  readonly calendar?: WorkingCalendar
}

/** The due day of a report with its grace (*thời hạn báo cáo, gia hạn*); without a due day nothing is ever late. */
export const reportDue = (date: DueDate | undefined, options: ReportDueOptions = {}): ReportDue => {
  const { calendar = vietnamCalendar, graceWorkingDays = 0, onDayOff = "none" } = options
  if (date === undefined) return { day: null, strictDay: null, graceWorkingDays, lastDay: null, provisional: false }
  const { day, movedFrom, strictDay } = date
  const lastDay = addWorkingDays(day, graceWorkingDays, calendar)
  const moves = onDayOff !== "none" && isProvisionalBetween(movedFrom ?? day, day, calendar)
  const counts = graceWorkingDays > 0 && isProvisionalBetween(day, lastDay, calendar)
  return { day, strictDay, graceWorkingDays, lastDay, provisional: moves || counts }
}

/**
 * How many working days late a report is (*số ngày làm việc chậm*): 0 in time, on the last day of the grace too, and
 * where there is no due day. Beyond the grace the days count from the due day on. What comes in on a day off is taken as
 * coming on the next working day, so that whatever is late is late by one day at least.
 *
 * @example
 * ```ts import.meta.vitest
 * const due = { day: isoDate("2026-11-27"), strictDay: null, graceWorkingDays: 0, lastDay: isoDate("2026-11-27"), provisional: false }
 * workingDaysLate(due, isoDate("2026-11-27"), vietnamCalendar) // => 0
 * workingDaysLate(due, isoDate("2026-12-01"), vietnamCalendar) // => 2
 * ```
 */
export const workingDaysLate = (
  { day, lastDay }: Pick<ReportDue, "day" | "lastDay">,
  on: IsoDate,
  calendar: WorkingCalendar = vietnamCalendar,
): number =>
  day === null || lastDay === null || on <= lastDay
    ? 0
    : workingDaysBetween(day, nextWorkingDay(on, calendar), calendar)

/** Whether a report that came on a day came in time (*đúng hạn*), the grace with it; undefined where nothing is due. */
export const isInTime = ({ lastDay }: Pick<ReportDue, "lastDay">, on: IsoDate): boolean | undefined =>
  lastDay === null ? undefined : on <= lastDay

/** Whether the count of days late may still change, because days off between the two days are not decided. */
export const isLatenessProvisional = (
  { day, lastDay, provisional }: Pick<ReportDue, "day" | "lastDay" | "provisional">,
  on: IsoDate,
  calendar: WorkingCalendar = vietnamCalendar,
): boolean =>
  provisional || (day !== null && lastDay !== null && on > lastDay && isProvisionalBetween(day, on, calendar))
