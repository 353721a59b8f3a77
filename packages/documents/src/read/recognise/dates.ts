import { dateFrom, isPartialDate, type PartialDate } from "@lantoa/core"

/** A date that was found, and where it ends. */
export interface FoundDate {
  /** As much of it as is printed and exists; null when there is no such year. */
  readonly date: PartialDate | null
  readonly end: number
}

const short = /\s*(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})(?!\d)/y
const long = /([\s\d._]{0,12}?)\s*thang([\s\d._/]{0,12}?)\s*nam\s*((?:19|20)\d{2})(?!\d)/y

const padded = (value: number): string => String(value).padStart(2, "0")

/** As much of a date as is printed: a blank or impossible day leaves the month, a blank month the year. */
export const partialDate = (year: number, month: number | null, day: number | null): PartialDate | null => {
  const whole = month === null || day === null ? undefined : dateFrom(year, month, day)
  const text = whole ?? (month !== null && month >= 1 && month <= 12 ? `${year}-${padded(month)}` : String(year))
  return isPartialDate(text) ? text : null
}

const numberIn = (text: string | undefined): number | null => {
  const digits = /\d{1,2}/.exec(text ?? "")
  return digits === null ? null : Number(digits[0])
}

/**
 * The date that stands at an offset of a plain text after the word *ngày*, in its short or long form:
 * `29/7/2025`, `08 thang 4 nam 2020`, ` thang 6 nam 2026`.
 */
export const dateAt = (plain: string, at: number): FoundDate | undefined => {
  short.lastIndex = at
  const found = short.exec(plain)
  if (found !== null) {
    return { date: partialDate(Number(found[3]), Number(found[2]), Number(found[1])), end: short.lastIndex }
  }
  long.lastIndex = at
  const spelled = long.exec(plain)
  if (spelled === null) return undefined
  return { date: partialDate(Number(spelled[3]), numberIn(spelled[2]), numberIn(spelled[1])), end: long.lastIndex }
}
