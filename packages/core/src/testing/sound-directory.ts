import { isoDate, type Validity, validity } from "../calendar/index.ts"
import {
  type AdministrativeUnit,
  type Body,
  type BodyId,
  type BodyKind,
  bodyId,
  committeesOf,
  type DirectoryData,
  type FunctionId,
  type Group,
  groupId,
  type Succession,
  type UnitId,
  unitId,
} from "../directory/index.ts"
import { type Basis, practice } from "../law/index.ts"

const madeUp: readonly Basis[] = [practice("dữ liệu ví dụ, không có thật", "unchecked")]
const untilReform: Validity = validity(null, "2025-07-01")
const sinceReform: Validity = validity("2025-07-01")
const always: Validity = validity(null)

const unit = (
  id: string,
  type: AdministrativeUnit["type"],
  fullName: string,
  parent: UnitId | null,
  valid: Validity,
): AdministrativeUnit => ({
  id: unitId(id),
  tier: parent === null ? "province" : type === "commune" || type === "ward" ? "commune" : "district",
  type,
  name: fullName.replace(/^(Tỉnh|Huyện|Thị xã|Xã|Phường) /, ""),
  fullName,
  parent,
  code: null,
  validity: valid,
})

/** The made-up province that the rules' tests stand in: `Tỉnh Ví Dụ`. */
export const soundProvinceUnit = unitId("u:vi-du")

const districts = [
  unit("u:vi-du/huyen-dong-mau", "rural-district", "Huyện Đông Mẫu", soundProvinceUnit, untilReform),
  unit("u:vi-du/thi-xa-tay-mau", "town", "Thị xã Tây Mẫu", soundProvinceUnit, untilReform),
]
const communes = [
  unit("u:vi-du/xa-dong-mau", "commune", "Xã Đông Mẫu", soundProvinceUnit, sinceReform),
  unit("u:vi-du/xa-nam-mau", "commune", "Xã Nam Mẫu", soundProvinceUnit, sinceReform),
  unit("u:vi-du/phuong-tay-mau", "ward", "Phường Tây Mẫu", soundProvinceUnit, sinceReform),
]
const provinces = [
  unit("u:vi-du", "province", "Tỉnh Ví Dụ", null, always),
  // A neighbour that went into it, and one of which nothing more is known.
  unit("u:thi-du", "province", "Tỉnh Thí Dụ", null, untilReform),
  unit("u:minh-hoa", "province", "Tỉnh Minh Họa", null, untilReform),
]

interface Extra {
  readonly aliases?: readonly string[]
  readonly functions?: readonly FunctionId[]
  readonly validity?: Validity
  readonly superior?: BodyId | null
  readonly unit?: string
}

const committee = bodyId("b:vi-du/ubnd-tinh")

const body = (slug: string, name: string, kind: BodyKind, extra: Extra = {}): Body => ({
  id: bodyId(`b:vi-du/${slug}`),
  name,
  aliases: [...(extra.aliases ?? [])],
  kind,
  tier: "province",
  unit: unitId(extra.unit ?? "u:vi-du"),
  superior: extra.superior === undefined ? committee : extra.superior,
  functions: [...(extra.functions ?? [])],
  validity: extra.validity ?? always,
  basis: [...madeUp],
})

const bodies: readonly Body[] = [
  body("ubnd-tinh", "Ủy ban nhân dân tỉnh Ví Dụ", "peoples-committee", {
    aliases: ["Ủy ban nhân dân tỉnh", "UBND tỉnh"],
    functions: ["general-administration"],
    superior: null,
  }),
  body("ubnd-tinh-thi-du", "Ủy ban nhân dân tỉnh Thí Dụ", "peoples-committee", {
    validity: untilReform,
    superior: null,
    unit: "u:thi-du",
  }),
  body("so-van-hoa", "Sở Văn hóa, Thể thao và Du lịch", "department", {
    functions: ["culture-and-libraries", "press-and-grassroots-information"],
  }),
  body("so-tai-chinh", "Sở Tài chính", "department", { functions: ["budget"] }),
  body("so-giao-duc", "Sở Giáo dục và Đào tạo", "department", { functions: ["education"] }),
  body("so-khoa-hoc", "Sở Khoa học và Công nghệ", "department", { functions: ["digital-and-telecommunications"] }),
  body("so-thong-tin", "Sở Thông tin và Truyền thông", "department", {
    functions: ["press-and-grassroots-information", "digital-and-telecommunications"],
    validity: validity(null, "2025-03-01"),
  }),
  body("hoi-khuyen-hoc", "Hội Khuyến học tỉnh", "association", { superior: null, functions: ["learning-promotion"] }),
  body("bao", "Báo Ví Dụ", "press", { validity: untilReform, superior: null, functions: ["provincial-press"] }),
  body("dai", "Đài Phát thanh và Truyền hình Ví Dụ", "station", {
    aliases: ["Đài PT&TH Ví Dụ"],
    validity: untilReform,
    superior: null,
    functions: ["provincial-broadcasting"],
  }),
  body("bao-dai", "Báo và Phát thanh, Truyền hình Ví Dụ", "press", {
    validity: sinceReform,
    superior: null,
    functions: ["provincial-press", "provincial-broadcasting"],
  }),
  body("cau-lac-bo", "Câu lạc bộ Đọc sách tỉnh", "association", {
    validity: validity(null, "2024-01-01"),
    superior: null,
  }),
  ...committeesOf([...districts, ...communes], { superior: committee, basis: madeUp }),
]

const group = (slug: string, phrases: readonly [string, ...string[]], rest: Partial<Group>): Group => ({
  id: groupId(`g:vi-du/${slug}`),
  name: phrases[0],
  phrases: [...phrases],
  tier: "province",
  kinds: [],
  bodies: [],
  complete: false,
  validity: always,
  ...rest,
})

const groups: readonly Group[] = [
  group("cac-so-ban-nganh", ["Các sở, ban, ngành", "Các sở, ban, ngành tỉnh", "các sở, ngành"], {
    kinds: ["department", "provincial-agency"],
  }),
  group("ubnd-cac-xa-phuong", ["Ủy ban nhân dân các xã, phường", "UBND các xã, phường"], {
    tier: "commune",
    kinds: ["peoples-committee"],
    complete: true,
    validity: sinceReform,
  }),
  group("ubnd-cac-huyen", ["Ủy ban nhân dân các huyện, thị xã", "Ủy ban nhân dân các huyện, thị xã, thành phố"], {
    tier: "district",
    kinds: ["peoples-committee"],
    complete: true,
    validity: untilReform,
  }),
  group("cac-to-truyen-thong", ["Các tổ truyền thông"], { validity: untilReform }),
]

const succession = (from: string, to: readonly string[], rest: Partial<Succession> = {}): Succession => ({
  from: bodyId(`b:vi-du/${from}`),
  function: null,
  to: to.map((slug) => bodyId(`b:vi-du/${slug}`)),
  on: isoDate("2025-07-01"),
  about: false,
  basis: [...madeUp],
  note: null,
  ...rest,
})

const successions: readonly Succession[] = [
  succession("ubnd-huyen-dong-mau", ["ubnd-xa-dong-mau", "ubnd-xa-nam-mau"]),
  succession("ubnd-thi-xa-tay-mau", ["ubnd-phuong-tay-mau"]),
  succession("ubnd-tinh-thi-du", ["ubnd-tinh"]),
  succession("so-thong-tin", ["so-van-hoa"], {
    function: "press-and-grassroots-information",
    on: isoDate("2025-03-01"),
  }),
  succession("so-thong-tin", ["so-khoa-hoc"], {
    function: "digital-and-telecommunications",
    on: isoDate("2025-03-01"),
    about: true,
  }),
  succession("bao", ["bao-dai"], { on: null, about: true }),
  succession("dai", ["bao-dai"], { on: null, about: true }),
  succession("cau-lac-bo", [], { on: isoDate("2024-01-01") }),
]

/** Units, bodies and groups of the made-up province, with ends and successors of every kind that a rule looks at. */
export const soundDirectory: DirectoryData = {
  units: [...provinces, ...districts, ...communes],
  bodies: [...bodies],
  groups: [...groups],
  successions: [...successions],
}
