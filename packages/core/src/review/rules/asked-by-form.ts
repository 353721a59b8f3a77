import { practice } from "../../law/index.ts"
import { defineReviewRule, practiceSince } from "../review-rule.ts"

/** A report answers what its form asks. */
export const askedByForm = defineReviewRule({
  id: "report/asked-by-form",
  severity: "warning",
  title: { vi: "Báo cáo chỉ trả lời điều mẫu hỏi", en: "A report answers what its form asks" },
  explain: {
    vi: "Số liệu của chỉ tiêu không có trong mẫu không được tổng hợp; nếu không nêu ra thì đơn vị tưởng là đã gửi.",
    en: "A figure for an indicator that the form does not have is in no total, and the unit believes it was sent.",
  },
  remedy: {
    vi: "Chuyển số liệu sang chỉ tiêu của mẫu, hoặc sang phần thuyết minh.",
    en: "Move the figure to an indicator of the form, or into the words.",
  },
  basis: [practice("số liệu ngoài mẫu không được tổng hợp")],
  since: practiceSince,
  messages: {
    notAsked: {
      vi: "Mẫu không hỏi “{key}”; câu trả lời này không vào tổng hợp.",
      en: "The form does not ask “{key}”; this answer is in no total.",
    },
  },
  check({ content, form }, report) {
    const asked = {
      values: form.indicators.map(({ indicator }): string => indicator.id),
      tasks: form.tasks.map(({ item }) => item),
      costs: form.costs.map(({ id }) => id),
      parts: form.parts.map(({ id }) => id),
    }
    for (const field of ["values", "tasks", "costs", "parts"] as const) {
      const known = new Set(asked[field])
      for (const [key, answer] of Object.entries(content[field]))
        if (answer !== null && !known.has(key)) report("notAsked", [field, key], { key })
    }
  },
})
