import {
  inPart,
  soundPlan,
  testRule,
  withAssignment,
  withDocument,
  withFunding,
  withoutAssignment,
} from "../../../testing/index.ts"
import { appraiserNamed } from "./appraiser-named.ts"
import { fundingStated } from "./funding-stated.ts"
import { tierNamed } from "./tier-named.ts"

const nobody = inPart("s4", (part) => ({ ...part, children: ["Các đơn vị thực hiện."] }))
const noFinance = withoutAssignment("Sở Tài chính")
const at = ["funding", 0]

testRule(fundingStated, {
  valid: {
    "a source": soundPlan(),
    "as regulated": soundPlan(withFunding("Theo quy định hiện hành.", { kind: "unspecified" })),
    "a plan about something else": soundPlan(withFunding("Tự túc."), withDocument({ title: "Trồng cây năm 2026" })),
  },
  invalid: [
    { name: "none", plan: soundPlan(withFunding("Tự túc.")), finds: [{ message: "none", at: ["funding"] }] },
    {
      name: "none in a programme",
      plan: soundPlan(withFunding("Tự túc."), withDocument({ type: "programme", symbol: "CTr-S" })),
      finds: [{ message: "none", at: ["funding"] }],
    },
    {
      name: "none in a propaganda plan",
      plan: soundPlan(withFunding("Tự túc."), withDocument({ title: "Tuyên truyền cải cách" })),
      finds: [{ message: "none", at: ["funding"] }],
    },
  ],
})

testRule(appraiserNamed, {
  valid: {
    "a unit that appraises": soundPlan(),
    "a finance body with a task on money": soundPlan(
      noFinance,
      withAssignment("Sở Tài chính", ["Hướng dẫn sử dụng kinh phí."]),
    ),
    "sponsors alone": soundPlan(noFinance, withFunding("Tài trợ.", { kind: "mobilised" })),
    "no source named": soundPlan(noFinance, withFunding("Theo quy định hiện hành.", { kind: "unspecified" })),
    "a plan that gives nobody work": soundPlan(nobody),
  },
  invalid: [
    {
      name: "money and nobody to appraise it",
      plan: soundPlan(noFinance),
      finds: [{ message: "nobody", at, says: "1 nguồn kinh phí" }],
    },
    {
      name: "two sources",
      plan: soundPlan(
        noFinance,
        withFunding("Ngân sách tỉnh và tài trợ.", { kind: "state-budget", tier: "province" }, { kind: "mobilised" }),
      ),
      finds: [{ message: "nobody", at, says: "2 nguồn kinh phí" }],
    },
    {
      name: "the budget after another source",
      plan: soundPlan(noFinance, withFunding("Tài trợ; ngân sách.", { kind: "mobilised" }, { kind: "state-budget" })),
      finds: [{ message: "nobody", at: ["funding", 1] }],
    },
  ],
})

const budget = { kind: "state-budget" } as const

testRule(tierNamed, {
  valid: {
    "the province's": soundPlan(),
    "by decentralisation": soundPlan(
      withFunding("Theo phân cấp ngân sách.", { ...budget, tier: "by-decentralisation" }),
    ),
    "one of two with its tier": soundPlan(
      withFunding("Ngân sách nhà nước, trong đó ngân sách tỉnh.", budget, { ...budget, tier: "province" }),
    ),
    "no state budget": soundPlan(withFunding("Tài trợ.", { kind: "mobilised" })),
  },
  invalid: [
    {
      name: "the state budget",
      plan: soundPlan(withFunding("Từ ngân sách nhà nước.", budget)),
      finds: [{ message: "noTier", at }],
    },
    {
      name: "after another source",
      plan: soundPlan(withFunding("Tài trợ và ngân sách.", { kind: "mobilised" }, budget)),
      finds: [{ message: "noTier", at: ["funding", 1] }],
    },
    {
      name: "by the law of 2021",
      plan: soundPlan(withDocument({ date: "2021-09-01" }), withFunding("Từ ngân sách nhà nước.", budget)),
      finds: [{ message: "noTier", at }],
    },
  ],
})
