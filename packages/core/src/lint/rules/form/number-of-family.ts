import { clause } from "../../../law/index.ts"
import { issuerFamilyOf } from "../../analysis/issuer-family.ts"
import { defineRule } from "../../rule.ts"
import { decree30Since, mainComponent } from "../decree-30.ts"

/** The number of a document has the form of its issuer's family. */
export const numberOfFamily = defineRule({
  id: "form/number-of-family",
  severity: "warning",
  title: {
    vi: "Số, ký hiệu theo đúng hệ thống văn bản của cơ quan ban hành",
    en: "Number and symbol have the form of the issuer's family",
  },
  explain: {
    vi: "Văn bản hành chính nhà nước: số, gạch chéo, tên loại, gạch nối, cơ quan (“45/KH-SVHTTDL”). Văn bản Đảng: số, gạch nối, tên loại, gạch chéo, cơ quan (“45-KH/TU”).",
    en: "A state document: number, slash, type, hyphen, body (“45/KH-SVHTTDL”). A Party document: number, hyphen, type, slash, body (“45-KH/TU”).",
  },
  remedy: {
    vi: "Viết lại số, ký hiệu theo hệ thống văn bản của cơ quan.",
    en: "Write number and symbol in the form of the body's own family.",
  },
  examples: { right: ["45/KH-UBND", "45-KH/TU"], wrong: ["45-KH/UBND"] },
  basis: [mainComponent("3"), clause("399-QĐ/TW", "thể loại, thẩm quyền ban hành văn bản của Đảng", "secondary")],
  since: decree30Since,
  messages: {
    party: {
      vi: "“{symbol}” là ký hiệu kiểu văn bản Đảng, trong khi “{issuer}” là cơ quan nhà nước.",
      en: "“{symbol}” has the form of the Party, but “{issuer}” is a body of the State.",
    },
    state: {
      vi: "“{symbol}” là ký hiệu kiểu văn bản nhà nước, trong khi “{issuer}” là cơ quan của Đảng.",
      en: "“{symbol}” has the form of the State, but “{issuer}” is a body of the Party.",
    },
  },
  check({ plan }, report) {
    const { issuer, number } = plan.document
    if (issuer === null || number.symbol === null) return
    const family = issuerFamilyOf(plan)
    const place = { path: ["document", "number"] }
    const data = { symbol: number.symbol, issuer }
    const partyForm = /^[^\d/-]+\//u.test(number.symbol)
    if (family === "party" && !partyForm && number.symbol.includes("-")) report("state", place, data)
    else if (family === "state" && partyForm) report("party", place, data)
  },
})
