import type { FigureAxes } from "./figure-table.ts"
import type { RollUpFrame } from "./frame.ts"

/** What every name of a table means in a frame, worked out once; -1 for what the frame does not have. */
export interface FigureMeanings {
  /** Who reports, by the unit of the table. */
  readonly leafOf: Int32Array
  /** The first place of a period in `rowsFrom`. */
  readonly firstSlot: Int32Array
  /** How many indicators there are, and the cell of each in a form, at `form * width + indicator`. */
  readonly width: number
  readonly asked: Int32Array
}

/** Works out what the names of a table mean. */
export const figureMeanings = (
  frame: RollUpFrame,
  { indicators, periods, units }: FigureAxes,
  keyOf: (unit: string) => string,
): FigureMeanings => ({
  leafOf: Int32Array.from(units, (unit) => leafNamed(frame, keyOf(unit))),
  firstSlot: Int32Array.from(periods, (period) => firstSlotOf(frame, period)),
  width: indicators.length,
  asked: Int32Array.from(frame.columns.forms.flatMap((form) => indicators.map((id) => form.indicators.get(id) ?? -1))),
})

const firstSlotOf = ({ periods, tree }: RollUpFrame, period: string): number => {
  const at = periods.findIndex(({ id }) => id === period)
  return at < 0 ? -1 : at * tree.leaves.length
}

/** One who reports, by key or by a unit in which nobody else does; -1 for others. */
const leafNamed = ({ tree }: RollUpFrame, key: string): number => {
  const node = tree.byKey.get(key) ?? -1
  return node < 0 || tree.nodes[node]?.obligor === null ? -1 : (tree.firstLeaf[node] ?? -1)
}
