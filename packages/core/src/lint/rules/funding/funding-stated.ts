import { practice } from "../../../law/index.ts"
import { isCommunicationPlan } from "../../analysis/communication-plan.ts"
import { defineRule } from "../../rule.ts"
import { practiceSince } from "../decree-30.ts"

/** A communication plan says where its money comes from. */
export const fundingStated = defineRule({
  id: "funding/funding-stated",
  severity: "information",
  title: { vi: "Kế hoạch truyền thông nêu nguồn kinh phí", en: "A communication plan names its money" },
  explain: {
    vi: "Các đơn vị lập dự toán theo nguồn nêu trong kế hoạch. Không nêu thì mặc nhiên dùng kinh phí được giao của từng đơn vị, nhưng người đọc không biết đó là chủ ý hay thiếu sót.",
    en: "Units estimate by the sources that the plan names. Without any, everybody uses what it has, and nobody knows whether that was meant.",
  },
  remedy: {
    vi: "Thêm mục “Kinh phí”, kể cả khi chỉ dùng dự toán được giao hằng năm.",
    en: "Add a part on money, even if it is each unit's own allocation.",
  },
  examples: { right: ["III. KINH PHÍ: từ ngân sách tỉnh"], wrong: ["không nêu nguồn kinh phí"] },
  basis: [practice("thông lệ: kế hoạch có phần kinh phí thực hiện")],
  since: practiceSince,
  messages: { none: { vi: "Không nêu nguồn kinh phí nào.", en: "No source of money is named." } },
  check({ plan }, report) {
    if (plan.funding.length === 0 && plan.assignments.length > 0 && isCommunicationPlan(plan))
      report("none", { path: ["funding"] }, {})
  },
})
