import type { Text } from "../text/index.ts"
import { weekdayOf } from "./epoch-day.ts"
import type { IsoDate } from "./iso-date.schema.ts"
import { epochDay } from "./iso-date.ts"

const names: readonly Text[] = [
  { vi: "Thứ Hai", en: "Monday" },
  { vi: "Thứ Ba", en: "Tuesday" },
  { vi: "Thứ Tư", en: "Wednesday" },
  { vi: "Thứ Năm", en: "Thursday" },
  { vi: "Thứ Sáu", en: "Friday" },
  { vi: "Thứ Bảy", en: "Saturday" },
  { vi: "Chủ nhật", en: "Sunday" },
]

/** The day of the week of a date, Monday 1 to Sunday 7. */
export const weekday = (date: IsoDate): number => weekdayOf(epochDay(date))

/**
 * The name of a date's day of the week.
 *
 * @example
 * ```ts import.meta.vitest
 * weekdayName(isoDate("2024-11-30")).vi // => "Thứ Bảy"
 * ```
 */
export const weekdayName = (date: IsoDate): Text => {
  const name = names[weekday(date) - 1]
  if (name === undefined) throw new RangeError(`"${date}" has no day of the week.`)
  return name
}
