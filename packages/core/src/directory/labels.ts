import type { Text } from "../text/index.ts"
import type { ChangeEventKind } from "./change-event.schema.ts"
import type { BodyKind, FunctionId, Tier, UnitType } from "./directory.schema.ts"
import type { UnitShare } from "./unit-step.schema.ts"

/** Levels of government. */
export const tierLabels: Readonly<Record<Tier, Text>> = {
  central: { vi: "trung ương", en: "central" },
  province: { vi: "cấp tỉnh", en: "province" },
  district: { vi: "cấp huyện", en: "district" },
  commune: { vi: "cấp xã", en: "commune" },
}

/** Types of territorial units. */
export const unitTypeLabels: Readonly<Record<UnitType, Text>> = {
  province: { vi: "tỉnh", en: "province" },
  "centrally-run-city": { vi: "thành phố trực thuộc trung ương", en: "centrally run city" },
  "urban-district": { vi: "quận", en: "urban district" },
  "rural-district": { vi: "huyện", en: "rural district" },
  town: { vi: "thị xã", en: "town" },
  "provincial-city": { vi: "thành phố thuộc tỉnh", en: "provincial city" },
  commune: { vi: "xã", en: "commune" },
  ward: { vi: "phường", en: "ward" },
  township: { vi: "thị trấn", en: "township" },
  "special-zone": { vi: "đặc khu", en: "special zone" },
}

/** Kinds of bodies. */
export const bodyKindLabels: Readonly<Record<BodyKind, Text>> = {
  ministry: { vi: "bộ, cơ quan ngang bộ", en: "ministry" },
  "peoples-committee": { vi: "Ủy ban nhân dân", en: "People's Committee" },
  "peoples-council": { vi: "Hội đồng nhân dân", en: "People's Council" },
  department: { vi: "sở", en: "department" },
  "provincial-agency": { vi: "ban, ngành cấp tỉnh", en: "provincial agency" },
  "department-unit": { vi: "phòng, đơn vị thuộc sở", en: "unit of a department" },
  "commune-office": { vi: "phòng chuyên môn cấp xã", en: "commune office" },
  "public-service-unit": { vi: "đơn vị sự nghiệp công lập", en: "public service unit" },
  "party-committee": { vi: "cấp ủy Đảng", en: "Party committee" },
  "party-commission": { vi: "ban của cấp ủy Đảng", en: "Party commission" },
  front: { vi: "Mặt trận Tổ quốc", en: "Fatherland Front" },
  "mass-organisation": { vi: "đoàn thể chính trị - xã hội", en: "mass organisation" },
  association: { vi: "hội", en: "association" },
  press: { vi: "cơ quan báo chí", en: "press agency" },
  station: { vi: "đài truyền thanh", en: "broadcasting station" },
  school: { vi: "cơ sở giáo dục", en: "school" },
  enterprise: { vi: "doanh nghiệp", en: "enterprise" },
  other: { vi: "cơ quan, đơn vị khác", en: "other body" },
}

/** What bodies are for. */
export const functionLabels: Readonly<Record<FunctionId, Text>> = {
  "press-and-grassroots-information": {
    vi: "báo chí, xuất bản, thông tin cơ sở",
    en: "press, publishing and grassroots information",
  },
  "digital-and-telecommunications": {
    vi: "chuyển đổi số, bưu chính, viễn thông",
    en: "digital transformation, post and telecommunications",
  },
  "culture-and-libraries": { vi: "văn hóa, thư viện", en: "culture and libraries" },
  education: { vi: "giáo dục và đào tạo", en: "education and training" },
  budget: { vi: "tài chính, ngân sách", en: "finance and budget" },
  "propaganda-orientation": { vi: "tuyên giáo, định hướng tuyên truyền", en: "propaganda and orientation" },
  "mass-mobilisation": { vi: "dân vận", en: "mass mobilisation" },
  "learning-promotion": { vi: "khuyến học, khuyến tài", en: "learning promotion" },
  "provincial-press": { vi: "báo của tỉnh", en: "the province's newspaper" },
  "provincial-broadcasting": { vi: "phát thanh, truyền hình của tỉnh", en: "the province's broadcasting" },
  "district-broadcasting": { vi: "truyền thanh cấp huyện", en: "district broadcasting" },
  "commune-broadcasting": { vi: "truyền thanh cấp xã", en: "commune broadcasting" },
  "general-administration": { vi: "quản lý hành chính chung", en: "general administration" },
  "public-services": { vi: "dịch vụ sự nghiệp công", en: "public services" },
}

/** What happened to units and bodies. */
export const changeKindLabels: Readonly<Record<ChangeEventKind, Text>> = {
  merge: { vi: "sáp nhập", en: "merger" },
  split: { vi: "chia tách", en: "split" },
  rename: { vi: "đổi tên", en: "new name" },
  "type-change": { vi: "đổi loại", en: "change of type" },
  "parent-change": { vi: "đổi cấp trên", en: "another unit above" },
  "level-change": { vi: "đổi cấp", en: "change of level" },
  "level-removal": { vi: "bỏ cấp", en: "level removed" },
  "code-correction": { vi: "sửa mã", en: "corrected code" },
  established: { vi: "bắt đầu", en: "began" },
  ended: { vi: "kết thúc", en: "ended" },
  "function-transfer": { vi: "chuyển chức năng", en: "function handed over" },
  succession: { vi: "kế thừa", en: "succession" },
}

/** What a unit gives to another. */
export const unitShareLabels: Readonly<Record<UnitShare, Text>> = {
  whole: { vi: "toàn bộ", en: "all of it" },
  "part-of-area-and-population": { vi: "một phần diện tích, dân số", en: "part of its area and population" },
  area: { vi: "một phần diện tích", en: "part of its area" },
  "area-with-all-population": { vi: "một phần diện tích, toàn bộ dân số", en: "part of its area, all its population" },
  "whole-area-without-population": { vi: "toàn bộ diện tích", en: "its whole area, no population" },
  "part-of-population": { vi: "một phần dân số", en: "part of its population" },
  remainder: { vi: "phần còn lại", en: "the remainder" },
  "remainder-with-all-population": {
    vi: "diện tích còn lại, toàn bộ dân số",
    en: "the remaining area, all its population",
  },
  "remaining-area": { vi: "diện tích còn lại", en: "the remaining area" },
}
