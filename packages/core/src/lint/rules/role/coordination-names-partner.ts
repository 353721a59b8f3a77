import { practice } from "../../../law/index.ts"
import { there } from "../../analysis/needs.ts"
import { defineRule } from "../../rule.ts"
import { practiceSince } from "../decree-30.ts"

const bare =
  /^(?:- )?(?:chủ động )?phối hợp (?:thực hiện|triển khai|tổ chức|tuyên truyền)(?!.*phối hợp (?:chặt chẽ )?(?:với|cùng))/iu

/** A unit that is told to co-ordinate knows with whom. */
export const coordinationNamesPartner = defineRule({
  id: "role/coordination-names-partner",
  severity: "information",
  title: { vi: "Giao phối hợp thì nêu phối hợp với ai", en: "Who co-ordinates knows with whom" },
  explain: {
    vi: "“Phối hợp thực hiện” mà không nêu với đơn vị nào thì đơn vị nhận việc không biết chờ ai chủ trì.",
    en: "“Phối hợp thực hiện” without a name leaves the unit waiting for an unknown lead.",
  },
  remedy: { vi: "Ghi “phối hợp với …”, hoặc nêu đơn vị chủ trì.", en: "Write “phối hợp với …”, or name the lead." },
  examples: { right: ["Phối hợp với Sở Tài chính"], wrong: ["Phối hợp thực hiện"] },
  basis: [practice("phối hợp có đầu mối")],
  since: practiceSince,
  needs: there("assignments"),
  messages: {
    alone: {
      vi: "“{units}” được giao phối hợp nhưng không nêu phối hợp với đơn vị nào.",
      en: "“{units}” is told to co-ordinate, but not with whom.",
    },
  },
  check({ plan: { assignments } }, report) {
    for (const [index, { supports = [], tasks, units }] of assignments.entries())
      for (const [number, { partners, roles, text }] of tasks.entries()) {
        const only = roles.length === 1 && roles[0] === "coordinate"
        if (!only || partners.length > 0 || supports.length > 0 || !bare.test(text)) continue
        report("alone", { path: ["assignments", index, "tasks", number] }, { units: units.join(", ") })
      }
  },
})
