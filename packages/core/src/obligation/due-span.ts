import { type IsoDate, type YearPeriod, yearOf } from "../calendar/index.ts"
import type { DueDate } from "./due-dates.ts"

/** A year, years, or the days from the first to the last. */
export type DueSpan = number | YearPeriod | { readonly from: IsoDate; readonly to: IsoDate }

/** The years in which to look for printed days, and which of the days found there belong to the span. */
export interface SearchedSpan {
  readonly from: number
  readonly to: number
  readonly has: (date: DueDate) => boolean
}

/** Years hold the days that are printed in them; a span of days holds the days that they are read as. */
export const searched = (span: DueSpan): SearchedSpan => {
  if (typeof span === "number") return inYears(span, span)
  if (typeof span.to === "number") return inYears(typeof span.from === "number" ? span.from : span.to, span.to)
  return typeof span.from === "string" ? betweenDays(span.from, span.to) : inYears(yearOf(span.to), yearOf(span.to))
}

const inYears = (from: number, to: number): SearchedSpan => ({
  from,
  to,
  has: ({ printed }) => from <= yearOf(printed) && yearOf(printed) <= to,
})

/** One year more at each end: reading a deadline may move it over New Year. */
const betweenDays = (from: IsoDate, to: IsoDate): SearchedSpan => ({
  from: yearOf(from) - 1,
  to: yearOf(to) + 1,
  has: ({ day }) => from <= day && day <= to,
})
