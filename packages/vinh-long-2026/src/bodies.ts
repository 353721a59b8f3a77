import {
  type Basis,
  type Body,
  type BodyId,
  type BodyKind,
  bodyId,
  committeesOf,
  type FunctionId,
  practice,
  type UnitId,
  type Validity,
  validity,
} from "@lantoa/core"
import { pressMergedBy, provinceFormed } from "./days.ts"
import { communeMerger, named } from "./sources.ts"
import { communes, vinhLong, vinhLongBefore } from "./units.ts"

interface Extra {
  readonly aliases?: readonly string[]
  readonly superior?: BodyId
  readonly functions?: readonly FunctionId[]
  readonly unit?: UnitId
  readonly validity?: Validity
  readonly basis?: readonly Basis[]
}

const body = (slug: string, name: string, kind: BodyKind, extra: Extra = {}): Body => ({
  id: bodyId(`b:vinh-long/${slug}`),
  name,
  aliases: [...(extra.aliases ?? [])],
  kind,
  tier: "province",
  unit: extra.unit ?? vinhLong,
  superior: extra.superior ?? null,
  functions: [...(extra.functions ?? [])],
  validity: extra.validity ?? validity(provinceFormed),
  basis: [...(extra.basis ?? named)],
})

const committee = bodyId("b:vinh-long/ubnd-tinh")
const party = bodyId("b:vinh-long/tinh-uy")
const pressPages: readonly Basis[] = [
  practice("thông tin báo chí về hợp nhất báo và đài của tỉnh, tháng 4 năm 2025", "verified"),
]

const provincial: readonly Body[] = [
  body("ubnd-tinh", "Ủy ban nhân dân tỉnh Vĩnh Long", "peoples-committee", {
    aliases: ["Ủy ban nhân dân tỉnh", "UBND tỉnh"],
    functions: ["general-administration"],
  }),
  body("tinh-uy", "Tỉnh ủy Vĩnh Long", "party-committee", {
    aliases: ["Tỉnh ủy"],
    basis: [practice("cơ quan chủ quản báo của tỉnh", "inferred")],
  }),
  body("so-van-hoa-the-thao-va-du-lich", "Sở Văn hóa, Thể thao và Du lịch", "department", {
    aliases: ["Sở VHTTDL"],
    superior: committee,
    functions: ["culture-and-libraries", "press-and-grassroots-information"],
  }),
  body("so-giao-duc-va-dao-tao", "Sở Giáo dục và Đào tạo", "department", {
    aliases: ["Sở GDĐT"],
    superior: committee,
    functions: ["education"],
  }),
  body("so-tai-chinh", "Sở Tài chính", "department", {
    superior: committee,
    functions: ["budget"],
    basis: [practice("cơ quan chuyên môn về tài chính của tỉnh; Kế hoạch không nêu tên", "inferred")],
  }),
  body("hoi-khuyen-hoc-tinh", "Hội Khuyến học tỉnh", "association", {
    aliases: ["Hội Khuyến học tỉnh Vĩnh Long", "Hội Khuyến học"],
    functions: ["learning-promotion"],
  }),
  body("bao-va-phat-thanh-truyen-hinh", "Báo và Phát thanh, Truyền hình Vĩnh Long", "press", {
    superior: party,
    functions: ["provincial-press", "provincial-broadcasting"],
  }),
]

/** What the press was before: documents still name the paper and the station. */
const pressBefore: readonly Body[] = [
  body("bao-vinh-long", "Báo Vĩnh Long", "press", {
    unit: vinhLongBefore,
    functions: ["provincial-press"],
    validity: validity(null, pressMergedBy),
    basis: pressPages,
  }),
  body("dai-phat-thanh-va-truyen-hinh", "Đài Phát thanh và Truyền hình Vĩnh Long", "press", {
    aliases: ["Đài PT&TH Vĩnh Long"],
    unit: vinhLongBefore,
    functions: ["provincial-broadcasting"],
    validity: validity(null, pressMergedBy),
    basis: pressPages,
  }),
  body("bao-va-dai-phat-thanh-truyen-hinh", "Báo và Đài Phát thanh - Truyền hình Vĩnh Long", "press", {
    aliases: ["Báo và Đài PT-TH Vĩnh Long"],
    unit: vinhLongBefore,
    functions: ["provincial-press", "provincial-broadcasting"],
    validity: validity(pressMergedBy, provinceFormed),
    basis: pressPages,
  }),
]

/** The People's Committees of the communes and wards (*Ủy ban nhân dân các xã, phường*): 124. */
export const communeCommittees: readonly Body[] = committeesOf(communes, {
  superior: committee,
  basis: [communeMerger],
})

/** Who can be given work or receive a document in Vĩnh Long (*cơ quan, tổ chức*). */
export const bodies: readonly Body[] = [...provincial, ...pressBefore, ...communeCommittees]
