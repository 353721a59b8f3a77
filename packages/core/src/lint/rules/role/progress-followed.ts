import { practice } from "../../../law/index.ts"
import { there } from "../../analysis/needs.ts"
import { defineRule } from "../../rule.ts"
import { practiceSince } from "../decree-30.ts"

/** Some unit follows up and consolidates. Said once for the plan. */
export const progressFollowed = defineRule({
  id: "role/progress-followed",
  severity: "information",
  title: {
    vi: "Có đơn vị theo dõi, kiểm tra, tổng hợp việc thực hiện",
    en: "Some unit follows up, inspects and consolidates",
  },
  explain: {
    vi: "Kế hoạch giao việc cho nhiều đơn vị cần một đơn vị theo dõi, đôn đốc và tổng hợp; nếu không, không ai biết việc nào chưa làm.",
    en: "A plan that gives work to many units needs one that follows up and consolidates; otherwise nobody knows what is left undone.",
  },
  remedy: {
    vi: "Thêm nhiệm vụ “theo dõi, kiểm tra, đôn đốc, tổng hợp kết quả” cho cơ quan chủ trì.",
    en: "Give the leading body the task to follow up, inspect and consolidate.",
  },
  examples: { right: ["Sở Y tế theo dõi, đôn đốc, tổng hợp"], wrong: ["không giao ai theo dõi"] },
  basis: [practice("cơ quan chủ trì theo dõi, đôn đốc, tổng hợp kết quả thực hiện")],
  since: practiceSince,
  needs: there("assignments"),
  messages: {
    nobody: {
      vi: "Kế hoạch giao việc cho {count} đơn vị, nhóm đơn vị nhưng không giao ai theo dõi, kiểm tra hoặc tổng hợp.",
      en: "The plan gives work to {count} units and groups but tells nobody to follow up, inspect or consolidate.",
    },
  },
  check({ plan: { assignments, reporting } }, report) {
    if (assignments.length < 2 || reporting.length > 0) return
    const follows = assignments.some(({ tasks }) =>
      tasks.some(({ roles }) => roles.includes("inspect") || roles.includes("consolidate")),
    )
    if (!follows)
      report("nobody", { path: ["assignments"] }, { count: assignments.flatMap(({ units }) => units).length })
  },
})
