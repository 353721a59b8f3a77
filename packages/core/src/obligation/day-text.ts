import { dateFrom, formatDate, type IsoDate } from "../calendar/index.ts"
import type { Text } from "../text/index.ts"

/** A day as people read it in lists and messages: `03/11/2026`, `3 November 2026`. */
export const dayText = (day: IsoDate): Text => ({ vi: formatDate(day, "vi"), en: formatDate(day, "en") })

/** The English day and month of a day that comes every year: `30 November`. */
export const monthDayName = (month: number, day: number): string => {
  const inLeapYear = dateFrom(2000, month, day)
  return inLeapYear === undefined ? `${day}/${month}` : formatDate(inLeapYear, "en").replace(/ \d+$/, "")
}

/** The English name of a month of a year: `April 2026`. */
export const monthName = (month: number, year: number): string => {
  const first = dateFrom(year, month, 1)
  return first === undefined ? `${month}/${year}` : formatDate(first, "en").replace(/^\d+ /, "")
}
