import type { BodyKind, FunctionId, Text, Tier, UnitType } from "@lantoa/core"

/** What the levels of government are called. */
export const tierNames: Readonly<Record<Tier, Text>> = {
  central: { vi: "trung ương", en: "central" },
  province: { vi: "cấp tỉnh", en: "province" },
  district: { vi: "cấp huyện", en: "district" },
  commune: { vi: "cấp xã", en: "commune" },
}

/** What the kinds of bodies are called. */
export const bodyKindNames: Readonly<Record<BodyKind, Text>> = {
  ministry: { vi: "bộ, cơ quan ngang bộ", en: "ministry" },
  "peoples-committee": { vi: "ủy ban nhân dân", en: "people's committee" },
  "peoples-council": { vi: "hội đồng nhân dân", en: "people's council" },
  department: { vi: "sở", en: "department" },
  "provincial-agency": { vi: "cơ quan cấp tỉnh", en: "provincial agency" },
  "department-unit": { vi: "đơn vị thuộc sở", en: "unit of a department" },
  "commune-office": { vi: "phòng cấp xã", en: "commune office" },
  "public-service-unit": { vi: "đơn vị sự nghiệp công lập", en: "public service unit" },
  "party-committee": { vi: "cấp ủy", en: "party committee" },
  "party-commission": { vi: "ban đảng", en: "party commission" },
  front: { vi: "Mặt trận Tổ quốc", en: "Fatherland Front" },
  "mass-organisation": { vi: "tổ chức chính trị - xã hội", en: "mass organisation" },
  association: { vi: "hội", en: "association" },
  press: { vi: "cơ quan báo chí", en: "press agency" },
  station: { vi: "đài truyền thanh", en: "radio station" },
  school: { vi: "cơ sở giáo dục", en: "school" },
  enterprise: { vi: "doanh nghiệp", en: "enterprise" },
  other: { vi: "cơ quan, tổ chức khác", en: "other body" },
}

/** What the functions that pass from body to body are called. */
export const functionNames: Readonly<Record<FunctionId, Text>> = {
  "press-and-grassroots-information": { vi: "báo chí, thông tin cơ sở", en: "press and grassroots information" },
  "digital-and-telecommunications": { vi: "chuyển đổi số, viễn thông", en: "digital and telecommunications" },
  "culture-and-libraries": { vi: "văn hóa, thư viện", en: "culture and libraries" },
  education: { vi: "giáo dục", en: "education" },
  budget: { vi: "ngân sách", en: "budget" },
  "propaganda-orientation": { vi: "định hướng tuyên truyền", en: "orientation of public communication" },
  "mass-mobilisation": { vi: "dân vận", en: "mass mobilisation" },
  "learning-promotion": { vi: "khuyến học", en: "learning promotion" },
  "provincial-press": { vi: "báo của tỉnh", en: "provincial press" },
  "provincial-broadcasting": { vi: "phát thanh, truyền hình tỉnh", en: "provincial broadcasting" },
  "district-broadcasting": { vi: "truyền thanh cấp huyện", en: "district broadcasting" },
  "commune-broadcasting": { vi: "truyền thanh cấp xã", en: "commune broadcasting" },
  "general-administration": { vi: "quản lý chung", en: "general administration" },
  "public-services": { vi: "dịch vụ công", en: "public services" },
}

/** What the types of territorial units are called. */
export const unitTypeNames: Readonly<Record<UnitType, Text>> = {
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
