import type { AdministrativeUnit, UnitCode } from "@lantoa/core"
import { isInData } from "./data-version.ts"
import { codeUnknown, dayOutsideData } from "./errors/make-errors.ts"
import type { CodeUnknown, DayOutsideData } from "./errors/unit-errors.ts"
import { fail, ok, type Result } from "./result.ts"
import { rowOfCode, rowsOfCode, stretchOf } from "./table/rows.ts"
import type { UnitTier } from "./table/unit-types.ts"
import { sharedUnits } from "./table/units.ts"

const lengths: Readonly<Record<UnitTier, number>> = { province: 2, district: 3, commune: 5 }

/**
 * The unit of a tier that had a code (*mã đơn vị hành chính*) on the code's day. Almost all codes were given out again on
 * 2025-07-01, so there is no look-up without a day.
 *
 * ```ts import.meta.vitest
 * const { isoDate } = await import("@lantoa/core")
 * const before = unitByCode({ code: "15", on: isoDate("2025-06-30") }, "province")
 * before.ok && before.value.fullName // => "Tỉnh Yên Bái"
 * const after = unitByCode({ code: "15", on: isoDate("2025-07-01") }, "province")
 * after.ok && after.value.fullName // => "Tỉnh Lào Cai"
 * ```
 */
export const unitByCode = (
  { code, on }: UnitCode,
  tier: UnitTier,
): Result<AdministrativeUnit, DayOutsideData | CodeUnknown> => {
  if (!isInData(on)) return fail(dayOutsideData(on))
  const { table, unitIn, unitOf } = sharedUnits()
  if (code.length !== lengths[tier] || !/^\d+$/.test(code)) return fail(codeUnknown({ code, on }, []))
  const stretch = stretchOf(table, on)
  const row = rowOfCode(table, tier, Number(code), stretch)
  if (row >= 0) return ok(unitIn(row, stretch))
  return fail(codeUnknown({ code, on }, rowsOfCode(table, tier, Number(code)).map(unitOf)))
}
