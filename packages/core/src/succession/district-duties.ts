import { type IsoDate, isoDate } from "../calendar/index.ts"
import { type Basis, clause, practice } from "../law/index.ts"

const twoTiers = "phân cấp, phân định thẩm quyền về văn hóa, truyền thông trong mô hình chính quyền hai cấp"

/**
 * What became of the duties of the district level (*nhiệm vụ của cấp huyện*): the level ended on this day, its land is
 * held by communes. That a People's Committee's duties in communication went to those of the communes on its land is
 * inferred from the two; the articles that hand over single duties were not read.
 */
export const districtDuties: { readonly on: IsoDate; readonly basis: readonly Basis[] } = {
  on: isoDate("2025-07-01"),
  basis: [
    clause("72/2025/QH15", "đơn vị hành chính cấp tỉnh, cấp xã"),
    clause("137/2025/NĐ-CP", twoTiers),
    clause("138/2025/NĐ-CP", twoTiers),
    practice(
      "việc của Ủy ban nhân dân cấp huyện do Ủy ban nhân dân cấp xã trên địa bàn đảm nhận; điều khoản giao từng việc chưa đọc",
      "inferred",
    ),
  ],
}

/** Why stations of districts have no successor (*đài truyền thanh cấp huyện*). */
export const districtStations: { readonly on: IsoDate; readonly basis: readonly Basis[] } = {
  on: isoDate("2025-07-01"),
  basis: [
    clause("49/2024/NĐ-CP", "đài truyền thanh cấp huyện thôi hoạt động trước ngày 31/12/2025"),
    clause("72/2025/QH15", "đơn vị hành chính cấp tỉnh, cấp xã"),
  ],
}

/** Why there is no budget of the district tier any more (*ngân sách cấp huyện*). */
export const districtBudgets: readonly Basis[] = [
  clause("89/2025/QH15", "ngân sách trung ương, tỉnh, xã, từ năm ngân sách 2026"),
]

/** Why bodies of a province follow those of the same kind in the provinces that went into it. */
export const sameKindFollows: Basis = practice(
  "cơ quan của tỉnh sau sáp nhập tiếp nhận công việc của cơ quan cùng loại",
  "inferred",
)
