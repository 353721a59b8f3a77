import { validity } from "../../calendar/index.ts"
import { type Basis, clause, practice } from "../../law/index.ts"
import { commissionsMergedBy, commissionsMergedFrom, pressMergedBy } from "./reform-days.ts"
import { endedOn, namedInPlansOf, type StandardBody, standardBody } from "./standard-body.ts"

const merger: readonly Basis[] = [clause("121-KL/TW", "hợp nhất ban tuyên giáo và ban dân vận")]

const party: readonly StandardBody[] = [
  standardBody("cap-uy", "{party} {name}", "party-committee", {
    aliases: ["{party}"],
    basis: [practice("cấp ủy của tỉnh, thành phố, theo ký hiệu TU trong văn bản của Đảng", "inferred")],
  }),
  standardBody("ban-tuyen-giao", "Ban Tuyên giáo {party}", "party-commission", {
    aliases: ["Ban Tuyên giáo {party} {name}"],
    superior: "party",
    functions: ["propaganda-orientation"],
    validity: endedOn(commissionsMergedBy),
    basis: merger,
  }),
  standardBody("ban-dan-van", "Ban Dân vận {party}", "party-commission", {
    aliases: ["Ban Dân vận {party} {name}"],
    superior: "party",
    functions: ["mass-mobilisation"],
    validity: endedOn(commissionsMergedBy),
    basis: merger,
  }),
  standardBody("ban-tuyen-giao-va-dan-van", "Ban Tuyên giáo và Dân vận {party}", "party-commission", {
    aliases: ["Ban Tuyên giáo và Dân vận {party} {name}"],
    superior: "party",
    functions: ["propaganda-orientation", "mass-mobilisation"],
    validity: validity(commissionsMergedFrom),
    basis: merger,
  }),
]

const organisations: readonly StandardBody[] = [
  standardBody("mat-tran-to-quoc", "Ủy ban Mặt trận Tổ quốc Việt Nam {kind}", "front", {
    aliases: [
      "Ủy ban Mặt trận Tổ quốc Việt Nam {kind} {name}",
      "Ủy ban Mặt trận Tổ quốc {kind}",
      "Mặt trận Tổ quốc Việt Nam {kind}",
      "Mặt trận Tổ quốc {kind}",
    ],
    basis: namedInPlansOf("Cần Thơ", "Đắk Lắk", "Đồng Nai", "Lào Cai"),
  }),
  standardBody("hoi-khuyen-hoc", "Hội Khuyến học {kind}", "association", {
    aliases: ["Hội Khuyến học {kind} {name}", "Hội Khuyến học"],
    functions: ["learning-promotion"],
    basis: namedInPlansOf("Hà Nam", "Vĩnh Long"),
  }),
  standardBody("lien-doan-lao-dong", "Liên đoàn Lao động {kind}", "mass-organisation", {
    aliases: ["Liên đoàn Lao động {kind} {name}"],
    basis: namedInPlansOf("Đồng Nai"),
  }),
]

/** One body for press and broadcasting since the mergers of 2025; a paper and a station before. */
const press: readonly StandardBody[] = [
  standardBody("bao", "Báo {name}", "press", {
    superior: "party",
    functions: ["provincial-press"],
    validity: endedOn(pressMergedBy),
    basis: namedInPlansOf("Hà Nam"),
  }),
  standardBody("dai-phat-thanh-va-truyen-hinh", "Đài Phát thanh và Truyền hình {name}", "press", {
    aliases: ["Đài PT&TH {name}", "Đài Phát thanh - Truyền hình {name}", "Đài Phát thanh và Truyền hình {kind}"],
    superior: "committee",
    functions: ["provincial-broadcasting"],
    validity: endedOn(pressMergedBy),
    basis: namedInPlansOf("Hà Nam"),
  }),
  standardBody("bao-va-phat-thanh-truyen-hinh", "Báo và Phát thanh, Truyền hình {name}", "press", {
    aliases: ["Báo và Phát thanh, Truyền hình {kind}", "Báo và Đài Phát thanh - Truyền hình {name}", "Báo {name}"],
    superior: "party",
    functions: ["provincial-press", "provincial-broadcasting"],
    validity: validity(pressMergedBy),
    basis: [
      clause("126/2025/QH15", "cơ quan báo và phát thanh, truyền hình của cấp ủy tỉnh; luật có hiệu lực từ 01/7/2026"),
      ...namedInPlansOf("Bắc Ninh", "Cần Thơ", "Lai Châu", "Vĩnh Long"),
    ],
  }),
]

/** The Party's bodies, the Front, associations and the press of a province (*tổ chức Đảng, Mặt trận, hội, báo chí*). */
export const standardOrganisations: readonly StandardBody[] = [...party, ...organisations, ...press]
