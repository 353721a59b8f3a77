import { fillText, type Text } from "../../text/index.ts"
import type { IndicatorId } from "../indicator.schema.ts"
import type { PeriodId, ReportPeriod } from "../period.schema.ts"
import { exactSum } from "./aggregate.ts"
import { partsOf, type RollUp } from "./roll-up.ts"
import { type IndicatorTotal, totalOf } from "./total-of.ts"
import { columnAt, periodAt } from "./where.ts"

/** Periods share days: their figures would count twice. */
export interface PeriodsOverlap {
  readonly _tag: "PeriodsOverlap"
  readonly periods: readonly [PeriodId, PeriodId]
  readonly text: Text
}

/** An indicator over several periods, or why not. */
export type TotalOver =
  | {
      readonly ok: true
      /** null: unknown in every period, or beyond what is exact in one. */
      readonly total: number | null
      /** `sum`: of the periods; `last`: what stood at the end of the last one. */
      readonly together: "sum" | "last"
      readonly periods: readonly IndicatorTotal[]
    }
  | { readonly ok: false; readonly problem: PeriodsOverlap }

/** What is asked over several periods. */
export interface AtPeriods {
  readonly node: string
  readonly indicator: IndicatorId
  readonly periods: readonly PeriodId[]
}

const overlap: Text = {
  vi: "Kỳ {a} và kỳ {b} có ngày chung: cộng lại thì một số liệu được tính hai lần.",
  en: "The periods {a} and {b} share days: added up, figures would count twice.",
}

/**
 * An indicator over several periods (*lũy kế*): figures of a time add up, a state at the end of a period is that of the
 * last one.
 *
 * @throws RangeError for unknown names.
 */
export const totalOver = (rollUp: RollUp, { indicator, node, periods }: AtPeriods): TotalOver => {
  const { frame } = partsOf(rollUp).version
  const wanted = new Set(periods.map((period) => periodAt(frame, period)))
  const asked = frame.periods.filter((_, at) => wanted.has(at))
  const problem = overlapIn(asked)
  if (problem !== undefined) return { ok: false, problem }
  const totals = asked.map(({ id: period }) => totalOf(rollUp, { node, period, indicator }))
  const column = rollUp.columns[columnAt(frame, indicator)]
  const together = column?.kind === "indicator" ? column.indicator.together : "sum"
  const total = together === "last" ? (totals.at(-1)?.total ?? null) : sumOf(totals)
  return { ok: true, total, together, periods: totals }
}

const overlapIn = (periods: readonly ReportPeriod[]): PeriodsOverlap | undefined => {
  const inOrder = periods.toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : a.to < b.to ? -1 : 1))
  for (const [at, b] of inOrder.entries()) {
    const a = inOrder[at - 1]
    if (a !== undefined && b.from <= a.to)
      return { _tag: "PeriodsOverlap", periods: [a.id, b.id], text: fillText(overlap, { a: a.id, b: b.id }) }
  }
  return undefined
}

const sumOf = (totals: readonly IndicatorTotal[]): number | null => {
  if (totals.some(({ problem }) => problem !== null) || totals.every(({ total }) => total === null)) return null
  const sum = totals.reduce((before, { total }) => exactSum(before, total ?? 0), 0)
  return Number.isNaN(sum) ? null : sum
}
