import type { IsoDate, UnitId } from "@lantoa/core"
import { isInData } from "../data-version.ts"
import { dayOutsideData, notAProvince, unitNotThen, unitUnknown } from "../errors/make-errors.ts"
import type { DayOutsideData, NotAProvince, UnitNotThen, UnitUnknown } from "../errors/unit-errors.ts"
import { byteAt } from "../format/numbers.ts"
import { stageRows } from "../history-of.ts"
import { fail, ok, type Result } from "../result.ts"
import { isBelow, isRowIn, lastStretchOf, type Stretch, stretchOf } from "../table/rows.ts"
import { sharedUnits } from "../table/units.ts"

/** A row of a province, and the last stretch of the period in which it is valid. */
export interface PlacedRow {
  readonly row: number
  readonly stretch: Stretch
}

/** The rows of a province in a period, itself among them, and the stretches of the period. */
export interface ProvinceRows {
  readonly rows: readonly PlacedRow[]
  readonly first: Stretch
  readonly last: Stretch
}

/** Why the rows of a province could not be given. */
export type ProvinceError = DayOutsideData | UnitUnknown | UnitNotThen | NotAProvince

/** Everything in a province from one day to another, both included. */
export const provinceRows = (province: UnitId, from: IsoDate, to: IsoDate): Result<ProvinceRows, ProvinceError> => {
  for (const day of [from, to]) if (!isInData(day)) return fail(dayOutsideData(day))
  const { rowOf, table, unitOf } = sharedUnits()
  const asked = rowOf(province)
  if (asked < 0) return fail(unitUnknown(province))
  if (asked >= table.ranges.province.end) return fail(notAProvince(unitOf(asked)))
  const stages = stageRows(asked)
  const first = stretchOf(table, from)
  const last = stretchOf(table, to)
  for (const [stretch, day] of [
    [first, from],
    [last, to],
  ] as const)
    if (!stages.some((row) => isRowIn(table, row, stretch))) return fail(unitNotThen(unitOf(asked), day))
  const rows: PlacedRow[] = []
  for (let row = 0; row < table.count; row++) {
    const stretch = Math.min(last, lastStretchOf(table, row))
    if (stretch < first || stretch < byteAt(table.from, row)) continue
    if (stages.some((stage) => isBelow(table, row, stage, stretch))) rows.push({ row, stretch })
  }
  return ok({ rows, first, last })
}
