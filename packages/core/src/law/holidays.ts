import {
  addDays,
  dateFrom,
  epochDay,
  type IsoDate,
  isoDate,
  lunarDate,
  lunarNewYear,
  type WorkingCalendar,
  weekday,
  workingCalendar,
} from "../calendar/index.ts"
import type { Basis } from "./basis.schema.ts"
import { clause } from "./basis.ts"
import { type HolidayDecision, holidayDecisions, type WorkdaySwap } from "./holiday-decisions.ts"
import {
  compensationBasis,
  forecastBasis,
  type HolidayName,
  type HolidayRule,
  holidayRule,
  weeklyRest,
} from "./holiday-rules.ts"
import { valueOn } from "./parameter.ts"

/**
 * How a day off came about: named by law; decided for that year; computed from the lunar calendar, or forecast from
 * earlier years.
 */
export type HolidayStatus = "law" | "decided" | "computed"

/** One day off (*ngày nghỉ lễ, tết, nghỉ bù*). */
export interface Holiday {
  readonly date: IsoDate
  readonly name: HolidayName
  /** The holiday itself, or the working day taken off for one that fell on a day of rest. */
  readonly kind: "holiday" | "compensation"
  readonly status: HolidayStatus
  readonly basis: readonly Basis[]
}

/** The days off of a year. */
export interface HolidayYear {
  readonly year: number
  /** In order of date. Empty before 2021, where the data begin. */
  readonly days: readonly Holiday[]
  /** Decided swaps are in force; proposed ones only told. */
  readonly swaps: readonly WorkdaySwap[]
  /** Whether the whole year may still change, its schedule not being decided. */
  readonly provisional: boolean
}

const lunarBasis = clause("45/2019/QH14", "Điều 112; ngày âm lịch tính theo múi giờ UTC+7", "computed")
const lastLunarYear = 2199

/**
 * The public holidays of Vietnam in a year with what was decided for it, else forecast and provisional.
 *
 * @example
 * ```ts import.meta.vitest
 * vietnamHolidays(2026).days.filter(({ kind }) => kind === "holiday").length // => 12
 * vietnamHolidays(2027).provisional // => true
 * ```
 */
export const vietnamHolidays = (year: number): HolidayYear => {
  const dated = valueOn(holidayRule, yearEnd(year))
  if (dated?.value === undefined || year > lastLunarYear) return { year, days: [], swaps: [], provisional: true }
  const decision = holidayDecisions.find((entry) => entry.year === year)
  const placed = [...namedDays(year, dated.value, dated.basis), ...placedDays(year, dated.value, dated.basis, decision)]
  return {
    year,
    days: withCompensation(placed.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))),
    swaps: decision?.swaps ?? [],
    provisional: decision === undefined,
  }
}

const yearEnd = (year: number): IsoDate => dateFrom(year, 12, 31) ?? isoDate("1900-12-31")

const day = (date: IsoDate, name: HolidayName, status: HolidayStatus, basis: readonly Basis[]): Holiday => ({
  date,
  name,
  kind: "holiday",
  status,
  basis,
})

/** The days that the law itself fixes, by the common or the lunar calendar. */
const namedDays = (year: number, rule: HolidayRule, basis: readonly Basis[]): Holiday[] => [
  ...rule.fixed.flatMap((fixed) => {
    const date = dateFrom(year, fixed.month, fixed.day)
    return date === undefined ? [] : [day(date, fixed.name, "law", basis)]
  }),
  ...rule.lunar.map(({ day: lunarDay, month, name }) =>
    day(lunarDate(year, month, lunarDay), name, "computed", [...basis, lunarBasis]),
  ),
]

/** The days that are placed each year: the Lunar New Year, and the second day of National Day. */
const placedDays = (
  year: number,
  rule: HolidayRule,
  basis: readonly Basis[],
  decision: HolidayDecision | undefined,
): Holiday[] => {
  const status = decision === undefined ? "computed" : "decided"
  const why = [...basis, ...(decision?.basis ?? [lunarBasis, forecastBasis])]
  const tet = decision?.lunarNewYearFrom ?? likelyLunarNewYearFrom(year)
  const beside = decision?.besideNationalDay ?? likelyBesideNationalDay(year)
  return [
    ...Array.from({ length: rule.lunarNewYearDays }, (_, index) =>
      day(addDays(tet, index), "lunar-new-year", status, why),
    ),
    ...(rule.nationalDays > 1 ? [day(beside, "national-day", status, why)] : []),
  ]
}

const tuesday = 2

/** As the schedules since 2021 were drawn: two days before the first day of the year, one where that is a Tuesday. */
const likelyLunarNewYearFrom = (year: number): IsoDate => {
  const first = lunarNewYear(year)
  return addDays(first, weekday(first) === tuesday ? -1 : -2)
}

/** As since 2021: the day after on a Monday, Thursday or Sunday, else the day before. */
const likelyBesideNationalDay = (year: number): IsoDate => {
  const national = dateFrom(year, 9, 2) ?? isoDate("2021-09-02")
  return addDays(national, [1, 4, 7].includes(weekday(national)) ? 1 : -1)
}

const restDays = (date: IsoDate): readonly number[] => valueOn(weeklyRest, date)?.value ?? []
const isRest = (date: IsoDate): boolean => restDays(date).includes(weekday(date))

/** Adds, for every holiday on a day of rest, the next working day (*Bộ luật Lao động 2019, Điều 111 khoản 3*). */
const withCompensation = (holidays: readonly Holiday[]): Holiday[] => {
  const taken = new Set(holidays.map(({ date }) => date))
  const compensations = holidays.flatMap((holiday): Holiday[] => {
    if (!isRest(holiday.date)) return []
    let date = addDays(holiday.date, 1)
    while (isRest(date) || taken.has(date)) date = addDays(date, 1)
    taken.add(date)
    return [{ ...holiday, date, kind: "compensation", basis: [...holiday.basis, compensationBasis] }]
  })
  return [...holidays, ...compensations].toSorted((a, b) => epochDay(a.date) - epochDay(b.date))
}

/**
 * The working calendar of Vietnam's state offices (*lịch làm việc của cơ quan nhà nước*): weekly rest, holidays,
 * compensation and decided swaps. Provisional days are those of a year that is not decided, and of a proposed swap.
 */
export const vietnamCalendar: WorkingCalendar = workingCalendar(
  (year) => {
    const { days, provisional, swaps } = vietnamHolidays(year)
    const decided = swaps.filter(({ status }) => status === "decided")
    const proposed = swaps.filter(({ status }) => status === "proposed")
    return {
      off: [...days.map(({ date }) => date), ...decided.map(({ off }) => off)],
      worked: decided.map(({ work }) => work),
      provisional: provisional ? "all" : proposed.flatMap(({ off, work }) => [off, work]),
    }
  },
  valueOn(weeklyRest, isoDate("2021-01-01"))?.value ?? [],
)
