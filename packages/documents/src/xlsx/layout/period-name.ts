import type { Text } from "@lantoa/core"
import { type PeriodId, periodText, readPeriod } from "@lantoa/core/report"

/**
 * What a reporting period is called where a sentence begins (*tên kỳ báo cáo*). An id that no calendar has, which a
 * damaged file may hold, stays as it is.
 *
 * @example
 * ```ts import.meta.vitest
 * import { periodId } from "@lantoa/core/report"
 * periodName(periodId("2026-q1")).vi // => "Quý I năm 2026"
 * periodName(periodId("2026-w2026-03-04")).vi // => "2026-w2026-03-04"
 * ```
 */
export const periodName = (id: PeriodId): Text => {
  if (readPeriod(id).kind === "unknown") return { vi: id, en: id }
  const { en, vi } = periodText(id)
  return { vi: capital(vi), en: capital(en) }
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
