import { signingPrefixOf } from "../../../law/index.ts"
import { nameKind } from "../../analysis/name-kind.ts"
import { defineRule } from "../../rule.ts"
import { decree30, decree30Since, mainComponent } from "../decree-30.ts"

/** A People's Committee signs as a collective: `TM. ỦY BAN NHÂN DÂN`. */
export const collectiveSignsTm = defineRule({
  id: "form/collective-signs-tm",
  severity: "warning",
  title: {
    vi: "Kế hoạch của Ủy ban nhân dân ký thay mặt tập thể (“TM.”)",
    en: "A plan of a People's Committee is signed on its behalf (“TM.”)",
  },
  explain: {
    vi: "Cơ quan làm việc theo chế độ tập thể thì người đứng đầu thay mặt tập thể ký: ghi “TM.” trước tên tập thể, dòng dưới ghi chức vụ. Cơ quan theo chế độ thủ trưởng (sở, phòng) thì người đứng đầu tự ký.",
    en: "In a body that works as a collective the head signs on its behalf, with “TM.” before its name and the own post below. In a body under one head, a department, the head signs alone.",
  },
  remedy: {
    vi: "Ghi “TM. ỦY BAN NHÂN DÂN” ở dòng đầu; cấp phó ký thì thêm “KT. CHỦ TỊCH”.",
    en: "Write “TM. ỦY BAN NHÂN DÂN” on the first line; a deputy adds “KT. CHỦ TỊCH”.",
  },
  examples: {
    right: ["TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH / PHÓ CHỦ TỊCH"],
    wrong: ["KT. CHỦ TỊCH / PHÓ CHỦ TỊCH (kế hoạch của Ủy ban nhân dân)"],
  },
  basis: [mainComponent("7 điểm b"), decree30("Điều 13 khoản 2")],
  since: decree30Since,
  messages: {
    noTm: {
      vi: "{issuer} ban hành nhưng khối chữ ký là “{lines}”, không có “TM. ỦY BAN NHÂN DÂN”.",
      en: "Issued by {issuer}, but the signature says “{lines}”, without “TM. ỦY BAN NHÂN DÂN”.",
    },
  },
  check({ plan: { document } }, report) {
    const { issuer, signatory } = document
    if (issuer === null || signatory.lines.length === 0 || !nameKind(issuer).kinds.includes("peoples-committee")) return
    const prefixes = (signatory.prefix ?? "").split(" ")
    if (
      prefixes.some((prefix) =>
        ["on-behalf", "by-order", "by-authorisation"].includes(signingPrefixOf(prefix)?.id ?? ""),
      )
    )
      return
    report("noTm", { path: ["document", "signatory"] }, { issuer, lines: signatory.lines.join(" / ") })
  },
})
