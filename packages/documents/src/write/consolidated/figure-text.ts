import { numberText } from "@lantoa/core"
import type { IndicatorTotal } from "@lantoa/core/report"

/** Signs of a table of figures by unit, for what is no number. */
export const figureSigns = { missing: "–", empty: "trống", notApplicable: "x" } as const

/** A total as printed: a number, or why there is none. */
export const totalText = ({ problem, total }: IndicatorTotal): string => {
  if (problem !== null) return "quá lớn, không cộng được chính xác"
  return total === null ? "chưa rõ" : numberText(total)
}

/** What one unit reports; nothing where it is not asked. */
export const unitFigureText = (total: IndicatorTotal): string => {
  if (total.expected === 0) return ""
  if (total.stated > 0) return totalText(total)
  if (total.notApplicable > 0) return figureSigns.notApplicable
  return total.empty > 0 ? figureSigns.empty : figureSigns.missing
}
