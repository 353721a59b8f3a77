import { practice } from "../../../law/index.ts"
import type { Role } from "../../../plan/index.ts"
import { there } from "../../analysis/needs.ts"
import { defineRule } from "../../rule.ts"
import { practiceSince } from "../decree-30.ts"

const leading: readonly Role[] = ["lead", "direct", "advise", "consolidate"]

/** A plan that gives several units work names one that leads. */
export const leadNamed = defineRule({
  id: "role/lead-named",
  severity: "information",
  title: { vi: "Kế hoạch giao nhiều đơn vị có đơn vị chủ trì", en: "A plan for several units names a lead" },
  explain: {
    vi: "Nhiều đơn vị cùng làm mà không đơn vị nào chủ trì, chỉ đạo, tham mưu hay tổng hợp thì không ai chịu trách nhiệm chung.",
    en: "Where several units work and none leads, directs, advises or consolidates, nobody answers for the whole.",
  },
  remedy: { vi: "Giao một đơn vị chủ trì.", en: "Give one unit the lead." },
  examples: { right: ["Chủ trì, phối hợp với các xã"], wrong: ["Phối hợp thực hiện (mọi đơn vị)"] },
  basis: [practice("một việc một cơ quan chủ trì")],
  since: practiceSince,
  needs: there("assignments"),
  messages: {
    nobody: {
      vi: "{count} đơn vị được giao việc nhưng không đơn vị nào được giao chủ trì, chỉ đạo, tham mưu hay tổng hợp.",
      en: "{count} units are given work, but none is told to lead, direct, advise or consolidate.",
    },
  },
  check({ plan: { assignments } }, report) {
    if (assignments.length < 2) return
    const leads = assignments.some(({ tasks }) =>
      tasks.some(({ roles }) => roles.some((role) => leading.includes(role))),
    )
    if (!leads) report("nobody", { path: ["assignments"] }, { count: assignments.length })
  },
})
