import { fillText, formatDate, isoDate, type PeriodId, type Text } from "@lantoa/core"

/**
 * What a reporting period is called (*tên kỳ báo cáo*).
 *
 * @example
 * ```ts import.meta.vitest
 * import { periodId } from "@lantoa/core"
 * periodName(periodId("2026-q1")).vi // => "Quý I năm 2026"
 * periodName(periodId("2026-2030")).en // => "2026 to 2030"
 * ```
 */
export const periodName = (id: PeriodId): Text => {
  const year = id.slice(0, 4)
  const part = id.slice(5)
  if (part.startsWith("w")) {
    const monday = isoDate(part.slice(1))
    return { vi: `Tuần từ ngày ${formatDate(monday, "vi")}`, en: `Week from ${formatDate(monday, "en")}` }
  }
  if (part.startsWith("m") && part !== "mid")
    return { vi: `Tháng ${Number(part.slice(1))} năm ${year}`, en: `Month ${Number(part.slice(1))} of ${year}` }
  if (/^\d{4}$/.test(part)) return { vi: `Giai đoạn ${year}-${part}`, en: `${year} to ${part}` }
  return fillText(names[part] ?? wholeYear, { year })
}

const wholeYear: Text = { vi: "Năm {year}", en: "Year {year}" }
const names: Readonly<Record<string, Text>> = {
  h1: { vi: "6 tháng đầu năm {year}", en: "First half of {year}" },
  h2: { vi: "6 tháng cuối năm {year}", en: "Second half of {year}" },
  "9m": { vi: "9 tháng đầu năm {year}", en: "First nine months of {year}" },
  q1: { vi: "Quý I năm {year}", en: "First quarter of {year}" },
  q2: { vi: "Quý II năm {year}", en: "Second quarter of {year}" },
  q3: { vi: "Quý III năm {year}", en: "Third quarter of {year}" },
  q4: { vi: "Quý IV năm {year}", en: "Fourth quarter of {year}" },
  mid: { vi: "Giữa kỳ của giai đoạn từ năm {year}", en: "Middle of the plan that runs from {year}" },
}
