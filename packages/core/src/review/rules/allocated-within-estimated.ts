import { practice } from "../../law/index.ts"
import { costOf } from "../answers.ts"
import { counted } from "../counted.ts"
import { defineReviewRule, practiceSince } from "../review-rule.ts"

/** No more is allocated than was asked for: mostly. */
export const allocatedWithinEstimated = defineReviewRule({
  id: "report/allocated-within-estimated",
  severity: "information",
  title: { vi: "Số được giao thường không lớn hơn số dự toán", en: "Mostly no more is allocated than was estimated" },
  explain: {
    vi: "Được giao nhiều hơn dự toán là có thể, nhưng hiếm; nên xem lại hai số.",
    en: "More may be allocated than was asked for, but seldom is; look at both.",
  },
  remedy: { vi: "Xem lại; đúng thì để nguyên.", en: "Look again; leave it where it is right." },
  basis: [practice("giao trong số dự toán")],
  since: practiceSince,
  messages: {
    above: {
      vi: "“{source}”: được giao {allocated} đồng, dự toán {estimated} đồng.",
      en: "“{source}”: {allocated} đồng allocated, {estimated} đồng estimated.",
    },
  },
  check({ content, form: { costs } }, report) {
    for (const { id, name } of costs) {
      const { allocated = null, estimated = null } = costOf(content, id) ?? {}
      if (allocated === null || estimated === null || allocated <= estimated) continue
      const data = { source: name, allocated: counted(allocated), estimated: counted(estimated) }
      report("above", ["costs", id, "allocated"], data)
    }
  },
})
