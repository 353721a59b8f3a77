import type { Language } from "../text/index.ts"
import type { IsoDate, PartialDate } from "./iso-date.schema.ts"

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
]

/**
 * A date for display, as much of it as is known: `11/03/2026` in Vietnamese, `11 March 2026` in English, where day and
 * month would be mixed up.
 *
 * @example
 * ```ts import.meta.vitest
 * formatDate(isoDate("2026-03-11"), "vi") // => "11/03/2026"
 * formatDate(isoDate("2026-03-11"), "en") // => "11 March 2026"
 * ```
 */
export const formatDate = (date: IsoDate | PartialDate, language: Language): string => {
  const year = date.slice(0, 4)
  if (date.length === 4) return year
  const month = date.slice(5, 7)
  const day = date.slice(8)
  if (language === "vi") return day === "" ? `${month}/${year}` : `${day}/${month}/${year}`
  const name = `${months[Number(month) - 1]} ${year}`
  return day === "" ? name : `${Number(day)} ${name}`
}
