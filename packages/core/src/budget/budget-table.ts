import { type Amount, sumAmounts } from "./amount.ts"
import type { BudgetLine } from "./budget-line.schema.ts"

/** What is counted in money: asked for, given, used (*dự toán, được giao, đã chi*). */
export type BudgetMeasure = "estimated" | "allocated" | "spent"

/** The three sums of some lines. */
export interface BudgetSums {
  readonly lines: number
  readonly estimated: Amount
  readonly allocated: Amount
  readonly spent: Amount
}

/** By what a table has its rows or columns. */
export type BudgetAxis = "unit" | "year" | "source" | "kind" | "tier"

/** A row or column head: the value of its axis; a tier that is not said is `none`. */
export type BudgetKey = string

/** Sums of lines by two axes (*bảng tổng hợp kinh phí*), with their margins. */
export interface BudgetTable {
  readonly rows: readonly BudgetKey[]
  readonly columns: readonly BudgetKey[]
  /** The sums of one row and column; without lines there, all amounts are zero of zero parts. */
  readonly cell: (row: BudgetKey, column: BudgetKey) => BudgetSums
  /** The sums of a whole row, */
  readonly rowTotal: (row: BudgetKey) => BudgetSums
  /** and of a whole column. */
  readonly columnTotal: (column: BudgetKey) => BudgetSums
  readonly total: BudgetSums
}

/** Adds lines up, each measure by itself. */
export const sumBudget = (lines: readonly BudgetLine[]): BudgetSums => ({
  lines: lines.length,
  estimated: sumAmounts(lines.map(({ estimated }) => estimated)),
  allocated: sumAmounts(lines.map(({ allocated }) => allocated)),
  spent: sumAmounts(lines.map(({ spent }) => spent)),
})

const keyOf = (line: BudgetLine, axis: BudgetAxis): BudgetKey =>
  axis === "tier" ? (line.tier ?? "none") : String(line[axis])

/**
 * Sums by two axes: units by years, sources by tiers. Every margin is made from the lines themselves, so that cells,
 * margins and total reconcile to the đồng.
 *
 * @param parentOf where units stand for others above them: the key of the row a line belongs to
 */
export const budgetTable = (
  lines: readonly BudgetLine[],
  by: { readonly rows: BudgetAxis; readonly columns: BudgetAxis },
  parentOf: (unit: string) => string = (unit) => unit,
): BudgetTable => {
  const placed = lines.map((line) => {
    const at = { ...line, unit: parentOf(line.unit) }
    return { line, row: keyOf(at, by.rows), column: keyOf(at, by.columns) }
  })
  const rows = groups(placed, ({ row }) => row)
  const columns = groups(placed, ({ column }) => column)
  const cells = groups(placed, ({ column, row }) => `${row}\n${column}`)
  const sums = (found: readonly { readonly line: BudgetLine }[] | undefined): BudgetSums =>
    sumBudget((found ?? []).map(({ line }) => line))
  return {
    rows: [...rows.keys()].sort(),
    columns: [...columns.keys()].sort(),
    cell: (row, column) => sums(cells.get(`${row}\n${column}`)),
    rowTotal: (row) => sums(rows.get(row)),
    columnTotal: (column) => sums(columns.get(column)),
    total: sumBudget(lines),
  }
}

const groups = <A>(items: readonly A[], keyOfItem: (item: A) => string): ReadonlyMap<string, readonly A[]> => {
  const found = new Map<string, A[]>()
  for (const item of items) {
    const key = keyOfItem(item)
    const group = found.get(key)
    if (group === undefined) found.set(key, [item])
    else group.push(item)
  }
  return found
}
