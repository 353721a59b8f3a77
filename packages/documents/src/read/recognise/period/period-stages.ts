import { type PartialDate, type Span, type YearPeriod, yearOf } from "@lantoa/core"
import { everyMatch } from "../words/every-match.ts"
import type { FoundPeriod } from "./period-years.ts"

const year = "((?:199|20\\d)\\d)"
const others = "(?:\\s*(?:,|-|va|den)\\s*(?:thang\\s+|quy\\s+)?(?:\\d{1,2}|[ivx]{1,3}))*"
/**
 * A day, `ngày 15/11/2025` or `ngày 15 tháng 11 năm 2025`; a month or a quarter, or several, `tháng 4, 5/2023`, `quý
 * III năm 2025`.
 */
const time = new RegExp(
  `(?:ngay\\s+)?(?<![\\d/])(\\d{1,2})\\s*(?:/|thang)\\s*(\\d{1,2})\\s*(?:/|nam)\\s*${year}|(?:thang|quy)\\s+(?:\\d{1,2}|[ivx]{1,3})${others}\\s*(?:/|nam\\s)\\s*${year}`,
  "g",
)

/** A day or a month that a line names. */
interface Time extends Span {
  /** Days since the beginning of its time, near enough to tell an event from a period; null of a month or quarter. */
  readonly day: number | null
  readonly year: number
}

const timesIn = (plain: string): readonly Time[] => [
  ...firstDayIn(plain),
  ...everyMatch(time, plain).map((found) => {
    const [whole, day, month, dayYear, monthYear] = found
    const given = Number(dayYear ?? monthYear)
    const days = day === undefined ? null : dayNumber(given, Number(month), Number(day))
    return { start: found.index, end: found.index + whole.length, year: given, day: days }
  }),
]

const dayNumber = (year: number, month: number, day: number): number => (year * 12 + month) * 30 + day

/** `Từ ngày 01/6 đến ngày 31/8/2026`: the first day has the year of the last. */
const firstDay = new RegExp(
  `(\\d{1,2})\\s*(?:/|thang)\\s*(\\d{1,2})\\s+(?:den|-)\\s+(?:het\\s+)?(?:ngay\\s+)?\\d{1,2}\\s*(?:/|thang)\\s*\\d{1,2}\\s*(?:/|nam)\\s*${year}`,
)

const firstDayIn = (plain: string): readonly Time[] => {
  const found = firstDay.exec(plain)
  if (found === null) return []
  const given = Number(found[3])
  const { index } = found
  return [
    {
      start: index,
      end: index + found[0].length,
      year: given,
      day: dayNumber(given, Number(found[2]), Number(found[1])),
    },
  ]
}

const fromNow =
  /tu (?:nay|ngay ban hanh|ngay ky|khi ban hanh)(?: ke hoach)?(?: cho)? den (?:het |cuoi |ngay )*(?:nam|thang|quy|\d)/

/** A period may begin in the day its document was issued. */
export const sinceIssued = (
  plain: string,
  offset: number,
  date: PartialDate | null,
  until: number | undefined,
): FoundPeriod | undefined => {
  const now = fromNow.exec(plain)
  if (now === null || until === undefined) return undefined
  const from = date === null ? until : Math.min(yearOf(date), until)
  return {
    period: { from, to: until },
    span: { start: offset + now.index, end: offset + now.index + now[0].length },
  }
}

/** The last year of a line, of whatever it names. */
export const lastYearOf = (plain: string): number | undefined => {
  const found = everyMatch(anyYear, plain).map(([, printed]) => Number(printed))
  return found.length === 0 ? undefined : Math.max(...found)
}
const anyYear = new RegExp(`(?<!\\d)${year}(?!\\d)`, "g")

/** The months and quarters that a line names; days are none. */
export const monthsIn = (plain: string, offset: number): FoundPeriod | undefined =>
  periodOf(
    timesIn(plain).filter(({ day }) => day === null),
    offset,
  )

/** Months and days of a line count by their years; one day, or the days of one event, are no period. */
export const stagesIn = (plain: string, offset: number): FoundPeriod | undefined => {
  const found = timesIn(plain)
  return found.length < 2 || isEvent(found) ? undefined : periodOf(found, offset)
}

/** Days that lie as near as this are those of an event. */
const longestEvent = 20

const isEvent = (times: readonly Time[]): boolean => {
  const days = times.flatMap(({ day }) => day ?? [])
  return days.length === times.length && Math.max(...days) - Math.min(...days) < longestEvent
}

const periodOf = (times: readonly Time[], offset: number): FoundPeriod | undefined => {
  const [first, last] = [times[0], times.at(-1)]
  if (first === undefined || last === undefined) return undefined
  const period = widest(times.map((each) => each.year))
  return { period, span: { start: offset + first.start, end: offset + last.end } }
}

/** The period from the first year to the last. */
export const widest = (all: readonly number[]): YearPeriod => ({
  from: all.reduce((least, each) => Math.min(least, each)),
  to: all.reduce((most, each) => Math.max(most, each)),
})
