import type { DocumentComponentId } from "@lantoa/core"

/** A paragraph style of the written document. */
export interface StyleEntry {
  readonly id: string
  /** The name in the list of styles: Vietnamese, except for those that Word itself translates. */
  readonly name: string
  readonly component: DocumentComponentId
  /** Level in Word's outline, from 0. */
  readonly outline?: number
  /** Stays on the page of the next paragraph. */
  readonly keepNext?: boolean
  /** Space before, in points, where it is not the gap between paragraphs. */
  readonly beforePt?: number
  readonly afterPt?: number
}

/** Every style by component of the decree. */
export const styleList = [
  { id: "QuocHieu", name: "Quốc hiệu", component: "national-name" },
  { id: "TieuNgu", name: "Tiêu ngữ", component: "motto" },
  { id: "CoQuanChuQuan", name: "Cơ quan chủ quản", component: "superior" },
  { id: "CoQuanBanHanh", name: "Cơ quan ban hành", component: "issuer" },
  { id: "SoKyHieu", name: "Số, ký hiệu", component: "number" },
  { id: "DiaDanhThoiGian", name: "Địa danh và thời gian", component: "place-date" },
  { id: "MucDoKhan", name: "Mức độ khẩn", component: "urgency", beforePt: 6 },
  { id: "TenLoai", name: "Tên loại", component: "type-name", keepNext: true, beforePt: 12 },
  { id: "TrichYeu", name: "Trích yếu", component: "subject", keepNext: true },
  { id: "CanCu", name: "Căn cứ", component: "legal-basis" },
  { id: "KinhGui", name: "Kính gửi", component: "addressee", afterPt: 6 },
  { id: "BodyText", name: "Body Text", component: "body" },
  { id: "Phan", name: "Phần, Chương", component: "part-label", outline: 0, keepNext: true, beforePt: 12 },
  { id: "TieuDePhan", name: "Tiêu đề phần, chương", component: "part-title", keepNext: true },
  { id: "Heading1", name: "heading 1", component: "roman-heading", outline: 0, keepNext: true, beforePt: 6 },
  { id: "Heading2", name: "heading 2", component: "arabic-heading", outline: 1, keepNext: true },
  { id: "Heading3", name: "heading 3", component: "arabic-heading", outline: 2, keepNext: true },
  { id: "Heading4", name: "heading 4", component: "point", outline: 3, keepNext: true },
  { id: "Dieu", name: "Điều", component: "article", outline: 1, keepNext: true },
  { id: "NoiNhan", name: "Nơi nhận", component: "recipients-label", keepNext: true },
  { id: "DanhSachNoiNhan", name: "Danh sách nơi nhận", component: "recipients-list" },
  { id: "QuyenHanChucVu", name: "Quyền hạn, chức vụ", component: "signing-authority", keepNext: true },
  { id: "HoTenNguoiKy", name: "Họ và tên người ký", component: "signer-name", beforePt: 72 },
  { id: "PhuLuc", name: "Phụ lục", component: "annex-label", outline: 0, keepNext: true },
  { id: "TenPhuLuc", name: "Tên phụ lục", component: "annex-title", keepNext: true },
  { id: "KemTheo", name: "Chỉ dẫn kèm theo", component: "annex-reference", afterPt: 6 },
] as const satisfies readonly StyleEntry[]

/** The id of a style that can be used in a document. */
export type StyleId = (typeof styleList)[number]["id"] | "Vach" | "Bang" | "TieuDeBang" | "BangSo" | "BieuDo" | "Header"
