import type { AdministrativeUnit, IsoDate, UnitId } from "@lantoa/core"
import { isInData } from "../data-version.ts"
import { dayOutsideData, unitNotThen, unitUnknown } from "../errors/make-errors.ts"
import type { DayOutsideData, UnitNotThen, UnitUnknown } from "../errors/unit-errors.ts"
import { byteAt } from "../format/numbers.ts"
import { fail, ok, type Result } from "../result.ts"
import { isRowIn, type Stretch, stretchOf } from "../table/rows.ts"
import { sharedUnits } from "../table/units.ts"
import type { SuccessionEdge } from "./edge.ts"
import { sharedEdges } from "./edge-table.ts"
import { edgeOf } from "./edges-of.ts"
import type { Relative } from "./successors-of.ts"

/** What a unit was on an earlier day (*đơn vị tiền thân*). */
export interface Predecessors {
  /** The units of that day that went into it; itself, with no steps, when it was already there. */
  readonly known: readonly Relative[]
  /** Units on the way back that began after that day, before 2025-07-01: where they came from is not known. */
  readonly unknownBefore: readonly AdministrativeUnit[]
}

/** What a unit was on a day: itself, or the units that went into it, and where the way back is not known. */
export const predecessorsOf = (
  id: UnitId,
  day: IsoDate,
): Result<Predecessors, DayOutsideData | UnitUnknown | UnitNotThen> => {
  if (!isInData(day)) return fail(dayOutsideData(day))
  const { rowOf, table, unitIn, unitOf } = sharedUnits()
  const row = rowOf(id)
  if (row < 0) return fail(unitUnknown(id))
  const stretch = stretchOf(table, day)
  if (byteAt(table.until, row) <= stretch) return fail(unitNotThen(unitOf(row), day))
  const found = cameFrom(row, stretch, [])
  return ok({
    known: found
      .filter(({ known }) => known)
      .map(({ row: predecessor, steps }) => ({
        unit: unitIn(predecessor, stretch),
        extent: steps.every(({ extent }) => extent === "full") ? "full" : "partial",
        steps,
      })),
    unknownBefore: [...new Set(found.filter(({ known }) => !known).map((each) => each.row))].map(unitOf),
  })
}

interface Origin {
  readonly row: number
  readonly known: boolean
  readonly steps: readonly SuccessionEdge[]
}

const cameFrom = (row: number, stretch: Stretch, steps: readonly SuccessionEdge[]): readonly Origin[] => {
  if (isRowIn(sharedUnits().table, row, stretch)) return [{ row, known: true, steps }]
  const edges = sharedEdges().to(row)
  if (edges.length === 0) return [{ row, known: false, steps }]
  return edges.flatMap((edge) => cameFrom(edge.from, stretch, [edgeOf(edge), ...steps]))
}
