import type { IsoDate } from "@lantoa/core"
import {
  type Completeness,
  type CostTotal,
  completenessOf,
  costsOf,
  type IndicatorTotal,
  type ReportPeriod,
  type RollUp,
  type RollUpNode,
  type TaskProgressCounts,
  type Timeliness,
  taskProgressOf,
  timelinessOf,
  totalOf,
} from "@lantoa/core/report"

/** Everything that is told of a node in a period. */
export interface NodeFacts {
  readonly node: RollUpNode
  readonly period: ReportPeriod
  readonly completeness: Completeness
  readonly timeliness: Timeliness
  readonly totals: readonly IndicatorTotal[]
  readonly tasks: readonly TaskProgressCounts[]
  readonly costs: readonly CostTotal[]
}

/** What a roll-up says of a node in a period, indicators that nobody there is asked left out. */
export const nodeFacts = (rollUp: RollUp, node: RollUpNode, period: ReportPeriod, asOf: IsoDate): NodeFacts => {
  const at = { node: node.key, period: period.id }
  const totals = rollUp.columns.flatMap((column) =>
    column.kind === "indicator" ? [totalOf(rollUp, { ...at, indicator: column.indicator.id })] : [],
  )
  return {
    node,
    period,
    completeness: completenessOf(rollUp, at),
    timeliness: timelinessOf(rollUp, at, asOf),
    totals: totals.filter(({ expected }) => expected > 0),
    tasks: taskProgressOf(rollUp, at),
    costs: costsOf(rollUp, at),
  }
}

/** The lowest place under which everybody reports: of a province's plan the province, of a ministry's the nation. */
export const commonNode = ({ nodes }: RollUp): RollUpNode | undefined => {
  let here = nodes.find(({ parent }) => parent === null)
  while (here !== undefined) {
    const { key } = here
    const below = nodes.filter(({ parent }) => parent === key)
    const [only] = below
    if (only === undefined || below.length > 1 || only.obligor !== null) return here
    here = only
  }
  return undefined
}
