import { type Basis, clause, practice } from "@lantoa/core"

/** The plan of 2026 names it. */
export const named: readonly Basis[] = [practice("nêu trong Kế hoạch truyền thông năm 2026 của tỉnh", "document")]

/** Vĩnh Long, Bến Tre and Trà Vinh became one province. */
export const provinceMerger: Basis = clause("202/2025/QH15", "sáp nhập tỉnh Vĩnh Long, Bến Tre, Trà Vinh")

/** The 124 communes and wards. */
export const communeMerger: Basis = clause("1687/NQ-UBTVQH15", "Điều 1")

/** The codes of provinces and communes since 2025-07-01. */
export const codes: Basis = clause("19/2025/QĐ-TTg", "mã số đơn vị hành chính")

/** The end of the district level. */
export const districtsEnded: Basis = clause("72/2025/QH15", "đơn vị hành chính cấp tỉnh, cấp xã")
