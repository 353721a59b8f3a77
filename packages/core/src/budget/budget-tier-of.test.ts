import { expect, it } from "vitest"
import { samplePlan } from "../obligation/obligation.fixture.ts"
import { jurisdictionWith } from "../report/expected.fixture.ts"
import { budgetTierOf } from "./budget-tier-of.ts"

const { document } = samplePlan({})
const tierOf = (issuer: string | null) => budgetTierOf({ document: { ...document, issuer } }, jurisdictionWith())

it.each([
  ["Ủy ban nhân dân tỉnh Mẫu", "province"],
  ["Sở Văn hóa", "province"],
  ["Ủy ban nhân dân xã Mẫu 1", "commune"],
  ["Câu lạc bộ không ai biết", null],
  [null, null],
])("a plan of %s goes with the budget work of the tier %s", (issuer, tier) => {
  expect(tierOf(issuer)).toBe(tier)
})
