import { type Body, bodyId, committeesOf, practice, validity } from "@lantoa/core"
import { provinceMerged } from "../days.ts"
import { communeMerger, followsProvince } from "../sources.ts"
import { ninhBinh, successorCommunes } from "../units/ninh-binh.ts"
import { bodiesAt } from "./body.ts"

const body = bodiesAt({
  path: "b:ninh-binh",
  unit: ninhBinh,
  validity: validity(provinceMerged),
  basis: followsProvince,
})
const committee = bodyId("b:ninh-binh/ubnd-tinh")
const party = bodyId("b:ninh-binh/tinh-uy")

/** The bodies of Ninh Bình that hold since 2025-07-01 what Hà Nam's held (*cơ quan kế thừa*). */
export const ninhBinhBodies: readonly Body[] = [
  body("ubnd-tinh", "Ủy ban nhân dân tỉnh Ninh Bình", "peoples-committee", {
    aliases: ["Ủy ban nhân dân tỉnh", "UBND tỉnh"],
    functions: ["general-administration"],
  }),
  body("tinh-uy", "Tỉnh ủy Ninh Bình", "party-committee", { aliases: ["Tỉnh ủy"] }),
  body("so-van-hoa-the-thao-va-du-lich", "Sở Văn hóa, Thể thao và Du lịch", "department", {
    aliases: ["Sở VHTTDL"],
    superior: committee,
    functions: ["culture-and-libraries", "press-and-grassroots-information"],
  }),
  body("so-khoa-hoc-va-cong-nghe", "Sở Khoa học và Công nghệ", "department", {
    aliases: ["Sở KH&CN"],
    superior: committee,
    functions: ["digital-and-telecommunications"],
  }),
  body("so-giao-duc-va-dao-tao", "Sở Giáo dục và Đào tạo", "department", {
    aliases: ["Sở GDĐT"],
    superior: committee,
    functions: ["education"],
  }),
  body("so-tai-chinh", "Sở Tài chính", "department", { superior: committee, functions: ["budget"] }),
  body("hoi-khuyen-hoc-tinh", "Hội Khuyến học tỉnh", "association", {
    aliases: ["Hội Khuyến học tỉnh Ninh Bình", "Hội Khuyến học"],
    functions: ["learning-promotion"],
  }),
  body("ban-tuyen-giao-va-dan-van-tinh-uy", "Ban Tuyên giáo và Dân vận Tỉnh ủy", "party-commission", {
    aliases: ["Ban Tuyên giáo và Dân vận Tỉnh ủy Ninh Bình"],
    superior: party,
    functions: ["propaganda-orientation", "mass-mobilisation"],
  }),
  body("bao-ninh-binh", "Báo Ninh Bình", "press", {
    superior: party,
    functions: ["provincial-press", "provincial-broadcasting"],
    basis: [practice("cơ quan báo chí hợp nhất của Ninh Bình, sau 01/7/2025 gồm cả Hà Nam, Nam Định", "secondary")],
  }),
  ...committeesOf(successorCommunes, { superior: committee, basis: [communeMerger] }),
]
