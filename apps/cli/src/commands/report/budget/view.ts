import type { Text } from "@lantoa/core"
import {
  type BudgetKey,
  type BudgetLine,
  type BudgetMeasure,
  type BudgetSums,
  budgetTable,
  budgetUnder,
  type RollUpNode,
  sumBudget,
} from "@lantoa/core/report"
import { messages } from "./messages.ts"
import type { BudgetNames } from "./names.ts"

/** By what a table has its rows and columns. */
export interface BudgetAxes {
  readonly by: "unit" | "source" | "tier" | "year"
  readonly against: "source" | "tier" | "year"
}

/** A row or column head. */
export interface BudgetHead {
  readonly key: BudgetKey
  readonly name: Text
}

/** A row with its sums for each column and all of them; `depth` says under how many others it stands. */
export interface BudgetRow extends BudgetHead {
  readonly depth: number
  readonly parent: BudgetKey | null
  readonly cells: readonly BudgetSums[]
  readonly total: BudgetSums
}

/** Sums by rows and columns; rows of units have those of all places above them, the highest first. */
export interface BudgetView {
  readonly columns: readonly BudgetHead[]
  readonly rows: readonly BudgetRow[]
}

/** The three measures in the order of the work. */
export const budgetMeasures = ["estimated", "allocated", "spent"] as const satisfies readonly BudgetMeasure[]

/** Makes the table of some lines. Every sum is made from the lines themselves. */
export const budgetView = (
  lines: readonly BudgetLine[],
  nodes: readonly RollUpNode[],
  { against, by }: BudgetAxes,
  { nameOf }: BudgetNames,
): BudgetView => {
  const whole = budgetTable(lines, { rows: by, columns: against })
  const columns = whole.columns.map((key) => ({ key, name: nameOf(against, key) }))
  const rowOf = (own: readonly BudgetLine[], head: BudgetHead, depth: number, parent: string | null): BudgetRow => {
    const sums = budgetTable(own, { rows: against, columns: against })
    return { ...head, depth, parent, cells: columns.map(({ key }) => sums.rowTotal(key)), total: sumBudget(own) }
  }
  if (by !== "unit") {
    const rows = whole.rows.map((key) => ({
      key,
      name: nameOf(by, key),
      depth: 0,
      parent: null,
      cells: columns.map((column) => whole.cell(key, column.key)),
      total: whole.rowTotal(key),
    }))
    return { columns, rows: [...rows, rowOf(lines, { key: "total", name: messages.total }, 0, null)] }
  }
  const under = budgetUnder(lines, nodes)
  const rows = nodes.flatMap(({ depth, key, parent }) => {
    const own = under.get(key) ?? []
    return own.length === 0 ? [] : [rowOf(own, { key, name: nameOf("unit", key) }, depth, parent)]
  })
  return { columns, rows }
}
