import { practice } from "../../../law/index.ts"
import type { Assignment } from "../../../plan/index.ts"
import { remembered } from "../../../text/index.ts"
import { there } from "../../analysis/needs.ts"
import { defineRule } from "../../rule.ts"
import { practiceSince } from "../decree-30.ts"

/** Where money of the state budget is named, some unit appraises or allocates it. */
export const appraiserNamed = defineRule({
  id: "funding/appraiser-named",
  severity: "warning",
  title: {
    vi: "Có nêu kinh phí ngân sách thì có đơn vị thẩm định, bố trí",
    en: "Where money of the state budget is named, some unit appraises or allocates it",
  },
  explain: {
    vi: "Nguồn kinh phí chỉ thành tiền khi có cơ quan thẩm định dự toán và tham mưu bố trí, thường là Sở Tài chính, Phòng Kinh tế hoặc cơ quan chủ trì. “Trình cấp có thẩm quyền phê duyệt” không nói ai trình, ai thẩm định.",
    en: "Money becomes available only when a body appraises the estimates and proposes the allocation, usually the Department of Finance or the leading body. “Submitted to the competent level” does not say who submits and who appraises.",
  },
  remedy: {
    vi: "Thêm nhiệm vụ thẩm định, bố trí kinh phí cho cơ quan tài chính (hoặc đề nghị, nếu không trực thuộc).",
    en: "Give the finance body the task to appraise and allocate, or ask it to.",
  },
  examples: {
    right: ["Sở Tài chính thẩm định, bố trí kinh phí"],
    wrong: ["ngân sách tỉnh, không nêu cơ quan thẩm định"],
  },
  basis: [practice("nêu kinh phí thì nêu cơ quan thẩm định, bố trí")],
  since: practiceSince,
  needs: there("funding"),
  messages: {
    nobody: {
      vi: "Nêu {count} nguồn kinh phí, trong đó có ngân sách nhà nước, nhưng không đơn vị nào được giao thẩm định hoặc bố trí kinh phí.",
      en: "{count} sources of money are named, the state budget among them, but no unit is told to appraise or allocate it.",
    },
  },
  check({ plan: { assignments, funding } }, report) {
    const first = funding.findIndex(({ kind }) => kind === "state-budget")
    if (first < 0 || assignments.length === 0 || assignments.some(caresForMoney)) return
    report(
      "nobody",
      { path: ["funding", first] },
      { count: funding.filter(({ kind }) => kind !== "unspecified").length },
    )
  },
})

const isOfFinance = remembered((unit): boolean => /tài chính/iu.test(unit))

const caresForMoney = ({ tasks, units }: Assignment): boolean =>
  tasks.some(({ roles }) => roles.includes("appraise") || roles.includes("allocate-funds")) ||
  (units.some(isOfFinance) && tasks.some(({ text }) => /kinh phí|ngân sách|dự toán/i.test(text)))
