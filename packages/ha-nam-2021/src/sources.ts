import { type Basis, clause, practice } from "@lantoa/core"

/** The plan of 2021 names it. */
export const named: readonly Basis[] = [practice("nêu trong Kế hoạch truyền thông năm 2021 của tỉnh", "document")]

/** Communes and districts until 2024. */
export const unitsOf2021: Basis = clause("829/NQ-UBTVQH14", "đơn vị hành chính cấp xã từ ngày 01/01/2020")

/** Kim Bảng a town, communes rearranged. */
export const rearrangement: Basis = {
  ...clause("1288/NQ-UBTVQH15", "sắp xếp đơn vị hành chính cấp huyện, cấp xã của tỉnh Hà Nam"),
  url: "https://baophapluat.vn/cong-bo-nghi-quyet-thanh-lap-thi-xa-kim-bang-post539361.html",
}

/** Hà Nam, Nam Định and Ninh Bình became one province. */
export const provinceMerger: Basis = clause("202/2025/QH15", "sáp nhập tỉnh Hà Nam, Nam Định, Ninh Bình")

/** The communes of the new Ninh Bình. */
export const communeMerger: Basis = clause("1674/NQ-UBTVQH15", "Điều 1")

/** The end of the district level. */
export const districtsEnded: Basis = clause("72/2025/QH15", "đơn vị hành chính cấp tỉnh, cấp xã")

/** Bodies of Ninh Bình follow those of Hà Nam because the province does. */
export const followsProvince: readonly Basis[] = [
  provinceMerger,
  practice("cơ quan của tỉnh sau sáp nhập tiếp nhận công việc của cơ quan cùng loại", "inferred"),
]
