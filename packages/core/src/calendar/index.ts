export { type DateParts, dayOf, partsOf, weekdayOf } from "./epoch-day.ts"
export { formatDate } from "./format.ts"
export type { Frequency } from "./frequency.schema.ts"
export type { IsoDate, PartialDate, YearPeriod } from "./iso-date.schema.ts"
export {
  addDays,
  dateFrom,
  dateOfDay,
  earliestOf,
  epochDay,
  isIsoDate,
  isoDate,
  isPartialDate,
  wholeDate,
  yearOf,
} from "./iso-date.ts"
export { lunarDate, lunarNewYear } from "./lunar.ts"
export type { Validity } from "./validity.schema.ts"
export { always, hasEndedBy, isValidOn, validity } from "./validity.ts"
export { weekday, weekdayName } from "./weekday.ts"
export { type WorkingCalendar, workingCalendar, type YearSchedule } from "./working-calendar.ts"
export {
  addWorkingDays,
  type DayOffPolicy,
  deadlineBy,
  isProvisionalBetween,
  isWorkingDay,
  nextWorkingDay,
  previousWorkingDay,
  workingDaysBetween,
} from "./working-days.ts"
