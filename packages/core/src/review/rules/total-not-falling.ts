import { practice } from "../../law/index.ts"
import { numberOf } from "../answers.ts"
import { counted } from "../counted.ts"
import { defineReviewRule, practiceSince } from "../review-rule.ts"

/** What is counted up to the end of the period does not fall. */
export const totalNotFalling = defineReviewRule({
  id: "report/total-not-falling",
  severity: "warning",
  title: { vi: "Số lũy kế đến cuối kỳ không giảm", en: "What is counted up to the end of a period does not fall" },
  explain: {
    vi: "Chỉ tiêu tính đến cuối kỳ, như số được công nhận, giảm so với kỳ trước thường là ghi số mới trong kỳ thay cho số lũy kế.",
    en: "Where a total held at the end of a period, such as recognised families, is less than before, mostly only the new ones were written.",
  },
  remedy: {
    vi: "Ghi số tính đến cuối kỳ; nếu giảm thật thì nói lý do ở phần thuyết minh.",
    en: "Write all there are at the end of the period; where there really are fewer, say why in words.",
  },
  basis: [practice("số lũy kế thường không giảm")],
  since: practiceSince,
  messages: {
    fell: {
      vi: "“{name}” ghi {value}, kỳ trước ghi {last}.",
      en: "“{name}” says {value}; the period before said {last}.",
    },
  },
  check({ content, form: { indicators }, previous }, report) {
    for (const { indicator } of indicators) {
      if (indicator.together !== "last") continue
      const value = numberOf(content, indicator.id)
      const last = previous.findLast((each) => numberOf(each, indicator.id) !== undefined)
      const before = last === undefined ? undefined : numberOf(last, indicator.id)
      if (value === undefined || before === undefined || value >= before) continue
      const data = { name: indicator.name, value: counted(value), last: counted(before) }
      report("fell", ["values", indicator.id], data)
    }
  },
})
