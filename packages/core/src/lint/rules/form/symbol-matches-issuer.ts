import { defineRule } from "../../rule.ts"
import { decree30Since, mainComponent } from "../decree-30.ts"

/** The symbol is the one that the issuing body uses for its plans. */
export const symbolMatchesIssuer = defineRule({
  id: "form/symbol-matches-issuer",
  severity: "warning",
  title: { vi: "Ký hiệu đúng với cơ quan ban hành", en: "The symbol is that of the issuing body" },
  explain: {
    vi: "Chữ viết tắt tên cơ quan trong ký hiệu do người đứng đầu cơ quan quy định. Gói dữ liệu của tỉnh ghi lại ký hiệu mà cơ quan dùng cho kế hoạch; ký hiệu khác thường là sao chép từ mẫu của cơ quan khác.",
    en: "The head of a body sets its code in symbols. The province's data hold the symbol that the body uses for plans; another one is usually copied from another body's template.",
  },
  remedy: {
    vi: "Sửa ký hiệu, hoặc cập nhật ký hiệu của cơ quan trong gói dữ liệu của tỉnh nếu đã đổi.",
    en: "Correct the symbol, or the province's data where the body has changed it.",
  },
  examples: {
    right: ["Sở Văn hóa, Thể thao và Du lịch: KH-SVHTTDL"],
    wrong: ["Sở Văn hóa, Thể thao và Du lịch: KH-STTTT"],
  },
  basis: [mainComponent("3 điểm b")],
  since: decree30Since,
  messages: {
    other: {
      vi: "Ký hiệu là “{symbol}”, trong khi {issuer} dùng “{expected}” cho kế hoạch.",
      en: "The symbol is “{symbol}”, but {issuer} uses “{expected}” for plans.",
    },
  },
  check({ plan: { document }, jurisdiction, ownDay }, report) {
    const { issuer, number, type } = document
    if (type !== "plan" || issuer === null || number.symbol === null) return
    const found = jurisdiction.directory.resolve(issuer, ownDay)
    if (found.kind !== "body") return
    const letterhead = jurisdiction.letterheads.find((each) => each.issuer === found.body.id)
    if (letterhead === undefined || letterhead.planSymbol === number.symbol) return
    const data = { symbol: number.symbol, expected: letterhead.planSymbol, issuer: found.body.name }
    report("other", { path: ["document", "number", "symbol"] }, data)
  },
})
