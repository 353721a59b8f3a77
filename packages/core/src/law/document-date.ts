import { type IsoDate, isoDate, type PartialDate } from "../calendar/index.ts"
import { clause } from "./basis.ts"
import { defineParameter, valueOn } from "./parameter.ts"

/** Which days and months get a leading zero. */
export interface DatePadding {
  /** Days below this. */
  readonly daysBelow: number
  /** Months up to this. */
  readonly monthsTo: number
}

/** Leading zeros in the dates of documents: days under 10, and January and February only. */
export const datePadding = defineParameter<DatePadding>({
  id: "document/date-padding",
  unit: "count",
  label: { vi: "Số 0 trước ngày, tháng trong văn bản", en: "Leading zeros in the dates of documents" },
  values: [
    {
      from: isoDate("2020-03-05"),
      value: { daysBelow: 10, monthsTo: 2 },
      basis: [clause("30/2020/NĐ-CP", "Phụ lục I, Phần I, mục II khoản 4 điểm b")],
    },
  ],
  checkedOn: isoDate("2026-11-21"),
})

const newest = isoDate("9999-12-31")

const padded = (
  date: PartialDate | IsoDate,
  padding: DatePadding,
): { day: string | null; month: string | null; year: string } => {
  const [year = "", month, day] = date.split("-")
  const zero = (digits: string | undefined, pads: (value: number) => boolean): string | null => {
    if (digits === undefined) return null
    const value = Number(digits)
    return value < 10 && pads(value) ? `0${value}` : String(value)
  }
  return {
    day: zero(day, (value) => value < padding.daysBelow),
    month: zero(month, (value) => value <= padding.monthsTo),
    year,
  }
}

const paddingOf = (on: IsoDate): DatePadding => valueOn(datePadding, on)?.value ?? { daysBelow: 1, monthsTo: 0 }

/**
 * A date as documents write it (*ngày … tháng … năm …*), with blanks for what a draft leaves open.
 *
 * @param on the day whose rule for leading zeros is followed; the newest when left out
 * @example
 * ```ts import.meta.vitest
 * formatDocumentDate(isoDate("2024-01-05")) // => "ngày 05 tháng 01 năm 2024"
 * formatDocumentDate(isoDate("2021-07-30")) // => "ngày 30 tháng 7 năm 2021"
 * formatDocumentDate(isoDate("2020-04-08")) // => "ngày 08 tháng 4 năm 2020"
 * ```
 */
export const formatDocumentDate = (date: PartialDate | IsoDate, on: IsoDate = newest): string => {
  const { day, month, year } = padded(date, paddingOf(on))
  return `ngày ${day ?? " "} tháng ${month ?? " "} năm ${year}`
}

/**
 * The short form that citations use, `08/4/2020`, with the same zeros.
 *
 * @example
 * ```ts import.meta.vitest
 * shortDocumentDate(isoDate("2020-04-08")) // => "08/4/2020"
 * ```
 */
export const shortDocumentDate = (date: PartialDate | IsoDate, on: IsoDate = newest): string => {
  const { day, month, year } = padded(date, paddingOf(on))
  return [day, month, year].filter((part) => part !== null).join("/")
}
