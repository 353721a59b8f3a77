import { isPartialDate, type PartialDate } from "@lantoa/core"
import { blanksEnd, blanksStart, isBlank } from "./blanks.ts"

/** A date that was found, and where it ends. */
export interface FoundDate {
  /** As much of it as is printed and exists; null when there is no such year. */
  readonly date: PartialDate | null
  readonly end: number
}

const padded = (value: number): string => (value < 10 ? `0${value}` : String(value))

/** As much of a date as is printed: a blank or impossible day leaves the month, a blank month the year. */
export const partialDate = (year: number, month: number | null, day: number | null): PartialDate | null => {
  if (month !== null && day !== null) {
    const whole = `${year < 1000 ? String(year).padStart(4, "0") : year}-${padded(month)}-${padded(day)}`
    if (whole.length === 10 && isPartialDate(whole)) return whole
  }
  const text = month !== null && month >= 1 && month <= 12 ? `${year}-${padded(month)}` : String(year)
  return isPartialDate(text) ? text : null
}

/**
 * The date that stands at an offset of a plain text after the word *ngày*, in its short or long form:
 * `29/7/2025`, `08 thang 4 nam 2020`, ` thang 6 nam 2026`.
 */
export const dateAt = (plain: string, at: number): FoundDate | undefined =>
  shortDateAt(plain, blanksEnd(plain, at)) ?? longDateAt(plain, at)

const zero = 0x30
const slash = 0x2f

const isDigitAt = (plain: string, at: number): boolean => {
  const code = plain.charCodeAt(at)
  return code >= zero && code <= 0x39
}

/** Where at most so many digits end. */
const digitsEnd = (plain: string, from: number, most: number): number => {
  let at = from
  while (at - from < most && isDigitAt(plain, at)) at++
  return at
}

/** The number that digits write. */
const numberOf = (plain: string, from: number, to: number): number => {
  let value = 0
  for (let at = from; at < to; at++) value = value * 10 + plain.charCodeAt(at) - zero
  return value
}

/** `29/7/2025`, also with dashes or stops. */
const shortDateAt = (plain: string, start: number): FoundDate | undefined => {
  const dayEnd = digitsEnd(plain, start, 2)
  const month = dayEnd === start ? -1 : afterSeparator(plain, dayEnd)
  if (month < 0) return undefined
  const monthEnd = digitsEnd(plain, month, 2)
  const year = monthEnd === month ? -1 : afterSeparator(plain, monthEnd)
  if (year < 0) return undefined
  const end = digitsEnd(plain, year, 5)
  if (end - year !== 4) return undefined
  return {
    date: partialDate(numberOf(plain, year, end), numberOf(plain, month, monthEnd), numberOf(plain, start, dayEnd)),
    end,
  }
}

/** Where a number begins after a slash, a dash or a stop, with spaces around it or not; -1 without one. */
const afterSeparator = (plain: string, from: number): number => {
  const at = blanksEnd(plain, from)
  const code = plain.charCodeAt(at)
  return code >= 0x2d && code <= slash ? blanksEnd(plain, at + 1) : -1
}

/** Dots, lines and digits of a day or month that is to be filled in are at most so many. */
const longestFill = 12

/** `08 thang 4 nam 2020`; the day and the month may be left blank. */
const longDateAt = (plain: string, start: number): FoundDate | undefined => {
  const dayEnd = fillEnd(plain, start, false)
  if (!plain.startsWith("thang", dayEnd) || isLongFill(plain, start, dayEnd)) return undefined
  const month = dayEnd + 5
  const monthEnd = fillEnd(plain, month, true)
  if (!plain.startsWith("nam", monthEnd) || isLongFill(plain, month, monthEnd)) return undefined
  const year = blanksEnd(plain, monthEnd + 3)
  const end = digitsEnd(plain, year, 5)
  if (end - year !== 4 || !(plain.startsWith("20", year) || plain.startsWith("19", year))) return undefined
  return {
    date: partialDate(numberOf(plain, year, end), numberIn(plain, month, monthEnd), numberIn(plain, start, dayEnd)),
    end,
  }
}

/** Where digits, spaces, dots and lines end that stand for a number. */
const fillEnd = (plain: string, from: number, withSlash: boolean): number => {
  let at = from
  for (; ; at++) {
    const code = plain.charCodeAt(at)
    const isFill =
      (code >= zero && code <= 0x39) || isBlank(code) || code === 0x2e || code === 0x5f || (withSlash && code === slash)
    if (!isFill) return at
  }
}

/** Whether more is filled in before the last spaces than a day or a month takes. */
const isLongFill = (plain: string, from: number, to: number): boolean =>
  to - from > longestFill && blanksStart(plain, to, from) - from > longestFill

/** The first number of a stretch, of one digit or two. */
const numberIn = (plain: string, from: number, to: number): number | null => {
  let at = from
  while (at < to && !isDigitAt(plain, at)) at++
  return at === to ? null : numberOf(plain, at, digitsEnd(plain, at, Math.min(2, to - at)))
}
