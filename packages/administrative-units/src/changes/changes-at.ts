import {
  type Basis,
  type ChangeEvent,
  type ChangeEventKind,
  type ChangeParty,
  type IsoDate,
  isoDate,
} from "@lantoa/core"
import { byteAt } from "../format/numbers.ts"
import { type StageChange, stageChangeOf } from "../history-of.ts"
import { provenanceOfRow } from "../provenance.ts"
import type { SuccessionEdge } from "../succession/edge.ts"
import { sharedEdges } from "../succession/edge-table.ts"
import { edgeOf } from "../succession/edges-of.ts"
import { communesOver, levelRemoval } from "../succession/successors-of.ts"
import type { Stretch } from "../table/rows.ts"
import { tierOfRow } from "../table/rows.ts"
import { sharedUnits } from "../table/units.ts"

/** A change with the rows that take part in it, so that those of one unit can be found. */
export interface RowChange {
  readonly event: ChangeEvent
  readonly rows: readonly number[]
}

const made = new Map<Stretch, readonly RowChange[]>()

/** The changes with which a stretch of days begins, made once: units formed, then units that ended. */
export const changesAt = (stretch: Stretch): readonly RowChange[] => {
  const known = made.get(stretch)
  if (known !== undefined) return known
  const { table } = sharedUnits()
  const changes: RowChange[] = []
  for (let row = 0; row < table.count; row++) if (byteAt(table.from, row) === stretch) changes.push(...formed(row))
  for (let row = 0; row < table.count; row++)
    if (byteAt(table.until, row) === stretch) changes.push(...gone(row, stretch))
  made.set(stretch, changes)
  return changes
}

/** How a unit that begins came about. */
const formed = (row: number): readonly RowChange[] => {
  const edges = sharedEdges().to(row)
  if (edges.length === 0) return fromStage(row)
  const rows = [...edges.map(({ from }) => from), row]
  const steps = edges.map(edgeOf)
  const [only] = steps
  if (only === undefined) return []
  if (steps.length > 1) return [change("merge", only, steps.map(fromParty), [party(row, "full")], rows, actsOf(steps))]
  return only.changes
    .flatMap((kind) => (kind === "split" || kind === "unchanged" || kind === "merge" ? [] : [kind]))
    .map((kind) => change(kind, only, [fromParty(only)], [party(row, "full")], rows, actsOf(steps)))
    .concat(parentChange(row, only, rows))
}

/** A commune that stayed as it was came under the province when its district ended. */
const parentChange = (row: number, step: SuccessionEdge, rows: readonly number[]): readonly RowChange[] =>
  step.changes.includes("unchanged")
    ? [change("parent-change", step, [fromParty(step)], [party(row, "full")], rows, [step.basis])]
    : []

/** Where no edge leads to it: the stage before it under the same code, or nothing. */
const fromStage = (row: number): readonly RowChange[] => {
  const stage = stageChangeOf(row)
  if (stage === undefined) return [unknownChange("established", row)]
  return stage.change.kinds.map((kind) => sameCode(kind, stage.before, row, stage.change))
}

const sameCode = (
  kind: ChangeEventKind,
  before: number,
  row: number,
  { dateUncertain, on }: StageChange,
): RowChange => ({
  event: {
    kind,
    on,
    about: dateUncertain,
    from: [party(before, "full")],
    to: [party(row, "full")],
    function: null,
    known: false,
    basis: [],
  },
  rows: [before, row],
})

/** What a unit that ends went into: said where it was split, its level removed, or where nobody knows. */
const gone = (row: number, stretch: Stretch): readonly RowChange[] => {
  const edges = sharedEdges().from(row)
  const steps = edges.map(edgeOf)
  const [first] = steps
  if (first !== undefined) {
    if (edges.length === 1) return []
    const rows = [row, ...edges.map(({ to }) => to)]
    const to = edges.map((edge, at) => party(edge.to, steps[at]?.extent ?? "partial"))
    return [change("split", first, [party(row, "full")], to, rows, actsOf(steps))]
  }
  if (tierOfRow(sharedUnits().table, row) === "district" && stretch === sharedUnits().table.lastWithDistricts + 1)
    return [levelRemoved(row, stretch)]
  return stageChangeOf(row, "after") === undefined ? [unknownChange("ended", row)] : []
}

const levelRemoved = (row: number, stretch: Stretch): RowChange => {
  const over = communesOver(row, stretch)
  const extent = over.length === 1 ? "full" : "partial"
  return {
    event: {
      kind: "level-removal",
      on: dayOf(stretch),
      about: false,
      from: [party(row, "full")],
      to: over.map((each) => party(each.row, extent)),
      function: null,
      known: true,
      basis: [levelRemoval],
    },
    rows: [row, ...over.map((each) => each.row)],
  }
}

const unknownChange = (kind: "established" | "ended", row: number): RowChange => {
  const unit = sharedUnits().unitOf(row)
  const provenance = provenanceOfRow(row)
  const begins = kind === "established"
  return {
    event: {
      kind,
      on: begins ? unit.validity.from : unit.validity.until,
      about: begins ? provenance.fromUncertain : provenance.untilUncertain,
      from: begins ? [] : [party(row, "full")],
      to: begins ? [party(row, "full")] : [],
      function: null,
      known: false,
      basis: [],
    },
    rows: [row],
  }
}

const change = (
  kind: ChangeEventKind,
  { on }: SuccessionEdge,
  from: ChangeParty[],
  to: ChangeParty[],
  rows: readonly number[],
  basis: Basis[],
): RowChange => ({ event: { kind, on, about: false, from, to, function: null, known: true, basis }, rows })

/** Each act and clause once. */
const actsOf = (steps: readonly SuccessionEdge[]): Basis[] => [
  ...new Map(steps.map(({ basis }) => [`${basis.instrument} ${basis.at}`, basis])).values(),
]

const fromParty = ({ extent, from }: SuccessionEdge): ChangeParty => party(sharedUnits().rowOf(from), extent)

const party = (row: number, extent: ChangeParty["extent"]): ChangeParty => {
  const { fullName, id } = sharedUnits().unitOf(row)
  return { id, name: fullName, extent }
}

/** The day with which a stretch begins. */
const dayOf = (stretch: Stretch): IsoDate => isoDate(sharedUnits().table.dates[stretch - 1] ?? "")
