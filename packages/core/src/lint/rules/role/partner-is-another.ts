import { practice } from "../../../law/index.ts"
import { nameKey } from "../../analysis/name-key.ts"
import { there } from "../../analysis/needs.ts"
import { defineRule } from "../../rule.ts"
import { practiceSince } from "../decree-30.ts"

/** Nobody co-ordinates with itself. */
export const partnerIsAnother = defineRule({
  id: "role/partner-is-another",
  severity: "warning",
  title: { vi: "Đơn vị phối hợp khác với đơn vị được giao", en: "A unit's partner is another unit" },
  explain: {
    vi: "“Phối hợp với” chính mình là dấu hiệu sao chép nhiệm vụ của đơn vị khác mà chưa sửa tên.",
    en: "A unit that is to co-ordinate with itself shows that a task was copied from another unit's part and not adapted.",
  },
  remedy: { vi: "Sửa tên đơn vị phối hợp.", en: "Correct the partner's name." },
  examples: { right: ["Sở Y tế phối hợp với Sở Tài chính"], wrong: ["Sở Y tế phối hợp với Sở Y tế"] },
  basis: [practice("đơn vị phối hợp là đơn vị khác")],
  since: practiceSince,
  needs: there("assignments"),
  messages: {
    itself: {
      vi: "“{unit}” được giao phối hợp với chính mình.",
      en: "“{unit}” is told to co-ordinate with itself.",
    },
  },
  check({ plan }, report) {
    for (const [index, { tasks, units }] of plan.assignments.entries())
      for (const [number, { partners }] of tasks.entries()) {
        if (partners.length === 0) continue
        const own = new Set(units.map((unit) => nameKey(unit)))
        const unit = partners.find((partner) => own.has(nameKey(partner)))
        if (unit !== undefined) report("itself", { path: ["assignments", index, "tasks", number] }, { unit })
      }
  },
})
