import { type Body, bodyId, clause, practice, validity } from "@lantoa/core"
import { commissionsMergedBy, departmentsMerged, provinceMerged } from "../days.ts"
import { named } from "../sources.ts"
import { haNam } from "../units/district-units.ts"
import { bodiesAt } from "./body.ts"

const body = bodiesAt({ path: "b:ha-nam", unit: haNam, validity: validity(null, provinceMerged), basis: named })

/** The provincial committee: every department is under it. */
export const provincialCommittee = bodyId("b:ha-nam/ubnd-tinh")
const party = bodyId("b:ha-nam/tinh-uy")

const departments: readonly Body[] = [
  body("so-thong-tin-va-truyen-thong", "Sở Thông tin và Truyền thông", "department", {
    aliases: ["Sở TTTT"],
    superior: provincialCommittee,
    functions: ["press-and-grassroots-information", "digital-and-telecommunications"],
    validity: validity(null, departmentsMerged),
  }),
  body("so-van-hoa-the-thao-va-du-lich", "Sở Văn hóa, Thể thao và Du lịch", "department", {
    aliases: ["Sở VHTTDL"],
    superior: provincialCommittee,
    functions: ["culture-and-libraries"],
  }),
  body("so-khoa-hoc-va-cong-nghe", "Sở Khoa học và Công nghệ", "department", {
    aliases: ["Sở KH&CN"],
    superior: provincialCommittee,
    basis: [practice("hợp nhất với Sở Thông tin và Truyền thông năm 2025", "verified")],
  }),
  body("so-giao-duc-va-dao-tao", "Sở Giáo dục và Đào tạo", "department", {
    aliases: ["Sở GDĐT"],
    superior: provincialCommittee,
    functions: ["education"],
  }),
  body("so-tai-chinh", "Sở Tài chính", "department", { superior: provincialCommittee, functions: ["budget"] }),
]

const commissions: readonly Body[] = [
  body("ban-tuyen-giao-tinh-uy", "Ban Tuyên giáo Tỉnh ủy", "party-commission", {
    aliases: ["Ban Tuyên giáo Tỉnh ủy Hà Nam"],
    superior: party,
    functions: ["propaganda-orientation"],
    validity: validity(null, commissionsMergedBy),
  }),
  body("ban-tuyen-giao-va-dan-van-tinh-uy", "Ban Tuyên giáo và Dân vận Tỉnh ủy", "party-commission", {
    aliases: ["Ban Tuyên giáo và Dân vận Tỉnh ủy Hà Nam"],
    superior: party,
    functions: ["propaganda-orientation", "mass-mobilisation"],
    validity: validity(commissionsMergedBy, provinceMerged),
    basis: [clause("121-KL/TW", "hợp nhất ban tuyên giáo và ban dân vận")],
  }),
]

/** No day is known on which the merged organ surely existed: it is a step on the way to Ninh Bình, never a member. */
const press: readonly Body[] = [
  body("bao-ha-nam", "Báo Hà Nam", "press", { superior: party, functions: ["provincial-press"] }),
  body("dai-phat-thanh-va-truyen-hinh-ha-nam", "Đài Phát thanh và Truyền hình Hà Nam", "press", {
    aliases: ["Đài PT&TH Hà Nam", "Đài Phát thanh - Truyền hình Hà Nam"],
    superior: provincialCommittee,
    functions: ["provincial-broadcasting"],
  }),
  body(
    "co-quan-bao-va-phat-thanh-truyen-hinh",
    "Cơ quan báo và phát thanh, truyền hình hợp nhất của tỉnh Hà Nam",
    "press",
    {
      superior: party,
      functions: ["provincial-press", "provincial-broadcasting"],
      validity: validity(provinceMerged, provinceMerged),
      basis: [practice("hợp nhất trong năm 2025; chưa tìm thấy ngày và tên gọi chính thức", "inferred")],
    },
  ),
]

/** The bodies of Hà Nam that its plan of 2021 names, and what they became before the province ended (*cơ quan cấp tỉnh*). */
export const haNamBodies: readonly Body[] = [
  body("ubnd-tinh", "Ủy ban nhân dân tỉnh Hà Nam", "peoples-committee", {
    aliases: ["Ủy ban nhân dân tỉnh", "UBND tỉnh"],
    functions: ["general-administration"],
  }),
  body("tinh-uy", "Tỉnh ủy Hà Nam", "party-committee", { aliases: ["Tỉnh ủy"] }),
  ...departments,
  body("hoi-khuyen-hoc-tinh", "Hội Khuyến học tỉnh", "association", {
    aliases: ["Hội Khuyến học tỉnh Hà Nam", "Hội Khuyến học"],
    functions: ["learning-promotion"],
  }),
  ...commissions,
  ...press,
]
