import { isStateDocument } from "../../analysis/state-document.ts"
import { defineRule } from "../../rule.ts"
import { decree30Since, mainComponent } from "../decree-30.ts"

/** Each line of the legal basis ends with a semicolon. */
export const basisLineEnds = defineRule({
  id: "legal-basis/basis-line-ends",
  severity: "information",
  title: {
    vi: "Mỗi căn cứ một dòng, cuối dòng có dấu chấm phẩy",
    en: "Each basis has its own line, ended by a semicolon",
  },
  explain: {
    vi: "Mỗi căn cứ trình bày một dòng riêng, cuối dòng có dấu chấm phẩy, dòng cuối cùng kết thúc bằng dấu chấm.",
    en: "Every basis stands on a line of its own that ends with a semicolon; the last ends with a full stop.",
  },
  remedy: { vi: "Sửa dấu cuối dòng; có thể sửa tự động.", en: "Correct the mark; this can be done automatically." },
  examples: { right: ["Căn cứ Luật Thư viện;"], wrong: ["Căn cứ Luật Thư viện,"] },
  basis: [mainComponent("6 điểm b")],
  since: decree30Since,
  messages: {
    mark: { vi: "Dòng căn cứ kết thúc bằng “{end}”; phải là “;”.", en: "The line ends with “{end}”; “;” is expected." },
  },
  check({ plan }, report) {
    if (!isStateDocument(plan)) return
    const lines = plan.preamble.filter(({ text }) => /^(?:- )?Căn cứ /u.test(text))
    for (const [index, { id, text }] of lines.entries()) {
      const bare = text.trimEnd()
      const end = bare.at(-1) ?? ""
      const isLast = index === lines.length - 1
      if (end === ";" || (isLast && /[.:,]$/.test(end)) || !/[,.\p{L}\d]$/u.test(end)) continue
      if (isLast && !/[\p{L}\d]$/u.test(end)) continue
      const start = /[,.]$/.test(end) ? bare.length - 1 : bare.length
      const place = { node: id, start: Math.max(0, bare.length - 1), end: bare.length }
      report("mark", place, { end: bare.split(" ").at(-1) ?? end }, [{ node: id, start, end: bare.length, write: ";" }])
    }
  },
})
