import { dateFrom, formatDate, type YearPeriod } from "../calendar/index.ts"
import { shortDocumentDate } from "../law/index.ts"
import type { Text } from "../text/index.ts"
import type { PeriodId } from "./period.schema.ts"
import { type PeriodParts, periodParts } from "./period-parts.ts"

/**
 * A period as officers name it (*tên kỳ báo cáo*).
 *
 * @param years the years of the plan, by which the middle of it is known
 * @throws RangeError for a week that begins on no Monday.
 * @example
 * ```ts import.meta.vitest
 * const { periodId } = await import("./id.ts")
 * periodText(periodId("2026-q1")) // => { vi: "quý I năm 2026", en: "the first quarter of 2026" }
 * periodText(periodId("2026-h1")).vi // => "6 tháng đầu năm 2026"
 * periodText(periodId("2026-9m")).vi // => "9 tháng năm 2026"
 * periodText(periodId("2026")).vi // => "năm 2026"
 * periodText(periodId("2026-m03")) // => { vi: "tháng 3 năm 2026", en: "March 2026" }
 * ```
 */
export const periodText = (id: PeriodId, years: YearPeriod | null = null): Text => {
  const parts = periodParts(id, years)
  if (parts === undefined) throw new RangeError(`There is no period "${id}"; a week goes by its Monday.`)
  return inWords(parts)
}

const quarters: readonly Text[] = [
  { vi: "I", en: "first" },
  { vi: "II", en: "second" },
  { vi: "III", en: "third" },
  { vi: "IV", en: "fourth" },
]
const halves: readonly Text[] = [
  { vi: "đầu", en: "first" },
  { vi: "cuối", en: "second" },
]

const inWords = ({ frequency, from, index, to, year }: PeriodParts): Text => {
  const toYear = to.slice(0, 4)
  switch (frequency) {
    case "quarterly": {
      const { vi = "", en = "" } = quarters[index - 1] ?? {}
      return { vi: `quý ${vi} năm ${year}`, en: `the ${en} quarter of ${year}` }
    }
    case "semiannual": {
      const { vi = "", en = "" } = halves[index - 1] ?? {}
      return { vi: `6 tháng ${vi} năm ${year}`, en: `the ${en} half of ${year}` }
    }
    case "nine-month":
      return { vi: `9 tháng năm ${year}`, en: `the first nine months of ${year}` }
    case "monthly":
      return { vi: `tháng ${index} năm ${year}`, en: formatDate(dateFrom(year, index, 1) ?? from, "en").slice(2) }
    case "weekly":
      return {
        vi: `tuần từ ${shortDocumentDate(from)} đến ${shortDocumentDate(to)}`,
        en: `the week of ${formatDate(from, "en")}`,
      }
    case "final":
      return { vi: `giai đoạn ${year} - ${toYear}`, en: `the years ${year}–${toYear}` }
    case "mid-term":
      return { vi: `giữa kỳ, từ năm ${year} đến năm ${toYear}`, en: `mid-term, from ${year} to ${toYear}` }
    default:
      return { vi: `năm ${year}`, en: `${year}` }
  }
}
