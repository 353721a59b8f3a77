import type { AdministrativeUnit, Basis, IsoDate, UnitId } from "@lantoa/core"
import { firstDay, twoTierSince } from "./data-version.ts"
import { unitUnknown } from "./errors/make-errors.ts"
import type { UnitUnknown } from "./errors/unit-errors.ts"
import { at, byteAt } from "./format/numbers.ts"
import { provenanceOfRow, type UnitProvenance } from "./provenance.ts"
import { fail, ok, type Result } from "./result.ts"
import type { SuccessionEdge } from "./succession/edge.ts"
import { sharedEdges } from "./succession/edge-table.ts"
import { edgeOf } from "./succession/edges-of.ts"
import { rowsOfCode, tierOfRow } from "./table/rows.ts"
import { sharedUnits } from "./table/units.ts"

/** What is different about a unit from one stage to the next. */
export type StageChangeKind = "rename" | "type-change" | "parent-change" | "code-correction"

/** How a stage came from the one before it. */
export interface StageChange {
  readonly on: IsoDate
  readonly kinds: readonly StageChangeKind[]
  /** null where the sources name no act. */
  readonly basis: Basis | null
  readonly dateUncertain: boolean
  /**
   * `act`: an act says that the one became the other. `same-code`: the register went on with the code, which is no proof
   * that the unit is the same.
   */
  readonly link: "act" | "same-code" | "code-correction"
}

/** A unit while its type, name and parent stay the same, as part of its history. */
export interface Stage {
  readonly unit: AdministrativeUnit
  readonly provenance: UnitProvenance
  /** null for the first stage. */
  readonly change: StageChange | null
}

/** What a unit was before and after (*lịch sử đơn vị hành chính*). */
export interface UnitHistory {
  /** In the order of time; the unit that was asked for is one of them. */
  readonly stages: readonly Stage[]
  /** How the first stage came from other units, where that is known. */
  readonly before: readonly SuccessionEdge[]
  /** How the last stage went into other units, where that is known. */
  readonly after: readonly SuccessionEdge[]
}

/**
 * The stages of a unit, and the units before and after. Stages end where units were arranged anew on 2025-07-01.
 *
 * ```ts import.meta.vitest
 * const { unitId } = await import("@lantoa/core")
 * const history = historyOf(unitId("u:dong-nai"))
 * history.ok && history.value.stages.map(({ unit }) => unit.fullName) // => ["Tỉnh Đồng Nai", "Thành phố Đồng Nai"]
 * ```
 */
export const historyOf = (id: UnitId): Result<UnitHistory, UnitUnknown> => {
  const { rowOf } = sharedUnits()
  const row = rowOf(id)
  if (row < 0) return fail(unitUnknown(id))
  const rows = stageRows(row)
  const [first = row] = rows
  const last = rows.at(-1) ?? row
  return ok({
    stages: rows.map((each, place) => stageOf(each, rows[place - 1])),
    before: sharedEdges().to(first).map(edgeOf),
    after: sharedEdges().from(last).map(edgeOf),
  })
}

/** The rows of the stages of a unit, in the order of time. */
export const stageRows = (row: number): readonly number[] => {
  const rows = [row]
  for (let before = stageBefore(row); before !== undefined; before = stageBefore(before)) rows.unshift(before)
  for (let after = stageAfter(row); after !== undefined; after = stageAfter(after)) rows.push(after)
  return rows
}

/** The row that a unit goes on from, or on into, under the same or a corrected code, and what is different. */
export const stageChangeOf = (
  row: number,
  side: "before" | "after" = "before",
): { readonly before: number; readonly after: number; readonly change: StageChange } | undefined => {
  const other = side === "before" ? stageBefore(row) : stageAfter(row)
  if (other === undefined) return undefined
  const [before, after] = side === "before" ? [other, row] : [row, other]
  return { before, after, change: changeBetween(before, after) }
}

const stageBefore = (row: number): number | undefined => neighbour(row, "from", "until")
const stageAfter = (row: number): number | undefined => neighbour(row, "until", "from")

/** The row that ends where this one begins, or begins where it ends: by a corrected code, else by the same code. */
const neighbour = (row: number, mine: "from" | "until", its: "from" | "until"): number | undefined => {
  const { table } = sharedUnits()
  if (table.dates[byteAt(table[mine], row) - 1] === twoTierSince) return undefined
  const edges = mine === "from" ? sharedEdges().to(row) : sharedEdges().from(row)
  const corrected = edges.find(({ act }) => act === null)
  if (corrected !== undefined) return mine === "from" ? corrected.from : corrected.to
  return rowsOfCode(table, tierOfRow(table, row), at(table.code, row)).find(
    (other) => other !== row && table[its][other] === table[mine][row] && isOwnCode(other, its),
  )
}

/** Whether a row begins, or ends, under its code otherwise than by a correction that leads to another row. */
const isOwnCode = (row: number, side: "from" | "until"): boolean => {
  const edges = side === "from" ? sharedEdges().to(row) : sharedEdges().from(row)
  return !edges.some(({ act }) => act === null)
}

const stageOf = (row: number, before: number | undefined): Stage => ({
  unit: sharedUnits().unitOf(row),
  provenance: provenanceOfRow(row),
  change: before === undefined ? null : changeBetween(before, row),
})

const changeBetween = (before: number, row: number): StageChange => {
  const { table, unitOf } = sharedUnits()
  const edge = sharedEdges()
    .from(before)
    .find(({ to }) => to === row)
  const provenance = provenanceOfRow(row)
  const differs = (column: ArrayLike<number>): boolean => column[before] !== column[row]
  const kinds: StageChangeKind[] = []
  if (differs(table.code)) kinds.push("code-correction")
  if (differs(table.name)) kinds.push("rename")
  if (differs(table.type)) kinds.push("type-change")
  if (differs(table.parent)) kinds.push("parent-change")
  return {
    on: unitOf(row).validity.from ?? firstDay,
    kinds,
    basis: edge === undefined || edge.act === null ? null : edgeOf(edge).basis,
    dateUncertain: provenance.fromUncertain,
    link: edge === undefined ? "same-code" : edge.act === null ? "code-correction" : "act",
  }
}
