import { clause } from "../../../law/index.ts"
import { there } from "../../analysis/needs.ts"
import { defineRule } from "../../rule.ts"

/** Money of the state budget says of which tier. */
export const tierNamed = defineRule({
  id: "funding/tier-named",
  severity: "information",
  title: {
    vi: "Kinh phí từ ngân sách nhà nước nêu rõ cấp ngân sách",
    en: "Money of the state budget says of which tier",
  },
  explain: {
    vi: "Ngân sách nhà nước gồm nhiều cấp, mỗi cấp tự lập và quyết định dự toán của mình. “Từ ngân sách nhà nước” mà không nêu cấp, cũng không nêu “theo phân cấp”, thì các đơn vị cấp dưới không biết phải tự dự toán hay chờ cấp trên.",
    en: "The state budget has tiers, each with its own estimate. “From the state budget” without a tier and without “by decentralisation” leaves the lower units in doubt whether to estimate themselves.",
  },
  remedy: {
    vi: "Ghi cấp ngân sách (trung ương, tỉnh, xã) hoặc “theo phân cấp ngân sách”.",
    en: "Name the tier (central, province, commune) or write “theo phân cấp ngân sách”.",
  },
  examples: { right: ["ngân sách tỉnh"], wrong: ["ngân sách nhà nước"] },
  basis: [
    clause("83/2015/QH13", "các cấp ngân sách, đến hết năm ngân sách 2025"),
    clause("89/2025/QH15", "các cấp ngân sách, từ năm ngân sách 2026"),
  ],
  since: "2017-01-01",
  needs: there("funding"),
  messages: {
    noTier: {
      vi: "Kinh phí lấy từ ngân sách nhà nước nhưng không nêu cấp ngân sách nào.",
      en: "The money comes from the state budget, but no tier is named.",
    },
  },
  check({ plan: { funding } }, report) {
    const budget = funding.filter(({ kind }) => kind === "state-budget")
    if (budget.length === 0 || budget.some(({ tier }) => tier !== null)) return
    report("noTier", { path: ["funding", funding.findIndex(({ kind }) => kind === "state-budget")] }, {})
  },
})
