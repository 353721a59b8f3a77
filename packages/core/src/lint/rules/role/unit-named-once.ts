import { practice } from "../../../law/index.ts"
import { clauseLabel } from "../../../plan/index.ts"
import { nameKey } from "../../analysis/name-key.ts"
import { there } from "../../analysis/needs.ts"
import { defineRule } from "../../rule.ts"
import { practiceSince } from "../decree-30.ts"

/** A unit's work stands in one place. */
export const unitNamedOnce = defineRule({
  id: "role/unit-named-once",
  severity: "information",
  title: { vi: "Nhiệm vụ của một đơn vị ghi ở một mục", en: "A unit's work stands in one part" },
  explain: {
    vi: "Một đơn vị có hai mục phân công thì dễ sót việc khi giao lại trong đơn vị, và số nhiệm vụ đếm được ở mỗi nơi khác nhau.",
    en: "With two parts for one unit some of its work is overlooked, and everybody counts its tasks differently.",
  },
  remedy: { vi: "Gộp nhiệm vụ vào một mục.", en: "Put the tasks into one part." },
  examples: { right: ["mục 2. Sở Y tế"], wrong: ["mục 2. Sở Y tế … mục 7. Sở Y tế"] },
  basis: [practice("thông lệ: mỗi đơn vị một mục trong phần tổ chức thực hiện")],
  since: practiceSince,
  needs: there("assignments"),
  messages: {
    again: {
      vi: "“{unit}” đã được giao việc ở {first}.",
      en: "“{unit}” was already given work in {first}.",
    },
  },
  check({ plan }, report) {
    const seen = new Map<string, number>()
    for (const [index, { at, supports, units }] of plan.assignments.entries()) {
      if (supports !== undefined) continue
      for (const unit of units) {
        const key = nameKey(unit)
        const known = seen.get(key)
        const first = known === undefined ? undefined : plan.assignments[known]
        if (first === undefined) seen.set(key, index)
        else if (first.at !== at)
          report("again", { path: ["assignments", index] }, { unit, first: clauseLabel(plan, first.at) })
      }
    }
  },
})
