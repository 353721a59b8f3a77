import { signingPrefixes, signingPrefixOf } from "../../../law/index.ts"
import { issuerFamilyOf } from "../../analysis/issuer-family.ts"
import { defineRule } from "../../rule.ts"
import { decree30Since, mainComponent } from "../decree-30.ts"

/** The abbreviation before the signer's post is one that the issuer's family of documents uses. */
export const prefixOfFamily = defineRule({
  id: "form/prefix-of-family",
  severity: "warning",
  title: {
    vi: "Chữ viết tắt quyền hạn ký đúng với loại cơ quan",
    en: "The signing prefix is that of the issuer's family",
  },
  explain: {
    vi: "Văn bản nhà nước ghi “TM.”, “Q.”, “KT.”, “TL.”, “TUQ.”; văn bản Đảng ghi “T/M”, “K/T”, “T/L”. Dùng lẫn thường do sao mẫu của cơ quan khác.",
    en: "State documents write “TM.”, “Q.”, “KT.”, “TL.”, “TUQ.”; the Party writes “T/M”, “K/T”, “T/L”. A mix usually comes from another body's template.",
  },
  remedy: {
    vi: "Ghi chữ viết tắt theo hệ thống văn bản của cơ quan ban hành.",
    en: "Write the abbreviation of the issuer's own family.",
  },
  examples: { right: ["KT. GIÁM ĐỐC"], wrong: ["K/T GIÁM ĐỐC (văn bản nhà nước)"] },
  basis: [mainComponent("7 điểm b")],
  since: decree30Since,
  messages: {
    otherFamily: {
      vi: "Dòng ký “{line}” dùng cách viết tắt của {family}; phải là “{expected}”.",
      en: "The line “{line}” has the abbreviation of {family}; “{expected}” is expected.",
    },
    unknown: {
      vi: "Chữ viết tắt “{prefix}” trước chức vụ người ký không có trong quy định ({known}).",
      en: "The abbreviation “{prefix}” before the signer's post is not one of those there are ({known}).",
    },
  },
  check({ plan }, report) {
    const { lines, prefix } = plan.document.signatory
    const place = { path: ["document", "signatory"] }
    const own = issuerFamilyOf(plan)
    if (own !== "state" && own !== "party") return
    const isState = own === "state"
    for (const line of lines) {
      const wrong = (isState ? slashed : pointed).exec(line)?.[0]
      const meant = wrong === undefined ? undefined : signingPrefixOf(wrong)
      const expected = isState ? meant?.printed : meant?.party
      if (expected == null) continue
      const family = isState ? { vi: "văn bản Đảng", en: "the Party" } : { vi: "văn bản nhà nước", en: "the State" }
      return report("otherFamily", place, { line, family, expected })
    }
    const strange = isState ? prefix?.split(" ").find((part) => signingPrefixOf(part) === undefined) : undefined
    if (strange === undefined) return
    const known = signingPrefixes.map(({ printed }) => printed).join(", ")
    report("unknown", place, { prefix: strange, known })
  },
})

/** As the Party writes it, and as the State does. */
const slashed = /^[A-ZĐ]\/[A-ZĐ](?= |$)/u
const pointed = /^(?:TM|KT|TL)\.(?= |$)/u
