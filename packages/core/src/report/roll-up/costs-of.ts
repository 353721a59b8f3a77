import type { PlanId } from "../../plan/index.ts"
import type { FormCost } from "../form.schema.ts"
import { columnSum } from "./column-sum.ts"
import { partsOf, type RollUp } from "./roll-up.ts"
import { type CellCounts, cellCounts, type TotalTooLarge, toldSum } from "./total-of.ts"
import { countedOf } from "./version.ts"
import { type AtNode, nodeAt, periodAt } from "./where.ts"

/** An amount in whole đồng with how many stated it; null: nobody did, or `problem`. */
export interface MoneyTotal extends CellCounts {
  readonly total: number | null
  readonly problem: TotalTooLarge | null
}

/** The money of one source (*kinh phí theo nguồn*). */
export interface CostTotal {
  readonly plan: PlanId
  readonly cost: FormCost
  readonly estimated: MoneyTotal
  readonly allocated: MoneyTotal
  readonly spent: MoneyTotal
}

/** The money of each source under a node in a period; sources that nobody there reports on are left out. @throws RangeError for unknown names. */
export const costsOf = (rollUp: RollUp, at: AtNode): readonly CostTotal[] => {
  const { version } = partsOf(rollUp)
  const { frame } = version
  const node = nodeAt(frame, at.node)
  const period = periodAt(frame, at.period)
  const totalAt = (column: number, what: string): MoneyTotal => {
    const found = columnSum(frame, countedOf(version), node, period, column)
    const counts = cellCounts(found.counts)
    return { ...counts, ...toldSum(found, counts, what) }
  }
  return rollUp.columns.flatMap((column, first): readonly CostTotal[] => {
    if (column.kind !== "cost" || column.of !== "estimated") return []
    const { cost, plan } = column
    const [estimated, allocated, spent] = [first, first + 1, first + 2].map((each) => totalAt(each, cost.name.vi))
    if (estimated === undefined || allocated === undefined || spent === undefined || estimated.expected === 0) return []
    return [{ plan, cost, estimated, allocated, spent }]
  })
}
