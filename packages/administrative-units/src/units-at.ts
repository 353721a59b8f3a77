import type { AdministrativeUnit, IsoDate, UnitId } from "@lantoa/core"
import { isInData } from "./data-version.ts"
import { dayOutsideData, unitNotThen, unitUnknown } from "./errors/make-errors.ts"
import type { DayOutsideData, UnitNotThen, UnitUnknown } from "./errors/unit-errors.ts"
import { fail, ok, type Result } from "./result.ts"
import { isBelow, isRowIn, type Stretch, stretchOf } from "./table/rows.ts"
import type { UnitTier } from "./table/unit-types.ts"
import { sharedUnits } from "./table/units.ts"

/** Which of the units of a day are asked for; all when left out. */
export interface UnitsAtOptions {
  readonly tier?: UnitTier
  /** Only those below this unit. */
  readonly within?: UnitId
}

/**
 * The units valid on a day (*đơn vị hành chính vào một ngày*): provinces, then districts, then communes, each by code,
 * each under the unit above it on that day.
 *
 * ```ts import.meta.vitest
 * const { isoDate } = await import("@lantoa/core")
 * const units = unitsAt(isoDate("2026-11-21"), { tier: "commune" })
 * units.ok && units.value.length // => 3321
 * ```
 */
export const unitsAt = (
  day: IsoDate,
  { tier, within }: UnitsAtOptions = {},
): Result<readonly AdministrativeUnit[], DayOutsideData | UnitUnknown | UnitNotThen> => {
  if (!isInData(day)) return fail(dayOutsideData(day))
  const { table, unitIn } = sharedUnits()
  const stretch = stretchOf(table, day)
  const scope = rowWithin(within, day, stretch)
  if (!scope.ok) return scope
  const { end, start } = tier === undefined ? { start: 0, end: table.count } : table.ranges[tier]
  const units: AdministrativeUnit[] = []
  for (let row = start; row < end; row++)
    if (isRowIn(table, row, stretch) && isInside(row, scope.value, stretch)) units.push(unitIn(row, stretch))
  return ok(units)
}

const isInside = (row: number, within: number, stretch: Stretch): boolean =>
  within < 0 || (row !== within && isBelow(sharedUnits().table, row, within, stretch))

/** The row of the unit that others must be below; -1 when none is asked for. */
export const rowWithin = (
  within: UnitId | undefined,
  day: IsoDate,
  stretch: Stretch,
): Result<number, UnitUnknown | UnitNotThen> => {
  if (within === undefined) return ok(-1)
  const { rowOf, table, unitOf } = sharedUnits()
  const row = rowOf(within)
  if (row < 0) return fail(unitUnknown(within))
  return isRowIn(table, row, stretch) ? ok(row) : fail(unitNotThen(unitOf(row), day))
}
