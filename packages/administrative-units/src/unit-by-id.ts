import type { AdministrativeUnit, IsoDate, UnitId } from "@lantoa/core"
import { isInData } from "./data-version.ts"
import { dayOutsideData, unitNotThen, unitUnknown } from "./errors/make-errors.ts"
import type { DayOutsideData, UnitNotThen, UnitUnknown } from "./errors/unit-errors.ts"
import { fail, ok, type Result } from "./result.ts"
import { isRowIn, stretchOf } from "./table/rows.ts"
import { sharedUnits } from "./table/units.ts"

/** The unit with an id, whenever it is valid, under the unit above it on its last day. */
export const unitById = (id: UnitId): AdministrativeUnit | undefined => {
  const { rowOf, unitOf } = sharedUnits()
  const row = rowOf(id)
  return row < 0 ? undefined : unitOf(row)
}

/**
 * The unit with an id on a day, under the unit above it on that day. That one may change while the unit itself stays: the
 * communes of Đồng Nai are the same before and after their province became a city.
 */
export const unitOn = (
  id: UnitId,
  day: IsoDate,
): Result<AdministrativeUnit, DayOutsideData | UnitUnknown | UnitNotThen> => {
  if (!isInData(day)) return fail(dayOutsideData(day))
  const { rowOf, table, unitIn, unitOf } = sharedUnits()
  const row = rowOf(id)
  if (row < 0) return fail(unitUnknown(id))
  const stretch = stretchOf(table, day)
  return isRowIn(table, row, stretch) ? ok(unitIn(row, stretch)) : fail(unitNotThen(unitOf(row), day))
}
