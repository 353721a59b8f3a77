import type { Vnd } from "../plan/index.ts"
import type { Amount } from "./amount.ts"
import type { BudgetLine } from "./budget-line.schema.ts"
import { type BudgetAxis, type BudgetMeasure, sumBudget } from "./budget-table.ts"

/** A sum that somebody else states: the plan, the decision that assigns the budget, the level above. */
export interface StatedTotal {
  readonly measure: BudgetMeasure
  readonly amount: Vnd
  /** Which lines it is about: those that have all of these values. None: all lines. */
  readonly where: Partial<Readonly<Record<BudgetAxis, string | number | null>>>
}

/** How a stated sum and the lines below it stand to each other (*đối chiếu*). */
export interface Reconciliation {
  readonly stated: StatedTotal
  readonly found: Amount
  /**
   * `equal`; `different`, all lines being stated; `open`: some lines are not stated, so that nothing can be said yet, but
   * what is stated does not exceed it; `exceeded`: what is stated is already more.
   */
  readonly result: "equal" | "different" | "open" | "exceeded"
  /** The lines' stated sum less the stated total; null when it cannot be counted exactly. */
  readonly difference: number | null
}

/** Compares sums that are stated elsewhere with the lines they are about. */
export const reconcileBudget = (
  lines: readonly BudgetLine[],
  totals: readonly StatedTotal[],
): readonly Reconciliation[] =>
  totals.map((stated) => {
    const found = sumBudget(lines.filter((line) => isAbout(stated, line)))[stated.measure]
    const difference = found.stated === null ? null : found.stated - stated.amount
    return { stated, found, difference, result: resultOf(found, difference) }
  })

const isAbout = ({ where }: StatedTotal, line: BudgetLine): boolean =>
  axes.every((axis) => !(axis in where) || where[axis] === line[axis])

const axes = ["unit", "year", "source", "kind", "tier"] as const satisfies readonly BudgetAxis[]

const resultOf = ({ unstatedParts }: Amount, difference: number | null): Reconciliation["result"] => {
  if (difference === null || difference > 0)
    return unstatedParts === 0 && difference !== null ? "different" : "exceeded"
  if (unstatedParts > 0) return "open"
  return difference === 0 ? "equal" : "different"
}
