import type { IsoDate } from "./iso-date.schema.ts"
import { dateOfDay, epochDay } from "./iso-date.ts"
import type { WorkingCalendar } from "./working-calendar.ts"

/** Whether a date is worked (*ngày làm việc*). */
export const isWorkingDay = (date: IsoDate, calendar: WorkingCalendar): boolean => calendar.isWorking(epochDay(date))

/**
 * The date a number of working days after another, which is not counted (*Bộ luật Dân sự 2015, Điều 147*); before it
 * when negative, itself when 0.
 *
 * @throws RangeError for a count that is not whole, or over 30,000.
 */
export const addWorkingDays = (date: IsoDate, count: number, calendar: WorkingCalendar): IsoDate =>
  dateOfDay(calendar.add(epochDay(date), count))

/** Working days after `from` up to and with `to`; negative when `to` is before `from`. */
export const workingDaysBetween = (from: IsoDate, to: IsoDate, calendar: WorkingCalendar): number =>
  calendar.between(epochDay(from), epochDay(to))

/** The date itself when it is worked, else the next that is. */
export const nextWorkingDay = (date: IsoDate, calendar: WorkingCalendar): IsoDate =>
  isWorkingDay(date, calendar) ? date : addWorkingDays(date, 1, calendar)

/** The date itself when it is worked, else the last before it that is. */
export const previousWorkingDay = (date: IsoDate, calendar: WorkingCalendar): IsoDate =>
  isWorkingDay(date, calendar) ? date : addWorkingDays(date, -1, calendar)

/** Whether some day of a stretch, both ends with it, may still change because its schedule is not decided. */
export const isProvisionalBetween = (from: IsoDate, to: IsoDate, calendar: WorkingCalendar): boolean => {
  const [low, high] = from <= to ? [from, to] : [to, from]
  const last = epochDay(high)
  for (let day = epochDay(low); day <= last; day++) if (calendar.isProvisional(day)) return true
  return false
}

/**
 * What becomes of a deadline on a day off (*thời hạn rơi vào ngày nghỉ*). A term counted from an event moves to the
 * next working day (*Bộ luật Dân sự 2015, Điều 148 khoản 5*); no rule moves a fixed date such as 30/11, so offices
 * choose.
 */
export type DayOffPolicy = "none" | "next-working-day" | "previous-working-day"

/** A deadline by an office's choice of what to do on days off. */
export const deadlineBy = (date: IsoDate, policy: DayOffPolicy, calendar: WorkingCalendar): IsoDate => {
  if (policy === "none") return date
  return policy === "next-working-day" ? nextWorkingDay(date, calendar) : previousWorkingDay(date, calendar)
}
