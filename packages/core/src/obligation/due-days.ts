import { dateFrom, type IsoDate } from "../calendar/index.ts"
import type { Due } from "../plan/index.ts"

/**
 * The days on which a deadline falls in the years `from` to `to`, as printed and in order: one a year, one a month, or
 * the one day that it names whatever the years. A month or year ends on its last day; the 31st of a shorter month is
 * its last day. A term counted from an event has no day here.
 */
export const dueDays = (due: Due, from: number, to: number): readonly IsoDate[] => {
  switch (due.kind) {
    case "yearly":
      return years(from, to).map((year) => clampedDate(year, due.month, due.day))
    case "monthly":
      return years(from, to).flatMap((year) => months.map((month) => clampedDate(year, month, due.day)))
    case "date":
      return [due.date]
    case "month":
      return [clampedDate(due.year, due.month, 31)]
    case "year":
      return [clampedDate(due.year, 12, 31)]
    case "days-after":
      return []
  }
}

const months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]

const years = (from: number, to: number): readonly number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index)

const clampedDate = (year: number, month: number, day: number): IsoDate => {
  for (let last = day; last > 27; last--) {
    const date = dateFrom(year, month, last)
    if (date !== undefined) return date
  }
  const date = dateFrom(year, month, day)
  if (date !== undefined) return date
  throw new RangeError(
    `Month ${month} of ${year} has no day ${day}; expected a year from 0 to 9999, a month from 1 to 12.`,
  )
}
