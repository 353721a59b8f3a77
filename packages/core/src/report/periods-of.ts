import { addDays, dateFrom, type Frequency, type IsoDate, weekday, type YearPeriod, yearOf } from "../calendar/index.ts"
import { periodId } from "./id.ts"
import type { PeriodId } from "./period.schema.ts"

/**
 * The periods of a frequency in some years, in order (*các kỳ báo cáo*). The whole of the years is one period, and so is
 * the middle of them; none for what is owed once or when asked.
 *
 * @example
 * ```ts import.meta.vitest
 * periodsOf("quarterly", 2026) // => ["2026-q1", "2026-q2", "2026-q3", "2026-q4"]
 * periodsOf("annual", { from: 2026, to: 2028 }) // => ["2026", "2027", "2028"]
 * periodsOf("final", { from: 2026, to: 2030 }) // => ["2026-2030"]
 * periodsOf("ad-hoc", 2026) // => []
 * ```
 */
export const periodsOf = (frequency: Frequency, years: number | YearPeriod): readonly PeriodId[] => {
  const to = typeof years === "number" ? years : years.to
  const from = typeof years === "number" ? years : (years.from ?? years.to)
  if (frequency === "final") return [periodId(`${from}-${to}`)]
  if (frequency === "mid-term") return [periodId(`${from}-mid`)]
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at).flatMap((year) =>
    endingsOf(frequency, year).map((ending) => periodId(`${year}${ending}`)),
  )
}

const endingsOf = (frequency: Frequency, year: number): readonly string[] => {
  switch (frequency) {
    case "annual":
      return [""]
    case "nine-month":
      return ["-9m"]
    case "semiannual":
      return ["-h1", "-h2"]
    case "quarterly":
      return ["-q1", "-q2", "-q3", "-q4"]
    case "monthly":
      return Array.from({ length: 12 }, (_, at) => `-m${String(at + 1).padStart(2, "0")}`)
    case "weekly":
      return mondaysOf(year).map((monday) => `-w${monday}`)
    default:
      return []
  }
}

/** Every Monday of a year, by which its weeks go. */
export const mondaysOf = (year: number): readonly IsoDate[] => {
  const first = dateFrom(year, 1, 1)
  if (first === undefined) return []
  const mondays: IsoDate[] = []
  for (let day = addDays(first, (8 - weekday(first)) % 7); yearOf(day) === year; day = addDays(day, 7))
    mondays.push(day)
  return mondays
}
