import type { Frequency } from "../../calendar/index.ts"
import type { IndicatorId } from "../indicator.schema.ts"
import type { ReportPeriod } from "../period.schema.ts"
import type { RollUp } from "./roll-up.ts"
import { type IndicatorTotal, totalOf } from "./total-of.ts"

/** An indicator in one period of a trend. */
export interface TrendPoint {
  readonly period: ReportPeriod
  readonly total: IndicatorTotal
}

/** A trend that is asked: periods of one length, since a quarter does not compare with a year. */
export interface AtTrend {
  readonly node: string
  readonly indicator: IndicatorId
  readonly frequency: Frequency
}

/** An indicator from period to period (*xu hướng qua các kỳ*), in the order of their days. @throws RangeError for unknown names. */
export const trendOf = (rollUp: RollUp, { frequency, indicator, node }: AtTrend): readonly TrendPoint[] =>
  rollUp.periods
    .filter((period) => period.frequency === frequency)
    .map((period) => ({ period, total: totalOf(rollUp, { node, period: period.id, indicator }) }))
