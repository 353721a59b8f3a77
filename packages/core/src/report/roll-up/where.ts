import { nearestNames } from "../../directory/index.ts"
import type { IndicatorId } from "../indicator.schema.ts"
import type { PeriodId } from "../period.schema.ts"
import type { RollUpFrame } from "./frame.ts"

/** A place of a roll-up that is asked: a node by its key, a period. */
export interface AtNode {
  /** The id of a unit, the key of an obligor, or `vn`. */
  readonly node: string
  readonly period: PeriodId
}

/** A total that is asked. */
export interface AtIndicator extends AtNode {
  readonly indicator: IndicatorId
}

const unknown = (what: string, name: string, known: Iterable<string>): never => {
  const near = nearestNames(
    name,
    [...known].map((each) => ({ name: each, folded: each })),
  )
  const hint = near.length === 0 ? "" : `; the nearest are ${near.map((each) => `"${each}"`).join(", ")}`
  throw new RangeError(`The roll-up has no ${what} "${name}"${hint}.`)
}

/** A node by its key. @throws RangeError naming the nearest ones when there is none. */
export const nodeAt = ({ tree }: RollUpFrame, node: string): number =>
  tree.byKey.get(node) ?? unknown("node", node, tree.byKey.keys())

/** A period by its id. @throws RangeError naming the nearest ones when there is none. */
export const periodAt = ({ periodAt: known }: RollUpFrame, period: PeriodId): number =>
  known.get(period) ?? unknown("period", period, known.keys())

/** The column of an indicator. @throws RangeError naming the nearest ones when there is none. */
export const columnAt = ({ columns }: RollUpFrame, indicator: IndicatorId): number =>
  columns.indicators.get(indicator) ?? unknown("indicator", indicator, columns.indicators.keys())
