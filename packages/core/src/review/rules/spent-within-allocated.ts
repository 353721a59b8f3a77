import { practice } from "../../law/index.ts"
import { costOf } from "../answers.ts"
import { counted } from "../counted.ts"
import { defineReviewRule, practiceSince } from "../review-rule.ts"

/** No more is spent than was allocated. */
export const spentWithinAllocated = defineReviewRule({
  id: "report/spent-within-allocated",
  severity: "warning",
  title: { vi: "Số đã chi không lớn hơn số được giao", en: "No more is spent than was allocated" },
  explain: {
    vi: "Chi lớn hơn số được giao của cùng một nguồn thường là ghi nhầm nguồn hoặc nhầm đơn vị tiền. Ô trống là chưa biết, không phải 0.",
    en: "Where more was spent than a source gave, the source or the unit of money is mostly wrong. An empty cell is unknown, not zero.",
  },
  remedy: { vi: "Xem lại nguồn và số tiền, tính bằng đồng.", en: "Look at source and amount again, in đồng." },
  basis: [practice("chi trong số được giao")],
  since: practiceSince,
  messages: {
    above: {
      vi: "“{source}”: đã chi {spent} đồng, được giao {allocated} đồng.",
      en: "“{source}”: {spent} đồng spent, {allocated} đồng allocated.",
    },
  },
  check({ content, form: { costs } }, report) {
    for (const { id, name } of costs) {
      const { allocated = null, spent = null } = costOf(content, id) ?? {}
      if (allocated === null || spent === null || spent <= allocated) continue
      const data = { source: name, spent: counted(spent), allocated: counted(allocated) }
      report("above", ["costs", id, "spent"], data)
    }
  },
})
