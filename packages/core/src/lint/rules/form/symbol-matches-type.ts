import { type DocumentTypeDefinition, documentType, typeCodeOf } from "../../../law/index.ts"
import { defineRule } from "../../rule.ts"
import { decree30, decree30Since, mainComponent } from "../decree-30.ts"

/** The symbol starts with the code of the document's type: `KH-…` for a plan. */
export const symbolMatchesType = defineRule({
  id: "form/symbol-matches-type",
  severity: "error",
  title: {
    vi: "Ký hiệu bắt đầu bằng chữ viết tắt của tên loại văn bản",
    en: "The symbol starts with the code of the document's type",
  },
  explain: {
    vi: "Ký hiệu gồm chữ viết tắt tên loại và chữ viết tắt tên cơ quan ban hành. Chữ viết tắt tên loại do Phụ lục III quy định, phân biệt chữ hoa, chữ thường: `CTr` là chương trình, `TTr` là tờ trình, `ĐA` là đề án còn `DA` là dự án. Sai chữ viết tắt thì văn bản bị vào sổ và tra cứu nhầm loại.",
    en: "A symbol is the code of the type and the code of the issuer. Appendix III sets the codes, and case counts: `CTr` is a programme, `TTr` a proposal, `ĐA` a scheme and `DA` a project. A wrong code files the document under another type.",
  },
  remedy: {
    vi: "Sửa phần đầu của ký hiệu theo Phụ lục III, hoặc sửa tên loại nếu ký hiệu mới là đúng.",
    en: "Correct the first part of the symbol by Appendix III, or the type where the symbol is the one that is right.",
  },
  examples: { right: ["KẾ HOẠCH, 45/KH-UBND"], wrong: ["KẾ HOẠCH, 45/QĐ-UBND"] },
  basis: [decree30("Phụ lục III, mục I"), mainComponent("3 điểm b")],
  since: decree30Since,
  messages: {
    otherType: {
      vi: "Ký hiệu “{symbol}” dùng chữ viết tắt của {is}, trong khi tên loại là {type}; phải là “{expected}-…”.",
      en: "The symbol “{symbol}” has the code of: {is}, but the type is: {type}; “{expected}-…” is expected.",
    },
    otherCase: {
      vi: "Ký hiệu “{symbol}” viết “{printed}”; chữ viết tắt của {type} là “{expected}”.",
      en: "The symbol “{symbol}” says “{printed}”; the code of {type} is “{expected}”.",
    },
    noCode: {
      vi: "Ký hiệu “{symbol}” không có chữ viết tắt tên loại; {type} phải có “{expected}-” ở đầu.",
      en: "The symbol “{symbol}” has no code of a type; {type} starts with “{expected}-”.",
    },
  },
  check({ plan: { document } }, report) {
    const { symbol } = document.number
    if (document.type === null || symbol === null || isOfParty(symbol)) return
    const { code: expected, name }: DocumentTypeDefinition = documentType(document.type)
    const printed = symbol.replace(/^\d{4}\//, "").split("-")[0] ?? ""
    if (expected === null || printed === expected) return
    const place = { path: ["document", "number"] }
    const type = { vi: name.vi.toLowerCase(), en: name.en.toLowerCase() }
    const is = typeCodeOf("administrative", printed)?.names[0]
    if (is !== undefined)
      report("otherType", place, { symbol, expected, type, is: { vi: is.vi.toLowerCase(), en: is.en.toLowerCase() } })
    else if (printed.toLowerCase() === expected.toLowerCase())
      report("otherCase", place, { symbol, printed, expected, type })
    else report("noCode", place, { symbol, expected, type })
  },
})

/** `KH/TU`: the Party writes its symbols the other way round. */
const isOfParty = (symbol: string): boolean => /^[^\d/-]+\//.test(symbol)
