import { practice } from "../../../law/index.ts"
import { there } from "../../analysis/needs.ts"
import { findIn } from "../../analysis/plan-text.ts"
import { defineRule } from "../../rule.ts"
import { practiceSince } from "../decree-30.ts"

const estimate = /dự toán|dự trù|cân đối|lập kinh phí/giu

/** Somebody is told to make the estimates. */
export const estimateMade = defineRule({
  id: "funding/estimate-made",
  severity: "information",
  title: { vi: "Có đơn vị lập dự toán", en: "Somebody makes the estimates" },
  explain: {
    vi: "Kinh phí từ ngân sách chỉ có khi đơn vị thực hiện lập dự toán và gửi cơ quan tài chính. Kế hoạch nêu ngân sách mà không nhắc “dự toán” ở đâu cả thì không rõ ai lập, lập khi nào.",
    en: "Money of the budget comes only after the unit that does the work makes an estimate and sends it to the finance body. A plan that names the budget and nowhere “dự toán” leaves open who does so and when.",
  },
  remedy: {
    vi: "Thêm “các đơn vị lập dự toán kinh phí hằng năm, gửi cơ quan tài chính”.",
    en: "Add that units make yearly estimates and send them to the finance body.",
  },
  examples: {
    right: ["Các sở lập dự toán kinh phí hằng năm"],
    wrong: ["Kinh phí từ ngân sách tỉnh (không nhắc dự toán)"],
  },
  basis: [practice("kinh phí ngân sách theo dự toán hằng năm")],
  since: practiceSince,
  optIn: true,
  needs: there("funding"),
  messages: {
    nobody: {
      vi: "Nêu kinh phí từ ngân sách nhà nước nhưng không nói đơn vị nào lập dự toán.",
      en: "Money of the state budget is named, but not who makes the estimates.",
    },
  },
  check({ plan }, report) {
    const first = plan.funding.findIndex(({ kind }) => kind === "state-budget")
    if (first >= 0 && plan.assignments.length > 0 && findIn(plan, estimate).length === 0)
      report("nobody", { path: ["funding", first] }, {})
  },
})
