import type { IndicatorId } from "../indicator.schema.ts"
import type { MeasuredFigure } from "../measured-figure.ts"
import type { RollUp } from "./roll-up.ts"
import { totalOf } from "./total-of.ts"
import type { AtNode } from "./where.ts"

/** A ratio as the two sums it is made of: exact, and never the mean of ratios (*tỷ lệ tính từ tổng*). */
export interface Ratio {
  readonly numerator: MeasuredFigure
  readonly denominator: MeasuredFigure
}

/**
 * The ratio of two indicators under a node in a period, from their sums. null where either is unknown or what stands
 * below the line is zero.
 *
 * @throws RangeError for unknown names.
 */
export const ratioOf = (
  rollUp: RollUp,
  at: AtNode,
  { of, per }: { readonly of: IndicatorId; readonly per: IndicatorId },
): Ratio | null => {
  const above = totalOf(rollUp, { ...at, indicator: of })
  const below = totalOf(rollUp, { ...at, indicator: per })
  if (above.total === null || below.total === null || below.total === 0) return null
  return {
    numerator: { measure: above.measure, value: above.total },
    denominator: { measure: below.measure, value: below.total },
  }
}
