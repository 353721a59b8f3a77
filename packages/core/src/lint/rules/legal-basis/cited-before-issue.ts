import { formatDate, wholeDate } from "../../../calendar/index.ts"
import { practice } from "../../../law/index.ts"
import { there } from "../../analysis/needs.ts"
import { defineRule } from "../../rule.ts"
import { practiceSince } from "../decree-30.ts"

/** An act that a plan cites was there when the plan was issued. */
export const citedBeforeIssue = defineRule({
  id: "legal-basis/cited-before-issue",
  severity: "warning",
  title: { vi: "Văn bản được viện dẫn có trước kế hoạch", en: "An act that is cited is older than the plan" },
  explain: {
    vi: "Kế hoạch chỉ thực hiện được văn bản đã ban hành. Ngày của văn bản được viện dẫn sau ngày kế hoạch thường là gõ nhầm ngày, tháng hoặc năm.",
    en: "A plan can only carry out what has been issued. An act dated after the plan usually has a mistyped day, month or year.",
  },
  remedy: { vi: "Đối chiếu ngày với bản gốc của văn bản được viện dẫn.", en: "Compare the day with the act itself." },
  examples: {
    right: ["kế hoạch ngày 20/3/2026 viện dẫn văn bản ngày 15/01/2026"],
    wrong: ["kế hoạch ngày 20/3/2026 viện dẫn văn bản ngày 15/4/2026"],
  },
  basis: [practice("kế hoạch chỉ viện dẫn văn bản đã ban hành")],
  since: practiceSince,
  needs: there("citations"),
  messages: {
    later: {
      vi: "“{number}” ghi {cited}, sau {issued} của kế hoạch.",
      en: "“{number}” is dated {cited}, after the plan's {issued}.",
    },
  },
  check({ plan }, report) {
    const { date } = plan.document
    if (date === null) return
    for (const [index, act] of plan.citations.entries()) {
      if (act.date === null) continue
      const shared = act.date.slice(0, date.length)
      const isLater = wholeDate(date) === undefined ? shared > date : shared > date && act.date > date
      if (!isLater) continue
      const cited = { vi: `ngày ${formatDate(act.date, "vi")}`, en: formatDate(act.date, "en") }
      const issued = { vi: `ngày ${formatDate(date, "vi")}`, en: `date ${formatDate(date, "en")}` }
      report("later", { path: ["citations", index] }, { number: act.number, cited, issued })
    }
  },
})
