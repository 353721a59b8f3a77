import { dayOf, partsOf, weekdayOf } from "./epoch-day.ts"
import type { IsoDate } from "./iso-date.schema.ts"
import { epochDay } from "./iso-date.ts"

/** How a year differs from the ordinary working week. */
export interface YearSchedule {
  /** Days off beside the weekly rest. */
  readonly off: readonly IsoDate[]
  /** Days of weekly rest that are worked. */
  readonly worked: readonly IsoDate[]
  /** Days that may still change: all of them, or these. */
  readonly provisional: "all" | readonly IsoDate[]
}

/**
 * Which days are worked (*lịch ngày làm việc*), on day numbers from 1970-01-01: for dates use `isWorkingDay` and its
 * companions. Years are made once, when first asked for.
 */
export interface WorkingCalendar {
  /** Whether a day is worked. */
  readonly isWorking: (day: number) => boolean
  /** Whether a day may still change: its schedule is not decided. */
  readonly isProvisional: (day: number) => boolean
  /** The n-th working day after (`count` > 0) or before (< 0) a day, which is not counted; the day itself for 0. */
  readonly add: (day: number, count: number) => number
  /** Working days after `from` up to and with `to`; negative when `to` is before `from`. */
  readonly between: (from: number, to: number) => number
}

interface YearTable {
  readonly first: number
  /** How many working days of the year stand before its i-th day; one more at the end. */
  readonly before: Uint16Array
  /** The working days of the year, counted from its first day. */
  readonly working: Uint16Array
  readonly provisional: ReadonlySet<number> | "all"
}

const tableOf = (
  year: number,
  { off, provisional, worked }: YearSchedule,
  weeklyRest: readonly number[],
): YearTable => {
  const first = dayOf(year, 1, 1)
  const length = dayOf(year + 1, 1, 1) - first
  const rest = new Set(off.map((date) => epochDay(date) - first))
  const work = new Set(worked.map((date) => epochDay(date) - first))
  const before = new Uint16Array(length + 1)
  const working: number[] = []
  for (let day = 0; day < length; day++) {
    before[day] = working.length
    const works = work.has(day) || !(rest.has(day) || weeklyRest.includes(weekdayOf(first + day)))
    if (works) working.push(day)
  }
  before[length] = working.length
  return {
    first,
    before,
    working: Uint16Array.from(working),
    provisional: provisional === "all" ? "all" : new Set(provisional.map(epochDay)),
  }
}

/** Working days are counted over a century at most: more is a mistake in the program. */
const farthest = 30_000

/**
 * Makes a working calendar.
 *
 * @param scheduleOf how each year differs from the ordinary week
 * @param weeklyRest the days of weekly rest, Monday 1 to Sunday 7
 */
export const workingCalendar = (
  scheduleOf: (year: number) => YearSchedule,
  weeklyRest: readonly number[],
): WorkingCalendar => {
  const years = new Map<number, YearTable>()
  const yearTable = (year: number): YearTable => {
    const known = years.get(year)
    if (known !== undefined) return known
    const made = tableOf(year, scheduleOf(year), weeklyRest)
    years.set(year, made)
    return made
  }
  const tableAt = (day: number): YearTable => yearTable(partsOf(day).year)
  const countBefore = (day: number): number => {
    const { before, first } = tableAt(day)
    return before[day - first] ?? 0
  }
  return {
    isWorking: (day) => {
      const { before, first } = tableAt(day)
      return before[day - first] !== before[day - first + 1]
    },
    isProvisional: (day) => {
      const { provisional } = tableAt(day)
      return provisional === "all" || provisional.has(day)
    },
    add: (day, count) => {
      if (count === 0) return day
      if (!Number.isSafeInteger(count) || Math.abs(count) > farthest)
        throw new RangeError(`${count} is not a number of working days; expected a whole number up to ${farthest}.`)
      let { year } = partsOf(day)
      let table = yearTable(year)
      // Counting forward, working days up to and with the day are behind it; backward, those before it.
      let rank =
        count > 0
          ? (table.before[day - table.first + 1] ?? 0) + count - 1
          : (table.before[day - table.first] ?? 0) + count
      while (rank >= table.working.length) {
        rank -= table.working.length
        table = yearTable(++year)
      }
      while (rank < 0) {
        table = yearTable(--year)
        rank += table.working.length
      }
      return table.first + (table.working[rank] ?? 0)
    },
    between: (from, to) => {
      const [low, high] = from <= to ? [from, to] : [to, from]
      let total = countBefore(high + 1) - countBefore(low + 1)
      const last = partsOf(high + 1).year
      for (let year = partsOf(low + 1).year; year < last; year++) total += yearTable(year).working.length
      return from <= to ? total : total === 0 ? 0 : -total
    },
  }
}
