import {
  addDays,
  dateFrom,
  type Frequency,
  type IsoDate,
  isIsoDate,
  weekday,
  type YearPeriod,
  yearOf,
} from "../calendar/index.ts"
import type { PeriodId } from "./period.schema.ts"

/** What the id of a period says, with the days that it is about. */
export interface PeriodParts {
  readonly frequency: Frequency
  readonly year: number
  /** Which month, quarter or half of the year, from 1; 1 for what comes once. */
  readonly index: number
  readonly from: IsoDate
  readonly to: IsoDate
}

/** How many months the periods of a year have, by frequency; nine months and plans are not parts of a year. */
export const monthsOf: Partial<Readonly<Record<Frequency, number>>> = {
  monthly: 1,
  quarterly: 3,
  semiannual: 6,
  annual: 12,
}

/**
 * Reads the id of a period. Undefined for one that names days which no calendar has: a week that begins on no Monday, or
 * in another year than it says, or a plan that ends before it begins.
 */
export const periodParts = (id: PeriodId, years: YearPeriod | null = null): PeriodParts | undefined => {
  const year = Number(id.slice(0, 4))
  const rest = id.slice(5)
  if (rest === "") return months("annual", year, 1, 1, 12)
  if (rest === "9m") return months("nine-month", year, 1, 1, 9)
  if (rest === "mid") return months("mid-term", year, 1, 1, 12 * middleYears(year, years))
  const number = Number(rest.slice(1))
  if (rest.startsWith("q")) return months("quarterly", year, number, 3 * number - 2, 3)
  if (rest.startsWith("h")) return months("semiannual", year, number, 6 * number - 5, 6)
  if (rest.startsWith("m")) return months("monthly", year, number, number, 1)
  if (rest.startsWith("w")) return weekFrom(rest.slice(1), year)
  return Number(rest) < year ? undefined : months("final", year, 1, 1, 12 * (Number(rest) - year + 1))
}

/** The days of a run of months. */
const months = (
  frequency: Frequency,
  year: number,
  index: number,
  first: number,
  count: number,
): PeriodParts | undefined => {
  const after = first - 1 + count
  const from = dateFrom(year, first, 1)
  const next = dateFrom(year + Math.floor(after / 12), (after % 12) + 1, 1)
  return from === undefined || next === undefined ? undefined : { frequency, year, index, from, to: addDays(next, -1) }
}

/** Years from the first of a plan to the middle one, both with it: three of five, two of four. */
const middleYears = (year: number, years: YearPeriod | null): number =>
  years === null || years.to < year ? 1 : Math.ceil((years.to - year + 1) / 2)

const weekFrom = (monday: string, year: number): PeriodParts | undefined =>
  isIsoDate(monday) && weekday(monday) === 1 && yearOf(monday) === year
    ? { frequency: "weekly", year, index: 1, from: monday, to: addDays(monday, 6) }
    : undefined
