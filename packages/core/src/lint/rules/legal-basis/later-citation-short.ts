import type { Plan } from "../../../plan/index.ts"
import { there } from "../../analysis/needs.ts"
import { defineRule } from "../../rule.ts"
import { decree30Since, mainComponent } from "../decree-30.ts"

/** Later citations of an act give its type and number only. */
export const laterCitationShort = defineRule({
  id: "legal-basis/later-citation-short",
  severity: "information",
  title: { vi: "Viện dẫn lần sau chỉ ghi tên loại và số, ký hiệu", en: "Later citations give type and number only" },
  explain: {
    vi: "Từ lần viện dẫn thứ hai chỉ ghi tên loại và số, ký hiệu. Nhắc lại trọn trích yếu làm văn bản dài mà không thêm thông tin; nhiều nơi vẫn nhắc lại cho dễ đọc nên quy tắc này còn bàn cãi.",
    en: "From the second citation on, type and number are enough. Many repeat the subject for ease of reading, so that this rule is debatable.",
  },
  remedy: { vi: "Rút gọn lần viện dẫn sau.", en: "Shorten the later citation." },
  examples: { right: ["Quyết định số 84/QĐ-UBND"], wrong: ["nhắc lại đủ ngày, cơ quan, trích yếu ở lần thứ hai"] },
  basis: [mainComponent("6 điểm b")],
  since: decree30Since,
  optIn: true,
  needs: there("citations"),
  messages: {
    again: {
      vi: "“{number}” được viện dẫn đầy đủ lần nữa; lần sau chỉ ghi tên loại và số, ký hiệu.",
      en: "“{number}” is cited in full again; type and number are enough.",
    },
  },
  check({ plan }, report) {
    const firstIn = firstMentions(plan)
    for (const { mentions, number } of plan.citations) {
      const again = mentions
        .slice(1)
        .find(
          (mention) =>
            mention.date !== null &&
            mention.issuer !== null &&
            mention.subject !== null &&
            firstIn.get(mention.at) === mention.start,
        )
      if (again !== undefined) report("again", { node: again.at, start: again.start, end: again.end }, { number })
    }
  },
})

/** Where the first citation of each paragraph starts: an act that stands in the subject of another is part of its name. */
const firstMentions = (plan: Plan): ReadonlyMap<string, number> => {
  const starts = new Map<string, number>()
  for (const { mentions } of plan.citations)
    for (const { at, start } of mentions) starts.set(at, Math.min(start, starts.get(at) ?? start))
  return starts
}
