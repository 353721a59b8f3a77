import { clause } from "../../../law/index.ts"
import { budgetTierLabels } from "../../../plan/index.ts"
import { there } from "../../analysis/needs.ts"
import { defineRule } from "../../rule.ts"

/** A budget that the plan names is a tier of the budget on the day: there is no district budget from 2026. */
export const budgetTiersExist = defineRule({
  id: "time/budget-tiers-exist",
  severity: "error",
  title: { vi: "Cấp ngân sách được nêu còn tồn tại", en: "A tier of the budget that is named still exists" },
  explain: {
    vi: "Từ năm ngân sách 2026, ngân sách địa phương gồm ngân sách cấp tỉnh và ngân sách cấp xã. Kinh phí giao cho ngân sách cấp huyện không có cấp nào dự toán, phân bổ.",
    en: "From the budget year 2026 local budgets are those of provinces and communes. Nobody estimates or allocates money of a district budget.",
  },
  remedy: {
    vi: "Ghi lại cấp ngân sách: cấp tỉnh hoặc cấp xã.",
    en: "Name the provincial or the commune budget instead.",
  },
  examples: { right: ["ngân sách xã (năm 2026)"], wrong: ["ngân sách huyện (năm 2026)"] },
  basis: [
    clause("89/2025/QH15", "ngân sách trung ương, cấp tỉnh, cấp xã"),
    clause("83/2015/QH13", "ngân sách trung ương, tỉnh, huyện, xã, đến hết năm ngân sách 2025"),
  ],
  since: "2026-01-01",
  needs: there("funding"),
  messages: {
    noTier: {
      vi: "Kinh phí lấy từ {tier}, nhưng cấp ngân sách này không còn; hiện có: {tiers}.",
      en: "The money is to come from the {tier}, which does not exist any more; there are: {tiers}.",
    },
  },
  check({ jurisdiction, plan }, report) {
    const tiers = jurisdiction.budgetTiers.value
    for (const [index, { tier }] of plan.funding.entries()) {
      if (tier === null || tier === "by-decentralisation" || tiers.includes(tier)) continue
      const labels = tiers.map((each) => budgetTierLabels[each])
      report(
        "noTier",
        { path: ["funding", index] },
        {
          tier: budgetTierLabels[tier],
          tiers: { vi: labels.map(({ vi }) => vi).join(", "), en: labels.map(({ en }) => en).join(", ") },
        },
      )
    }
  },
})
