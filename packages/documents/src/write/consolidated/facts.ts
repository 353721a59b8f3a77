import { addDays, clauseLabel, type IsoDate, type NodeId, type Plan, type PlanId } from "@lantoa/core"
import {
  type Completeness,
  type CostTotal,
  completenessOf,
  costsOf,
  type Indicator,
  type IndicatorTotal,
  type LateReport,
  lateReports,
  type ReportPeriod,
  type RollUp,
  type TaskProgressCounts,
  type Timeliness,
  taskProgressOf,
  timelinessOf,
  totalOf,
} from "@lantoa/core/report"
import type { ConsolidatedInput } from "./input.ts"
import { type Issuer, issuerOf } from "./issuer.ts"
import { type PartWords, wordsOfUnits } from "./words-of-units.ts"

/** An indicator of the period and, where there is one, of the period of the same length before it. */
export interface ConsolidatedFigure {
  readonly indicator: Indicator
  /** The name of its unit of measure. */
  readonly measure: string
  readonly total: IndicatorTotal
  readonly before: IndicatorTotal | null
  /** The clause of the plan for which it is asked. */
  readonly clause: string
}

/** Everything that a consolidated report tells, before it is put into words. */
export interface ConsolidatedFacts {
  readonly plan: PlanId
  readonly period: ReportPeriod
  /** The period of the same length that ends where this one begins; null where nothing is known of it. */
  readonly before: ReportPeriod | null
  readonly asOf: IsoDate
  readonly issuer: Issuer
  /** Whether a report that the issuer itself owes is left out: what it writes now is that report. */
  readonly ownLeftOut: boolean
  readonly completeness: Completeness
  readonly timeliness: Timeliness
  readonly figures: readonly ConsolidatedFigure[]
  readonly tasks: readonly (TaskProgressCounts & { readonly clause: string })[]
  readonly costs: readonly (CostTotal & { readonly clause: string })[]
  readonly late: readonly LateReport[]
  readonly words: readonly PartWords[]
}

/** Gathers what a consolidated report tells. @throws RangeError for a node that the roll-up does not have. */
export const consolidatedFacts = (input: ConsolidatedInput): ConsolidatedFacts => {
  const { asOf, plan, rollUp, set } = input
  const at = { node: input.node, period: set.period.id }
  const before = periodBefore(rollUp, set.period)
  const issuer = issuerOf(input)
  return {
    plan: plan.id,
    period: set.period,
    before,
    asOf,
    issuer,
    ownLeftOut: isOwnLeftOut(input, issuer.name),
    completeness: completenessOf(rollUp, at),
    timeliness: timelinessOf(rollUp, at, asOf),
    figures: figuresOf(input, before),
    tasks: taskProgressOf(rollUp, at).map((each) => ({ ...each, clause: clauseText(plan, [each.task.at]) })),
    costs: costsOf(rollUp, at).map((each) => ({ ...each, clause: clauseOfCost(plan, each.cost.id) })),
    late: lateReports(rollUp, at, asOf),
    words: wordsOfUnits(input),
  }
}

const isOwnLeftOut = ({ rollUp, set }: ConsolidatedInput, issuer: string | null): boolean => {
  const rolled = new Set(rollUp.reports.map(({ id }) => id))
  return set.reports.some(({ id, obligor }) => obligor.name === issuer && !rolled.has(id))
}

const periodBefore = ({ periods }: RollUp, { frequency, from }: ReportPeriod): ReportPeriod | null =>
  periods.find((other) => other.frequency === frequency && addDays(other.to, 1) === from) ?? null

const figuresOf = (
  { node, plan, rollUp, set }: ConsolidatedInput,
  before: ReportPeriod | null,
): readonly ConsolidatedFigure[] => {
  const measures = new Map(set.forms.flatMap((form) => form.measures.map(({ id, name }) => [id, name.vi])))
  return rollUp.columns.flatMap((column): readonly ConsolidatedFigure[] => {
    if (column.kind !== "indicator") return []
    const { indicator } = column
    const total = totalOf(rollUp, { node, period: set.period.id, indicator: indicator.id })
    if (total.expected === 0) return []
    const earlier = before === null ? null : totalOf(rollUp, { node, period: before.id, indicator: indicator.id })
    const asked = set.forms.flatMap(({ indicators }) => indicators.filter((each) => each.indicator.id === indicator.id))
    const places = asked.flatMap(({ because }) => because.flatMap(({ at }) => at ?? []))
    return [
      {
        indicator,
        measure: measures.get(indicator.measure) ?? indicator.measure,
        total,
        before: earlier === null || earlier.expected === 0 ? null : earlier,
        clause: clauseText(plan, places),
      },
    ]
  })
}

/** The first clause that is named, and how many others; a dash for what no clause asks. */
const clauseText = (plan: Plan, places: readonly NodeId[]): string => {
  const [first, ...others] = [...new Set(places)]
  if (first === undefined) return "–"
  const label = clauseLabel(plan, first).vi
  return others.length === 0 ? label : `${label} và ${others.length} nơi khác`
}

const clauseOfCost = (plan: Plan, cost: string): string =>
  clauseText(
    plan,
    plan.funding.filter(({ id }) => id === cost).map(({ at }) => at),
  )
