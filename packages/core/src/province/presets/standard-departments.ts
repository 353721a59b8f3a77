import { always, type Validity, validity } from "../../calendar/index.ts"
import type { FunctionId } from "../../directory/index.ts"
import { type Basis, clause, practice } from "../../law/index.ts"
import { departmentsMerged } from "./reform-days.ts"
import { commonName, endedOn, namedInPlansOf, type StandardBody, standardBody } from "./standard-body.ts"
import type { TierPreset } from "./tier-preset.ts"

interface Details {
  readonly aliases?: readonly string[]
  readonly functions?: readonly FunctionId[]
  readonly validity?: Validity
  readonly basis?: readonly Basis[]
}

const department = (slug: string, name: string, details: Details): StandardBody =>
  standardBody(slug, name, "department", { superior: "committee", ...details })

const agency = (slug: string, name: string, details: Details): StandardBody =>
  standardBody(slug, name, "provincial-agency", { superior: "committee", ...details })

/** The departments of culture took press and grassroots information over; until then they are reached by succession. */
const cultureFunctions: Readonly<Record<TierPreset, readonly FunctionId[]>> = {
  "three-tier": ["culture-and-libraries"],
  "two-tier": ["culture-and-libraries", "press-and-grassroots-information"],
}

const scienceFunctions: Readonly<Record<TierPreset, readonly FunctionId[]>> = {
  "three-tier": [],
  "two-tier": ["digital-and-telecommunications"],
}

/** The departments that communication plans turn to first. */
const ofCommunication = (preset: TierPreset): readonly StandardBody[] => [
  department("so-thong-tin-va-truyen-thong", "Sở Thông tin và Truyền thông", {
    aliases: ["Sở TTTT", "Sở TT&TT"],
    functions: ["press-and-grassroots-information", "digital-and-telecommunications"],
    validity: endedOn(departmentsMerged),
    basis: [practice("các Sở hợp nhất trên cả nước từ 01/3/2025; ngày riêng của từng tỉnh có thể khác", "verified")],
  }),
  department("so-van-hoa-the-thao-va-du-lich", "Sở Văn hóa, Thể thao và Du lịch", {
    aliases: ["Sở VHTTDL", "Sở VHTT&DL"],
    functions: cultureFunctions[preset],
    basis: [
      clause("10/2025/TT-BVHTTDL", "chức năng, nhiệm vụ của cơ quan chuyên môn về văn hóa, thể thao và du lịch"),
      ...namedInPlansOf("Cần Thơ", "Đắk Lắk", "Đồng Nai", "Hà Nam", "Lai Châu", "Vĩnh Long"),
    ],
  }),
  department("so-khoa-hoc-va-cong-nghe", "Sở Khoa học và Công nghệ", {
    aliases: ["Sở KH&CN", "Sở KHCN"],
    functions: scienceFunctions[preset],
    basis: namedInPlansOf("Bắc Ninh", "Đồng Tháp", "Hà Nội", "Lai Châu", "Lào Cai", "Nghệ An"),
  }),
  department("so-giao-duc-va-dao-tao", "Sở Giáo dục và Đào tạo", {
    aliases: ["Sở GDĐT", "Sở GD&ĐT"],
    functions: ["education"],
    basis: namedInPlansOf("Đồng Nai", "Hà Nam", "Vĩnh Long"),
  }),
  department("so-tai-chinh", "Sở Tài chính", {
    functions: ["budget"],
    basis: namedInPlansOf(
      "Bắc Ninh",
      "Cần Thơ",
      "Đắk Lắk",
      "Đồng Nai",
      "Đồng Tháp",
      "Hà Nam",
      "Hà Nội",
      "Lai Châu",
      "Lào Cai",
      "Thanh Hóa",
    ),
  }),
]

/** Departments of the same name before and after the mergers. */
const throughout: readonly StandardBody[] = [
  department("so-noi-vu", "Sở Nội vụ", { basis: namedInPlansOf("Bắc Ninh", "Đắk Lắk", "Đồng Nai", "Lào Cai") }),
  department("so-tu-phap", "Sở Tư pháp", { basis: namedInPlansOf("Bắc Ninh", "Đồng Nai", "Lai Châu") }),
  department("so-cong-thuong", "Sở Công Thương", { basis: namedInPlansOf("Lào Cai") }),
  department("so-xay-dung", "Sở Xây dựng", { basis: namedInPlansOf("Đồng Nai", "Đồng Tháp", "Lào Cai") }),
  department("so-y-te", "Sở Y tế", { basis: namedInPlansOf("Đồng Nai", "Kiên Giang") }),
  agency("van-phong-ubnd", "Văn phòng Ủy ban nhân dân {kind}", {
    aliases: ["Văn phòng UBND {kind}", "Văn phòng UBND {kind} {name}"],
    basis: namedInPlansOf("Bắc Ninh", "Đắk Lắk", "Lai Châu"),
  }),
  agency("thanh-tra", "Thanh tra {kind}", { basis: namedInPlansOf("Lào Cai") }),
]

/** Those that ended or began with the mergers. The names before them were not looked up. */
const merged: readonly StandardBody[] = [
  department("so-nong-nghiep-va-moi-truong", "Sở Nông nghiệp và Môi trường", {
    aliases: ["Sở NN&MT", "Sở NNMT"],
    validity: validity(departmentsMerged),
    basis: namedInPlansOf("Cần Thơ", "Đồng Nai", "Đồng Tháp", "Lào Cai", "Thanh Hóa"),
  }),
  ...[
    ["so-nong-nghiep-va-phat-trien-nong-thon", "Sở Nông nghiệp và Phát triển nông thôn", "Sở NN&PTNT"],
    ["so-tai-nguyen-va-moi-truong", "Sở Tài nguyên và Môi trường", "Sở TN&MT"],
    ["so-lao-dong-thuong-binh-va-xa-hoi", "Sở Lao động - Thương binh và Xã hội", "Sở LĐTBXH"],
    ["so-ke-hoach-va-dau-tu", "Sở Kế hoạch và Đầu tư", "Sở KH&ĐT"],
    ["so-giao-thong-van-tai", "Sở Giao thông vận tải", "Sở GTVT"],
  ].map(([slug = "", name = "", alias = ""]) =>
    department(slug, name, { aliases: [alias], validity: endedOn(departmentsMerged), basis: commonName }),
  ),
]

/** Agencies of the centre in the province: under their ministry, and among "các sở, ban, ngành". */
const ofTheCentre: readonly StandardBody[] = [
  standardBody("cong-an", "Công an {kind}", "provincial-agency", {
    validity: always,
    aliases: ["Công an {kind} {name}"],
    basis: namedInPlansOf("Bắc Ninh", "Đắk Lắk", "Đồng Nai", "Đồng Tháp", "Hà Nội", "Lào Cai"),
  }),
  standardBody("bo-chi-huy-quan-su", "Bộ Chỉ huy quân sự {kind}", "provincial-agency", {
    aliases: ["Bộ CHQS {kind}", "Bộ Chỉ huy quân sự {kind} {name}"],
    basis: namedInPlansOf("Bắc Ninh", "Đồng Nai", "Lào Cai"),
  }),
  standardBody("thue", "Thuế {kind}", "provincial-agency", {
    validity: always,
    basis: namedInPlansOf("Lào Cai"),
  }),
]

/** Courts and procuracies are of no committee; plans turn to them by a request. */
const ofJustice: readonly StandardBody[] = [
  standardBody("vien-kiem-sat-nhan-dan", "Viện kiểm sát nhân dân {kind}", "other", {
    basis: namedInPlansOf("Đồng Nai"),
  }),
  standardBody("toa-an-nhan-dan", "Tòa án nhân dân {kind}", "other", { basis: namedInPlansOf("Đồng Nai") }),
]

/**
 * Departments and agencies at the provincial level (*các sở, ban, ngành*), each with its days: before and after the
 * mergers of 2025-03-01. They are not all that a province has, and some provinces have others in their place.
 */
export const standardDepartments = (preset: TierPreset): readonly StandardBody[] => [
  ...ofCommunication(preset),
  ...throughout,
  ...merged,
  ...ofTheCentre,
  ...ofJustice,
]
