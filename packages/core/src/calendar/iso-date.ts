import { dayOf, partsOf } from "./epoch-day.ts"
import type { IsoDate, PartialDate } from "./iso-date.schema.ts"

/** Whether a text is a civil date that exists (`2026-02-29` does not). */
export const isIsoDate = (text: string): text is IsoDate => {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  return match !== null && isRealDate(Number(match[1]), Number(match[2]), Number(match[3]))
}

/** Whether a text is a civil date, or a year or month of which the rest is left blank. */
export const isPartialDate = (text: string): text is PartialDate =>
  /^\d{4}$/.test(text) || /^\d{4}-(0[1-9]|1[0-2])$/.test(text) || isIsoDate(text)

const isRealDate = (year: number, month: number, day: number): boolean => {
  if (month < 1 || month > 12 || day < 1 || day > 31) return false
  const real = partsOf(dayOf(year, month, day))
  return real.month === month && real.day === day
}

/**
 * Reads a date written in code.
 *
 * @throws RangeError when the text is not a date that exists: a mistake in the program.
 */
export const isoDate = (text: string): IsoDate => {
  if (isIsoDate(text)) return text
  throw new RangeError(`"${text}" is not a date; expected YYYY-MM-DD with a day that exists.`)
}

/**
 * The date with these numbers, or undefined when there is no such day.
 *
 * @example
 * ```ts import.meta.vitest
 * dateFrom(2026, 3, 11) // => "2026-03-11"
 * dateFrom(2026, 2, 29) // => undefined
 * ```
 */
export const dateFrom = (year: number, month: number, day: number): IsoDate | undefined => {
  const text = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`
  return isIsoDate(text) ? text : undefined
}

const pad = (value: number, width: number): string => String(value).padStart(width, "0")

/** The day before or after a date by a number of days. */
export const addDays = (date: IsoDate, days: number): IsoDate => dateOfDay(epochDay(date) + days)

/** Days since 1970-01-01, for arithmetic. */
export const epochDay = (date: IsoDate): number =>
  dayOf(Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10)))

/** The date of a day number. */
export const dateOfDay = (epoch: number): IsoDate => {
  const { year, month, day } = partsOf(epoch)
  return isoDate(`${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`)
}

/** The first day a partial date can mean: `2026` gives `2026-01-01`. */
export const earliestOf = (date: PartialDate): IsoDate =>
  isoDate(date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date)

/** The date when all of it is known, else undefined. */
export const wholeDate = (date: PartialDate): IsoDate | undefined => (isIsoDate(date) ? date : undefined)

/** The year of a date. */
export const yearOf = (date: IsoDate | PartialDate): number => Number(date.slice(0, 4))
