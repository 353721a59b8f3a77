import { fillText, type Text } from "../../text/index.ts"
import type { IndicatorId, MeasureId } from "../indicator.schema.ts"
import { aboveZero, empty, missing, notApplicable, zero } from "./cell-state.ts"
import { type ColumnSum, columnSum } from "./column-sum.ts"
import { partsOf, type RollUp } from "./roll-up.ts"
import { countedOf } from "./version.ts"
import { type AtIndicator, columnAt, nodeAt, periodAt } from "./where.ts"

/** A sum is beyond the whole numbers that are exact (9,007,199,254,740,991): none is given. */
export interface TotalTooLarge {
  readonly _tag: "TotalTooLarge"
  readonly text: Text
}

/** What the cells of some reports say, by state. Together they are all cells that were asked for. */
export interface CellCounts {
  readonly expected: number
  /** With a number, zero included. */
  readonly stated: number
  /** Of these, zero. */
  readonly zero: number
  readonly empty: number
  readonly notApplicable: number
  /** Whose report did not come. */
  readonly missing: number
}

/** An indicator under a node in a period (*số tổng hợp*). */
export interface IndicatorTotal extends CellCounts {
  readonly indicator: IndicatorId
  readonly measure: MeasureId
  /** In whole units of the measure. null: nobody stated a number, or `problem`. Unknown is not zero. */
  readonly total: number | null
  readonly problem: TotalTooLarge | null
}

const tooLarge: Text = {
  vi: "Tổng của “{what}” vượt 9.007.199.254.740.991, không còn chính xác; kiểm tra các số quá lớn trong từng báo cáo.",
  en: "The total of “{what}” goes beyond 9,007,199,254,740,991 and would not be exact; look for figures that are too large.",
}

/** Counts of states from their codes. */
export const cellCounts = (counts: Int32Array): CellCounts => {
  const stated = (counts[zero] ?? 0) + (counts[aboveZero] ?? 0)
  const rest = {
    empty: counts[empty] ?? 0,
    notApplicable: counts[notApplicable] ?? 0,
    missing: counts[missing] ?? 0,
  }
  return { expected: stated + rest.empty + rest.notApplicable + rest.missing, stated, zero: counts[zero] ?? 0, ...rest }
}

/** A sum as it is told: null where nobody stated a number, and where it is not exact. */
export const toldSum = (
  { sum }: ColumnSum,
  { stated }: CellCounts,
  what: string,
): Pick<IndicatorTotal, "total" | "problem"> => {
  if (Number.isNaN(sum)) return { total: null, problem: { _tag: "TotalTooLarge", text: fillText(tooLarge, { what }) } }
  return { total: stated === 0 ? null : sum, problem: null }
}

/**
 * The total of an indicator under a node in a period (*số tổng hợp của một chỉ tiêu*), with how many stated it.
 *
 * @throws RangeError naming the nearest ones for a node, period or indicator that the roll-up does not have.
 */
export const totalOf = (rollUp: RollUp, { indicator, node, period }: AtIndicator): IndicatorTotal => {
  const { version } = partsOf(rollUp)
  const { frame } = version
  const column = columnAt(frame, indicator)
  const found = columnSum(frame, countedOf(version), nodeAt(frame, node), periodAt(frame, period), column)
  const counts = cellCounts(found.counts)
  return { indicator, measure: measureOf(rollUp, column), ...counts, ...toldSum(found, counts, indicator) }
}

/** The measure of the column of an indicator. */
export const measureOf = ({ columns }: RollUp, column: number): MeasureId => {
  const found = columns[column]
  if (found?.kind === "indicator") return found.indicator.measure
  throw new RangeError(`Column ${column} is no indicator.`)
}
