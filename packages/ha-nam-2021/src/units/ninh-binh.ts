import { type AdministrativeUnit, isoDate, type UnitId, unitId, unitList, validity } from "@lantoa/core"
import { provinceMerged } from "../days.ts"
import type { DistrictKey } from "./district-key.ts"

/** Ninh Bình as it is since Hà Nam and Nam Định went into it. */
export const ninhBinh: UnitId = unitId("u:ninh-binh")

const province: AdministrativeUnit = {
  id: ninhBinh,
  tier: "province",
  type: "province",
  name: "Ninh Bình",
  fullName: "Tỉnh Ninh Bình",
  parent: null,
  code: { code: "37", on: isoDate(provinceMerged) },
  validity: validity(provinceMerged),
}

/**
 * The 33 communes and wards of Ninh Bình on what was Hà Nam (*phường, xã kế thừa*): code on 2025-07-01, type, name as
 * registered.
 *
 * **Source.** Nghị quyết 1674/NQ-UBTVQH15, Điều 1; Quyết định 19/2025/QĐ-TTg (codes).
 */
export const successorCommunes: readonly AdministrativeUnit[] = unitList(
  `
13285 Phường Phủ Lý
13291 Phường Phù Vân
13318 Phường Châu Sơn
13324 Phường Duy Tiên
13330 Phường Duy Tân
13336 Phường Duy Hà
13348 Phường Đồng Văn
13363 Phường Tiên Sơn
13366 Phường Hà Nam
13384 Phường Kim Bảng
13393 Phường Lê Hồ
13396 Phường Nguyễn Uý
13402 Phường Kim Thanh
13420 Phường Tam Chúc
13435 Phường Lý Thường Kiệt
13444 Phường Liêm Tuyền
13456 Xã Liêm Hà
13474 Xã Tân Thanh
13483 Xã Thanh Bình
13489 Xã Thanh Lâm
13495 Xã Thanh Liêm
13501 Xã Bình Mỹ
13504 Xã Bình Lục
13531 Xã Bình Giang
13540 Xã Bình An
13558 Xã Bình Sơn
13573 Xã Lý Nhân
13579 Xã Bắc Lý
13591 Xã Nam Xang
13594 Xã Trần Thương
13597 Xã Vĩnh Trụ
13609 Xã Nhân Hà
13627 Xã Nam Lý
`,
  {
    path: "u:ninh-binh",
    parent: ninhBinh,
    tier: "commune",
    validity: validity(provinceMerged),
    codesOn: provinceMerged,
  },
)

/** Codes on 2025-07-01 of the communes that took over from each district. Two of them took land from two districts. */
const successorCodes: Readonly<Record<DistrictKey, readonly string[]>> = {
  phuLy: ["13285", "13291", "13318", "13366", "13444"],
  duyTien: ["13324", "13330", "13336", "13348", "13363", "13366"],
  kimBang: ["13384", "13393", "13396", "13402", "13420", "13435"],
  thanhLiem: ["13318", "13456", "13474", "13483", "13489", "13495"],
  binhLuc: ["13501", "13504", "13531", "13540", "13558"],
  lyNhan: ["13573", "13579", "13591", "13594", "13597", "13609", "13627"],
}

/** The communes and wards that a district's land went to. */
export const successorsOf = (district: DistrictKey): readonly AdministrativeUnit[] =>
  successorCommunes.filter(({ code }) => code !== null && successorCodes[district].includes(code.code))

/** Ninh Bình and its communes on what was Hà Nam. */
export const ninhBinhUnits: readonly AdministrativeUnit[] = [province, ...successorCommunes]
