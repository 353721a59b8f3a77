import type { DirectoryData, IsoDate, UnitId } from "@lantoa/core"
import { ok, type Result } from "../result.ts"
import { sharedUnits } from "../table/units.ts"
import { committeeGroups } from "./committee-groups.ts"
import { committeesIn } from "./committees.ts"
import { type ProvinceError, provinceRows } from "./province-rows.ts"

/**
 * A province as data of a directory (*danh bạ một tỉnh*): its units, their People's Committees, and the phrases for all
 * committees of a tier, on a day or on all days from one to another, both included. A unit whose unit above changes in
 * between stands under the later one.
 *
 * ```ts import.meta.vitest
 * const { createDirectory, isoDate, unitId } = await import("@lantoa/core")
 * const day = isoDate("2026-11-21")
 * const data = directoryDataOf(unitId("u:ca-mau"), day)
 * const found = data.ok && createDirectory(data.value).resolve("Ủy ban nhân dân các xã, phường", day)
 * found && found.kind === "group" && found.members.length // => 64
 * ```
 */
export const directoryDataOf = (
  province: UnitId,
  from: IsoDate,
  to: IsoDate = from,
): Result<DirectoryData, ProvinceError> => {
  const found = provinceRows(province, from, to)
  if (!found.ok) return found
  const { first, last, rows } = found.value
  const units = rows.map(({ row, stretch }) => sharedUnits().unitIn(row, stretch))
  const groups = committeeGroups(province, units, first, last)
  return ok({ units, bodies: [...committeesIn(units)], groups: [...groups], successions: [] })
}
