import { stateCount } from "./cell-state.ts"
import { type Aggregates, type Cells, gradeCount } from "./cells.ts"
import type { RollUpFrame } from "./frame.ts"

/** The greatest whole number that is exact; a sum beyond it is NaN and stays so. */
const exact = Number.MAX_SAFE_INTEGER

/** The sum of two sums, NaN when it is not exact. */
export const exactSum = (a: number, b: number): number => {
  const sum = a + b
  return sum <= exact ? sum : Number.NaN
}

const emptyAggregates = ({ columns, periods, tree }: RollUpFrame): Aggregates => {
  const slots = tree.blockCount * periods.length
  return {
    sums: new Float64Array(slots * columns.columns.length),
    counts: new Int32Array(slots * columns.columns.length * stateCount),
    grades: new Int32Array(slots * gradeCount),
  }
}

/** Adds up everything anew: rows into the place above them, places into the places above. */
export const aggregate = (frame: RollUpFrame, cells: Cells): Aggregates => {
  const sums = emptyAggregates(frame)
  const { parents, leaves } = frame.tree
  for (let row = 0; row < frame.reports.length; row++)
    addFirst(frame, cells, sums, row, parents[leaves[frame.rowLeaf[row] ?? 0] ?? 0] ?? -1)
  for (let node = frame.tree.nodes.length - 1; node > 0; node--) addUp(frame, sums, node)
  return sums
}

/** Adds a report to the place above it: `addRow` for the one case that comes for every cell of a country. */
const addFirst = (
  { cellStart, columns: { columns, forms }, periods, rowForm, rowPeriod, tree }: RollUpFrame,
  { grades, states, values }: Cells,
  { counts, grades: graded, sums }: Aggregates,
  row: number,
  node: number,
): void => {
  const block = tree.blocks[node] ?? -1
  const own = forms[rowForm[row] ?? 0]?.columns
  if (block < 0 || own === undefined) return
  const slot = block * periods.length + (rowPeriod[row] ?? 0)
  const base = slot * columns.length
  const from = cellStart[row] ?? 0
  for (let at = 0; at < own.length; at++) {
    const target = base + (own[at] ?? 0)
    const count = target * stateCount + (states[from + at] ?? 0)
    counts[count] = (counts[count] ?? 0) + 1
    const sum = (sums[target] ?? 0) + (values[from + at] ?? 0)
    sums[target] = sum <= exact ? sum : Number.NaN
  }
  addGrades(graded, slot * gradeCount, grades[row] ?? 0, 1)
}

/** Adds a report to a place, or takes it away. A sum that was beyond what is exact stays so: see `sumAnew`. */
export const addRow = (
  frame: RollUpFrame,
  { grades, states, values }: Cells,
  to: Aggregates,
  row: number,
  node: number,
  sign: 1 | -1,
): void => {
  const block = frame.tree.blocks[node] ?? -1
  const columns = frame.columns.forms[frame.rowForm[row] ?? 0]?.columns
  if (block < 0 || columns === undefined) return
  const slot = block * frame.periods.length + (frame.rowPeriod[row] ?? 0)
  const base = slot * frame.columns.columns.length
  const from = frame.cellStart[row] ?? 0
  for (let at = 0; at < columns.length; at++) {
    const target = base + (columns[at] ?? 0)
    const count = target * stateCount + (states[from + at] ?? 0)
    to.counts[count] = (to.counts[count] ?? 0) + sign
    to.sums[target] = exactSum(to.sums[target] ?? 0, sign * (values[from + at] ?? 0))
  }
  addGrades(to.grades, slot * gradeCount, grades[row] ?? 0, sign)
}

const addGrades = (grades: Int32Array, at: number, bits: number, sign: 1 | -1): void => {
  grades[at] = (grades[at] ?? 0) + sign
  for (let grade = 1; grade < gradeCount; grade++)
    if ((bits & (1 << (grade - 1))) !== 0) grades[at + grade] = (grades[at + grade] ?? 0) + sign
}

/** Adds all that is under a place to the place above. */
const addUp = ({ columns, periods, tree }: RollUpFrame, { counts, grades, sums }: Aggregates, node: number): void => {
  const block = tree.blocks[node] ?? -1
  const above = tree.blocks[tree.parents[node] ?? -1] ?? -1
  if (block < 0 || above < 0) return
  const size = periods.length * columns.columns.length
  for (let at = 0; at < size; at++)
    sums[above * size + at] = exactSum(sums[above * size + at] ?? 0, sums[block * size + at] ?? 0)
  addBlock(counts, above, block, size * stateCount)
  addBlock(grades, above, block, periods.length * gradeCount)
}

const addBlock = (counts: Int32Array, to: number, from: number, size: number): void => {
  for (let at = 0; at < size; at++)
    counts[to * size + at] = (counts[to * size + at] ?? 0) + (counts[from * size + at] ?? 0)
}
