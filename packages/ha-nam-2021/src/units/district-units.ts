import { type AdministrativeUnit, isoDate, type UnitId, unitId, unitList, type Validity, validity } from "@lantoa/core"
import { codesOf2021, districtsRearranged, provinceMerged } from "../days.ts"
import type { DistrictKey } from "./district-key.ts"

/** Hà Nam, until it went into Ninh Bình. */
export const haNam: UnitId = unitId("u:ha-nam")

/** A district as one type: Kim Bảng is two of them, one after the other. */
export interface District {
  readonly key: DistrictKey
  readonly unit: AdministrativeUnit
}

const toTheEnd = validity(null, provinceMerged)

/** The province as a unit. */
export const province: AdministrativeUnit = {
  id: haNam,
  tier: "province",
  type: "province",
  name: "Hà Nam",
  fullName: "Tỉnh Hà Nam",
  parent: null,
  code: { code: "35", on: isoDate(codesOf2021) },
  validity: toTheEnd,
}

const district = (key: DistrictKey, line: string, held: Validity, codesOn: string): readonly District[] =>
  unitList(line, { path: "u:ha-nam", parent: haNam, tier: "district", validity: held, codesOn }).map((unit) => ({
    key,
    unit,
  }))

/** The six district-level units; on any day one of the two for Kim Bảng. */
export const districts: readonly District[] = [
  ...district("phuLy", "347 Thành phố Phủ Lý", toTheEnd, codesOf2021),
  ...district("duyTien", "349 Thị xã Duy Tiên", toTheEnd, codesOf2021),
  ...district("kimBang", "350 Huyện Kim Bảng", validity(null, districtsRearranged), codesOf2021),
  ...district("kimBang", "350 Thị xã Kim Bảng", validity(districtsRearranged, provinceMerged), districtsRearranged),
  ...district("thanhLiem", "351 Huyện Thanh Liêm", toTheEnd, codesOf2021),
  ...district("binhLuc", "352 Huyện Bình Lục", toTheEnd, codesOf2021),
  ...district("lyNhan", "353 Huyện Lý Nhân", toTheEnd, codesOf2021),
]
