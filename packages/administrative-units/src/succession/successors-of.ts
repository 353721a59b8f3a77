import { type AdministrativeUnit, type Basis, clause, type IsoDate, type UnitId } from "@lantoa/core"
import { firstDay, isInData, twoTierSince } from "../data-version.ts"
import { dayOutsideData, unitNotThen, unitUnknown } from "../errors/make-errors.ts"
import type { DayOutsideData, UnitNotThen, UnitUnknown } from "../errors/unit-errors.ts"
import { at, byteAt } from "../format/numbers.ts"
import { fail, ok, type Result } from "../result.ts"
import { isRowIn, rowAbove, rowsOfCode, type Stretch, stretchOf, tierOfRow } from "../table/rows.ts"
import { sharedUnits } from "../table/units.ts"
import type { Extent, SuccessionEdge } from "./edge.ts"
import { sharedEdges } from "./edge-table.ts"
import { edgeOf } from "./edges-of.ts"

/** A unit that another went into, or came from, with the way there. */
export interface Relative {
  readonly unit: AdministrativeUnit
  /** `full` when every step of the way is. */
  readonly extent: Extent
  /** The steps in the order of time. */
  readonly steps: readonly SuccessionEdge[]
}

/** What became of a unit by a day (*đơn vị kế thừa*). */
export type Successors =
  /** It is still the same unit. */
  | { readonly kind: "itself"; readonly unit: AdministrativeUnit }
  | { readonly kind: "known"; readonly successors: readonly Relative[] }
  /** Its level ended with no successor of that level; its communes went into these. */
  | {
      readonly kind: "level-removed"
      readonly endedOn: IsoDate
      readonly basis: Basis
      readonly covering: readonly AdministrativeUnit[]
    }
  /**
   * It ended before 2025-07-01, for which no source says what it went into. `sameCode` is the unit to which the register
   * gave the code on that day: a hint, no successor.
   */
  | { readonly kind: "unknown"; readonly endedOn: IsoDate; readonly sameCode: AdministrativeUnit | null }

/**
 * What became of a unit by a day: itself, the units it went into step by step, or that this is not known.
 *
 * ```ts import.meta.vitest
 * const { isoDate, unitId } = await import("@lantoa/core")
 * const found = successorsOf(unitId("u:ha-nam"), isoDate("2026-11-21"))
 * found.ok && found.value.kind === "known" && found.value.successors.map(({ unit }) => unit.fullName) // => ["Tỉnh Ninh Bình"]
 * ```
 */
export const successorsOf = (
  id: UnitId,
  day: IsoDate,
): Result<Successors, DayOutsideData | UnitUnknown | UnitNotThen> => {
  if (!isInData(day)) return fail(dayOutsideData(day))
  const { rowOf, table, unitIn, unitOf } = sharedUnits()
  const row = rowOf(id)
  if (row < 0) return fail(unitUnknown(id))
  const stretch = stretchOf(table, day)
  if (stretch < byteAt(table.from, row)) return fail(unitNotThen(unitOf(row), day))
  if (isRowIn(table, row, stretch)) return ok({ kind: "itself", unit: unitIn(row, stretch) })
  const successors = followed(row, stretch)
  if (successors.length > 0) return ok({ kind: "known", successors })
  return ok(withoutSuccessor(row, stretch))
}

const withoutSuccessor = (row: number, stretch: Stretch): Successors => {
  const { table, unitIn, unitOf } = sharedUnits()
  const endedOn = unitOf(row).validity.until ?? firstDay
  if (endedOn === twoTierSince)
    return {
      kind: "level-removed",
      endedOn,
      basis: levelRemoval,
      covering: communesOver(row, stretch).map((each) => unitIn(each.row, stretch)),
    }
  const heir = rowsOfCode(table, tierOfRow(table, row), at(table.code, row)).find(
    (other) => table.from[other] === table.until[row],
  )
  return { kind: "unknown", endedOn, sameCode: heir === undefined ? null : unitIn(heir, byteAt(table.from, heir)) }
}

/** What says that the districts ended. */
export const levelRemoval = clause("72/2025/QH15", "đơn vị hành chính cấp tỉnh, cấp xã")

/** The communes of a day that took over those of a district, in the order of codes, with the steps that led to each. */
export const communesOver = (district: number, stretch: Stretch): readonly Reached[] => {
  const { table } = sharedUnits()
  const ways = new Map<number, SuccessionEdge[]>()
  for (const row of communesBelow(district))
    for (const { row: successor, steps } of reached(row, stretch))
      ways.set(successor, [...(ways.get(successor) ?? []), ...steps])
  const { start } = table.ranges.commune
  return [...ways]
    .map(([row, steps]) => ({ row, steps }))
    .filter(({ row }) => row >= start)
    .sort((a, b) => a.row - b.row)
}

/** The communes that a district had on its last day. */
const communesBelow = (district: number): readonly number[] => {
  const { table } = sharedUnits()
  childrenOfDistricts ??= communesByDistrict()
  const last = table.lastWithDistricts
  return isRowIn(table, district, last) ? (childrenOfDistricts.get(district) ?? []) : []
}

let childrenOfDistricts: ReadonlyMap<number, readonly number[]> | undefined

const communesByDistrict = (): ReadonlyMap<number, readonly number[]> => {
  const { table } = sharedUnits()
  const last = table.lastWithDistricts
  const found = new Map<number, number[]>()
  for (let row = table.ranges.commune.start; row < table.count; row++) {
    if (!isRowIn(table, row, last)) continue
    const above = rowAbove(table, row, last)
    const known = found.get(above)
    if (known === undefined) found.set(above, [row])
    else known.push(row)
  }
  return found
}

/** A row of a day, and the steps that led to it. */
export interface Reached {
  readonly row: number
  readonly steps: readonly SuccessionEdge[]
}

/** The rows of a stretch that a row leads to. */
const reached = (row: number, stretch: Stretch, steps: readonly SuccessionEdge[] = []): readonly Reached[] => {
  if (isRowIn(sharedUnits().table, row, stretch)) return [{ row, steps }]
  return sharedEdges()
    .from(row)
    .flatMap((edge) => reached(edge.to, stretch, [...steps, edgeOf(edge)]))
}

const followed = (row: number, stretch: Stretch): readonly Relative[] =>
  reached(row, stretch).map(({ row: successor, steps }) => ({
    unit: sharedUnits().unitIn(successor, stretch),
    extent: steps.every(({ extent }) => extent === "full") ? "full" : "partial",
    steps,
  }))
