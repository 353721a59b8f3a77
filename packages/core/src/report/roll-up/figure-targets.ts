import type { FigureAxes, FigureTable } from "./figure-table.ts"
import type { RollUpFrame } from "./frame.ts"

/** Finds the cell that a figure of a table belongs to. */
export interface FigureTargets {
  /** The cell of the i-th figure; -1 where nobody expects it. */
  readonly cellOf: (figures: FigureTable, figure: number) => number
}

/** Works out once what every name of a table means in a frame. */
export const figureTargets = (
  frame: RollUpFrame,
  { indicators, periods, units }: FigureAxes,
  keyOf: (unit: string) => string,
): FigureTargets => {
  const { cellStart, columns, rowForm, rowsFrom, tree } = frame
  const leafCount = tree.leaves.length
  const leafOf = Int32Array.from(units, (unit) => leafNamed(frame, keyOf(unit)))
  const firstSlot = Int32Array.from(periods, (period) => frame.periods.findIndex(({ id }) => id === period) * leafCount)
  const asked = Int32Array.from(columns.forms.flatMap((form) => indicators.map((id) => form.indicators.get(id) ?? -1)))
  return {
    cellOf: ({ indicator, period, unit }, figure) => {
      const leaf = leafOf[unit[figure] ?? 0] ?? -1
      const slot = firstSlot[period[figure] ?? 0] ?? -1
      if (leaf < 0 || slot < 0) return -1
      const end = rowsFrom[slot + leaf + 1] ?? 0
      for (let row = rowsFrom[slot + leaf] ?? 0; row < end; row++) {
        const at = asked[(rowForm[row] ?? 0) * indicators.length + (indicator[figure] ?? 0)] ?? -1
        if (at >= 0) return (cellStart[row] ?? 0) + at
      }
      return -1
    },
  }
}

/** One who reports, by key or by a unit in which nobody else does; -1 for others. */
const leafNamed = ({ tree }: RollUpFrame, key: string): number => {
  const node = tree.byKey.get(key) ?? -1
  return node < 0 || tree.nodes[node]?.obligor === null ? -1 : (tree.firstLeaf[node] ?? -1)
}
