import {
  type CarryEdge,
  type CarryPolicy,
  type CarryProblem,
  carryFigures,
  type Figure,
  type KeptFigure,
} from "../../succession/index.ts"
import { fillText, type Text } from "../../text/index.ts"
import type { ExpectedReport } from "../expected.schema.ts"
import type { IndicatorId } from "../indicator.schema.ts"
import type { PeriodId } from "../period.schema.ts"
import { exactSum } from "./aggregate.ts"
import { partsOf, type RollUp } from "./roll-up.ts"
import type { Hierarchy, RollUpPlace } from "./roll-up-place.ts"
import { type TracedCell, traceTotal } from "./trace-total.ts"

/** How reports of before are shown under later units. */
export interface ViewOptions {
  /** Which unit went into which: `unitSuccession` of `@lantoa/administrative-units`, or edges between keys of obligors. */
  readonly edges: readonly CarryEdge[]
  /** What is done with figures of units that were split. */
  readonly policy: CarryPolicy
  /** Where later units stand: that of the later day. */
  readonly hierarchy: Hierarchy
}

/** A figure as it is shown under a later unit (*số liệu trình bày theo đơn vị kế thừa*). */
export interface ViewedFigure {
  /** The later unit, or the obligor where it has no unit. */
  readonly of: string
  /** The places above it on the later day, the highest first, the top with them. */
  readonly places: readonly RollUpPlace[]
  readonly indicator: IndicatorId
  readonly period: PeriodId
  readonly value: number
  /** The reports it was made of, as they were sent. */
  readonly parts: readonly ViewedPart[]
}

/** What one report gives to a figure that is shown under a later unit. */
export interface ViewedPart {
  readonly unit: string
  readonly reports: readonly ExpectedReport[]
  readonly value: number
  /** `partial`: a share of it, as the policy says. */
  readonly extent: "full" | "partial"
}

/** A figure that stays with a unit that was split, and why. */
export interface KeptView {
  readonly of: string
  readonly among: readonly string[]
  readonly indicator: IndicatorId
  readonly period: PeriodId
  readonly value: number
  readonly places: readonly RollUpPlace[]
  readonly note: Text
}

/** Reports of before under later units, or every reason why not. The reports themselves are as they were. */
export type SuccessionView =
  | { readonly ok: true; readonly figures: readonly ViewedFigure[]; readonly kept: readonly KeptView[] }
  | { readonly ok: false; readonly problems: readonly CarryProblem[] }

const keptNote: Text = {
  vi: "Số liệu của đơn vị đã chia giữa: {among}; không văn bản nào nêu tỷ lệ, nên giữ nguyên ở đơn vị cũ.",
  en: "Figures of a unit that was divided among: {among}; no act gives a share, so they stay with the former unit.",
}

/**
 * Shows what was reported under the units that follow (*trình bày theo đơn vị hành chính mới*): a view, made when it is
 * asked for; no report is written anew. For every indicator and period, what is shown and what is kept adds up to the
 * total of the roll-up.
 */
export const viewUnder = (rollUp: RollUp, { edges, hierarchy, policy }: ViewOptions): SuccessionView => {
  const figures: ViewedFigure[] = []
  const kept: KeptView[] = []
  for (const { indicator, period } of asked(rollUp)) {
    const cells = cellsByUnit(rollUp, indicator, period)
    const carried = carryFigures(figuresOf(cells, indicator), edges, policy)
    if (!carried.ok) return carried
    for (const { of, parts, stated } of carried.figures)
      figures.push({
        of,
        places: placesOf(hierarchy, of),
        indicator,
        period,
        value: stated,
        parts: parts.map((part) => ({
          unit: part.of,
          reports: (cells.get(part.of) ?? []).map(({ report }) => report),
          value: part.value ?? 0,
          extent: part.extent,
        })),
      })
    for (const each of carried.kept) kept.push(keptView(each, indicator, period, hierarchy))
  }
  return { ok: true, figures, kept }
}

const keptView = (
  { among, of, value }: KeptFigure,
  indicator: IndicatorId,
  period: PeriodId,
  hierarchy: Hierarchy,
): KeptView => ({
  of,
  among,
  indicator,
  period,
  value: value ?? 0,
  places: placesOf(hierarchy, of),
  note: fillText(keptNote, { among: among.join(", ") }),
})

const placesOf = (hierarchy: Hierarchy, unit: string): readonly RollUpPlace[] => [
  hierarchy.top,
  ...hierarchy.placesOfUnit(unit),
]

interface Asked {
  readonly indicator: IndicatorId
  readonly period: PeriodId
}

const asked = ({ columns, periods }: RollUp): readonly Asked[] =>
  periods.flatMap(({ id: period }) =>
    columns.flatMap((column) => (column.kind === "indicator" ? [{ indicator: column.indicator.id, period }] : [])),
  )

/** The cells that state a number, by the unit of who reported. */
const cellsByUnit = (
  rollUp: RollUp,
  indicator: IndicatorId,
  period: PeriodId,
): ReadonlyMap<string, readonly TracedCell[]> => {
  const { frame } = partsOf(rollUp).version
  const [top] = rollUp.nodes
  const byUnit = new Map<string, TracedCell[]>()
  for (const cell of top === undefined ? [] : traceTotal(rollUp, { node: top.key, indicator, period })) {
    const unit = frame.hierarchy.unitOf(cell.report.obligor) ?? keyOf(cell.report)
    byUnit.set(unit, [...(byUnit.get(unit) ?? []), cell])
  }
  return byUnit
}

const keyOf = ({ obligation }: ExpectedReport): string => obligation.slice(obligation.indexOf("@") + 1)

const figuresOf = (cells: ReadonlyMap<string, readonly TracedCell[]>, measure: string): readonly Figure[] =>
  [...cells].map(([of, own]) => ({ of, measure, value: own.reduce((sum, { value }) => sum + value, 0) }))

/** What is asked of a view: a later unit or a place above it; the top for everything. */
export interface AtView {
  readonly node: string
  readonly indicator: IndicatorId
  readonly period: PeriodId
}

/** A total of a view, and what of it stays with units that were split. */
export interface ViewTotal {
  /** null: nobody stated a number, or the sum is beyond what is exact. */
  readonly total: number | null
  /** Of the total, what is kept undivided with former units that stand here. */
  readonly kept: number
  readonly notes: readonly Text[]
}

/** The total of a view under a later unit or place (*số tổng hợp theo đơn vị mới*), with what is kept there. */
export const viewTotal = (
  { figures, kept }: Extract<SuccessionView, { ok: true }>,
  { indicator, node, period }: AtView,
): ViewTotal => {
  const isHere = (each: ViewedFigure | KeptView): boolean =>
    each.indicator === indicator &&
    each.period === period &&
    (each.of === node || each.places.some(({ key }) => key === node))
  const here = figures.filter(isHere)
  const stays = kept.filter(isHere)
  const sum = [...here, ...stays].reduce((before, { value }) => exactSum(before, value), 0)
  return {
    total: here.length + stays.length === 0 || Number.isNaN(sum) ? null : sum,
    kept: stays.reduce((before, { value }) => exactSum(before, value), 0),
    notes: [...new Set(stays.map(({ note }) => note))],
  }
}
