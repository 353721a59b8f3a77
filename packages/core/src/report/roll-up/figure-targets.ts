import type { FigureAxes, FigureTable } from "./figure-table.ts"
import type { RollUpFrame } from "./frame.ts"

/**
 * The cell of a frame that each figure of a table belongs to; -1 where nobody expects it. What every name of the table
 * means is worked out once.
 */
export const figureTargets = (
  frame: RollUpFrame,
  { axes, count, indicator, period, unit }: FigureTable,
  keyOf: (unit: string) => string,
): Int32Array => {
  const { cellStart, columns, rowForm, rowsFrom } = frame
  const { asked, firstSlot, leafOf } = meanings(frame, axes, keyOf)
  const width = axes.indicators.length
  const cells = new Int32Array(count).fill(-1)
  for (let figure = 0; figure < count; figure++) {
    const leaf = leafOf[unit[figure] ?? 0] ?? -1
    const slot = firstSlot[period[figure] ?? 0] ?? -1
    if (leaf < 0 || slot < 0 || columns.forms.length === 0) continue
    const end = rowsFrom[slot + leaf + 1] ?? 0
    for (let row = rowsFrom[slot + leaf] ?? 0; row < end; row++) {
      const at = asked[(rowForm[row] ?? 0) * width + (indicator[figure] ?? 0)] ?? -1
      if (at < 0) continue
      cells[figure] = (cellStart[row] ?? 0) + at
      break
    }
  }
  return cells
}

const meanings = (frame: RollUpFrame, { indicators, periods, units }: FigureAxes, keyOf: (unit: string) => string) => ({
  leafOf: Int32Array.from(units.map((unit) => leafNamed(frame, keyOf(unit)))),
  firstSlot: Int32Array.from(
    periods.map((period) => frame.periods.findIndex(({ id }) => id === period) * frame.tree.leaves.length),
  ),
  asked: Int32Array.from(frame.columns.forms.flatMap((form) => indicators.map((id) => form.indicators.get(id) ?? -1))),
})

/** One who reports, by key or by a unit in which nobody else does; -1 for others. */
const leafNamed = ({ tree }: RollUpFrame, key: string): number => {
  const node = tree.byKey.get(key) ?? -1
  return node < 0 || tree.nodes[node]?.obligor === null ? -1 : (tree.firstLeaf[node] ?? -1)
}
