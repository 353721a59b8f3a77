import { soundPlan, testRule, withDocument, withFunding } from "../../../testing/index.ts"
import { budgetTiersExist } from "./budget-tiers-exist.ts"

const at = ["funding", 0]
const district = withFunding("Từ ngân sách cấp huyện.", { kind: "state-budget", tier: "district" })

testRule(budgetTiersExist, {
  valid: {
    "the province's budget": soundPlan(),
    "by decentralisation": soundPlan(
      withFunding("Theo phân cấp ngân sách.", { kind: "state-budget", tier: "by-decentralisation" }),
    ),
    "the district's in its last year": { plan: soundPlan(district), on: "2025-12-31" },
    "no tier": soundPlan(withFunding("Từ ngân sách nhà nước.", { kind: "state-budget" })),
  },
  invalid: [
    {
      name: "the district's on the first day without it",
      plan: soundPlan(district),
      on: "2026-01-01",
      finds: [{ message: "noTier", at, says: "ngân sách cấp huyện" }],
    },
    { name: "the district's in a plan of 2026", plan: soundPlan(district), finds: [{ message: "noTier", at }] },
    {
      name: "a plan of 2021 by today's law",
      plan: soundPlan(withDocument({ date: "2021-09-01" }), district),
      on: "2026-11-21",
      finds: [{ message: "noTier", at, says: "ngân sách trung ương, ngân sách cấp tỉnh, ngân sách cấp xã" }],
    },
  ],
})
