import { exactSum } from "./aggregate.ts"
import type { Aggregates, Cells } from "./cells.ts"
import type { RollUpFrame } from "./frame.ts"

/**
 * After a report changed under a place whose sum was beyond what is exact: adds the rows of that place up once more, as
 * what was lost cannot be taken away again.
 */
export const sumAnew = (frame: RollUpFrame, cells: Cells, to: Aggregates, row: number, node: number): void => {
  const block = frame.tree.blocks[node] ?? -1
  const columns = frame.columns.forms[frame.rowForm[row] ?? 0]?.columns
  if (block < 0 || columns === undefined) return
  const period = frame.rowPeriod[row] ?? 0
  const base = (block * frame.periods.length + period) * frame.columns.columns.length
  for (const column of columns)
    if (Number.isNaN(to.sums[base + column] ?? 0)) to.sums[base + column] = sumUnder(frame, cells, node, period, column)
}

const sumUnder = (frame: RollUpFrame, { values }: Cells, node: number, period: number, column: number): number => {
  let sum = 0
  for (const row of rowsUnder(frame, node, period)) {
    const at = frame.columns.forms[frame.rowForm[row] ?? 0]?.columns.indexOf(column) ?? -1
    if (at >= 0) sum = exactSum(sum, values[(frame.cellStart[row] ?? 0) + at] ?? 0)
  }
  return sum
}

/** The reports of a period that stand under a node: they lie side by side. */
export const rowsUnder = ({ rowsFrom, tree }: RollUpFrame, node: number, period: number): readonly number[] => {
  const first = period * tree.leaves.length
  const from = rowsFrom[first + (tree.firstLeaf[node] ?? 0)] ?? 0
  const to = rowsFrom[first + (tree.endLeaf[node] ?? 0)] ?? from
  return Array.from({ length: to - from }, (_, at) => from + at)
}
