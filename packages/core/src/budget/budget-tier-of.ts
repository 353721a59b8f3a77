import type { Tier } from "../directory/index.ts"
import type { Jurisdiction } from "../jurisdiction/index.ts"
import type { BudgetStepTier } from "../law/index.ts"
import type { Plan } from "../plan/index.ts"

/**
 * The tier whose budget work concerns a plan (*cấp ngân sách của cơ quan ban hành*): that of its issuer; null where the directory
 * does not know who that is. A body of a district takes part in the work of its province.
 */
export const budgetTierOf = (
  { document: { issuer } }: Pick<Plan, "document">,
  { day, directory }: Jurisdiction,
): BudgetStepTier | null => {
  const found = issuer === null ? undefined : directory.resolve(issuer, day)
  return found?.kind === "body" ? stepTier(found.body.tier) : null
}

const stepTier = (tier: Tier): BudgetStepTier => (tier === "district" ? "province" : tier)
