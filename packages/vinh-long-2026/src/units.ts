import { type AdministrativeUnit, isoDate, type UnitId, unitId, unitList, validity } from "@lantoa/core"
import { provinceFormed } from "./days.ts"
import { communeList } from "./units/communes.ts"

/** Vĩnh Long since Bến Tre and Trà Vinh went into it. */
export const vinhLong: UnitId = unitId("u:vinh-long")

/** Vĩnh Long before that day: another unit with the same name and code. */
export const vinhLongBefore: UnitId = unitId("u:vinh-long-truoc-2025")

const province: AdministrativeUnit = {
  id: vinhLong,
  tier: "province",
  type: "province",
  name: "Vĩnh Long",
  fullName: "Tỉnh Vĩnh Long",
  parent: null,
  code: { code: "86", on: isoDate(provinceFormed) },
  validity: validity(provinceFormed),
}

const provinceBefore: AdministrativeUnit = {
  ...province,
  id: vinhLongBefore,
  code: { code: "86", on: isoDate("2025-06-30") },
  validity: validity(null, provinceFormed),
}

/** The communes and wards (*xã, phường*). */
export const communes: readonly AdministrativeUnit[] = unitList(communeList, {
  path: "u:vinh-long",
  parent: vinhLong,
  tier: "commune",
  validity: validity(provinceFormed),
  codesOn: provinceFormed,
})

/** The province and its 124 communes and wards (*đơn vị hành chính*). */
export const units: readonly AdministrativeUnit[] = [province, provinceBefore, ...communes]
