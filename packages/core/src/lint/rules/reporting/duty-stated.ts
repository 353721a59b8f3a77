import { clause, practice } from "../../../law/index.ts"
import { defineRule } from "../../rule.ts"
import { practiceSince } from "../decree-30.ts"

/** A plan that gives work says who reports, to whom and by when. */
export const dutyStated = defineRule({
  id: "reporting/duty-stated",
  severity: "warning",
  title: { vi: "Kế hoạch giao việc có quy định báo cáo", en: "A plan that gives work has a duty to report" },
  explain: {
    vi: "Không có quy định báo cáo (ai báo cáo, cho ai, thời hạn nào) thì cơ quan chủ trì không có gì để tổng hợp và không biết nhiệm vụ nào đã làm. “Phản ánh khó khăn, vướng mắc” không phải là báo cáo kết quả.",
    en: "Without a duty to report (who, to whom, by when) the leading body has nothing to consolidate and does not know what was done. Telling of difficulties is not a report of results.",
  },
  remedy: {
    vi: "Thêm câu: “… báo cáo kết quả về … trước ngày … hằng năm để tổng hợp, báo cáo …”. Thời hạn nên sau ngày chốt số liệu của kỳ báo cáo.",
    en: "Add who reports to whom and by which day each year, after the figures of the period are closed.",
  },
  examples: { right: ["Các đơn vị báo cáo về Sở …"], wrong: ["giao việc nhưng không quy định báo cáo"] },
  basis: [
    practice("kế hoạch giao việc thì nêu chế độ báo cáo"),
    clause("09/2019/NĐ-CP", "chế độ báo cáo của cơ quan hành chính nhà nước"),
  ],
  since: practiceSince,
  messages: {
    none: {
      vi: "Kế hoạch giao việc cho {count} đơn vị, nhóm đơn vị nhưng không quy định báo cáo: không nêu ai báo cáo, cho ai, khi nào.",
      en: "The plan gives work to {count} units and groups but has no duty to report: not who, to whom or by when.",
    },
  },
  check({ plan: { assignments, reporting } }, report) {
    if (reporting.length > 0 || assignments.length === 0) return
    report("none", { path: ["reporting"] }, { count: assignments.flatMap(({ units }) => units).length })
  },
})
