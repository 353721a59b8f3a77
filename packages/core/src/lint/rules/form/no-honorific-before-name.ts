import { nameKind } from "../../analysis/name-kind.ts"
import { defineRule } from "../../rule.ts"
import { decree30Since, mainComponent } from "../decree-30.ts"

const honorific = /^(?:GS|PGS|TSKH|TS|ThS|Ths|BS|BSCK\w*|CN|KS|LS|NGND|NGƯT|NSND|NSƯT|TTND|TTƯT)\.?(?:[.,/ ]+|$)/u
const excepted =
  /công an|quân sự|quân đội|biên phòng|bệnh viện|trung tâm y tế|sở y tế|trường|học viện|viện |giáo dục|khoa học/iu

/** No degree or title of honour before the signer's name, but for the bodies that the decree excepts. */
export const noHonorificBeforeName = defineRule({
  id: "form/no-honorific-before-name",
  severity: "information",
  title: {
    vi: "Không ghi học hàm, học vị trước họ tên người ký",
    en: "No degree or title of honour before the signer's name",
  },
  explain: {
    vi: "Trước họ tên người ký không ghi học hàm, học vị và các danh hiệu danh dự khác. Ngoại lệ: lực lượng vũ trang, tổ chức sự nghiệp giáo dục, y tế, khoa học theo quy định của ngành.",
    en: "No degree, academic rank or title of honour stands before the signer's name. Exceptions: armed forces, and institutions of education, health and science as their sector rules.",
  },
  remedy: { vi: "Chỉ ghi họ, tên đệm và tên.", en: "Write the name alone." },
  examples: { right: ["Nguyễn Văn A"], wrong: ["ThS. Nguyễn Văn A"] },
  basis: [mainComponent("7 điểm c")],
  since: decree30Since,
  messages: {
    honorific: {
      vi: "Trước họ tên người ký ghi “{title}”; chỉ ghi họ và tên.",
      en: "“{title}” stands before the signer's name; the name alone is expected.",
    },
  },
  check({ plan: { document } }, report) {
    const { issuer, signatory } = document
    const title = honorific.exec((signatory.name ?? "").normalize("NFC"))?.[0].trim()
    if (
      title === undefined ||
      (issuer !== null && (excepted.test(issuer) || nameKind(issuer).kinds.includes("school")))
    )
      return
    report("honorific", { path: ["document", "signatory", "name"] }, { title })
  },
})
