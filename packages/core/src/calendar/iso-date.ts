import { dayOf, partsOf } from "./epoch-day.ts"
import type { IsoDate, PartialDate } from "./iso-date.schema.ts"

/** Whether a text is a civil date that exists (`2026-02-29` does not). */
export const isIsoDate = (text: string): text is IsoDate =>
  text.length === 10 &&
  text.charCodeAt(4) === hyphen &&
  text.charCodeAt(7) === hyphen &&
  isRealDate(numberAt(text, 0, 4), numberAt(text, 5, 7), numberAt(text, 8, 10))

const hyphen = 45

/** The number that digits of a text write; NaN where something else stands. */
const numberAt = (text: string, from: number, to: number): number => {
  let value = 0
  for (let at = from; at < to; at++) {
    const digit = text.charCodeAt(at) - 48
    if (digit < 0 || digit > 9) return Number.NaN
    value = value * 10 + digit
  }
  return value
}

/** Whether a text is a civil date, or a year or month of which the rest is left blank. */
export const isPartialDate = (text: string): text is PartialDate => {
  if (text.length === 10) return isIsoDate(text)
  if (!(numberAt(text, 0, 4) >= 0)) return false
  if (text.length === 4) return true
  const month = numberAt(text, 5, 7)
  return text.length === 7 && text.charCodeAt(4) === hyphen && month >= 1 && month <= 12
}

const isRealDate = (year: number, month: number, day: number): boolean =>
  year >= 0 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month)

const daysIn = (year: number, month: number): number => {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
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
  if (!isRealDate(year, month, day)) return undefined
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
