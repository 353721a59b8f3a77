import { exactSum } from "./aggregate.ts"
import { missing, stateCount } from "./cell-state.ts"
import { gradeCount } from "./cells.ts"
import type { RollUpFrame } from "./frame.ts"
import { rowsUnder } from "./sum-anew.ts"
import type { Counted } from "./version.ts"

/** What a column comes to under a node. */
export interface ColumnSum {
  /** NaN beyond what is exact. */
  readonly sum: number
  /** Cells by the code of their state. */
  readonly counts: Int32Array
}

/** The sum and the counts of a column under a node in a period. */
export const columnSum = (
  frame: RollUpFrame,
  counted: Counted,
  node: number,
  period: number,
  column: number,
): ColumnSum => {
  const block = frame.tree.blocks[node] ?? -1
  if (block < 0) return ownSum(frame, counted, node, period, column)
  const at = (block * frame.periods.length + period) * frame.columns.columns.length + column
  return {
    sum: counted.sums.sums[at] ?? 0,
    counts: counted.sums.counts.slice(at * stateCount, (at + 1) * stateCount),
  }
}

/** Of one who reports: straight from the rows. */
const ownSum = (frame: RollUpFrame, { cells }: Counted, node: number, period: number, column: number): ColumnSum => {
  const counts = new Int32Array(stateCount)
  let sum = 0
  for (const row of rowsUnder(frame, node, period)) {
    const at = cellOf(frame, row, column)
    if (at < 0) continue
    const state = cells.states[at] ?? missing
    counts[state] = (counts[state] ?? 0) + 1
    sum = exactSum(sum, cells.values[at] ?? 0)
  }
  return { sum, counts }
}

/** The cell of a report in a column; -1 where its form does not ask for it. */
export const cellOf = ({ cellStart, columns, rowForm }: RollUpFrame, row: number, column: number): number => {
  const at = columns.forms[rowForm[row] ?? 0]?.columns.indexOf(column) ?? -1
  return at < 0 ? -1 : (cellStart[row] ?? 0) + at
}

/** Reports under a node by grade: expected, submitted, non-empty, mandatory answered, accepted. */
export const gradeSum = (frame: RollUpFrame, counted: Counted, node: number, period: number): Int32Array => {
  const block = frame.tree.blocks[node] ?? -1
  if (block >= 0) {
    const at = (block * frame.periods.length + period) * gradeCount
    return counted.sums.grades.slice(at, at + gradeCount)
  }
  const found = new Int32Array(gradeCount)
  for (const row of rowsUnder(frame, node, period)) {
    const bits = ((counted.cells.grades[row] ?? 0) << 1) | 1
    for (let grade = 0; grade < gradeCount; grade++)
      if ((bits & (1 << grade)) !== 0) found[grade] = (found[grade] ?? 0) + 1
  }
  return found
}
