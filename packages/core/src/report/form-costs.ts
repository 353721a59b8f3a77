import {
  type BudgetTier,
  budgetTierLabels,
  type FundingKind,
  type FundingSource,
  fundingKindLabel,
} from "../plan/index.ts"
import type { Text } from "../text/index.ts"
import type { FormCost } from "./form.schema.ts"

/** Sources that plans usually name, for a plan that names none. */
const usual: readonly FundingKind[] = [
  "state-budget",
  "recurrent-allocation",
  "integrated-programme",
  "mobilised",
  "other-lawful",
]

/**
 * The sources of money that a form asks for (*nguồn kinh phí trong mẫu*): those that the plan names, each kind and tier
 * once under the id of its first mention, else those that plans usually name.
 */
export const formCosts = (funding: readonly FundingSource[]): FormCost[] => {
  const named = new Map<string, FormCost>()
  for (const { id, kind, tier } of funding) {
    const key = `${kind} ${tier}`
    if (kind !== "unspecified" && !named.has(key)) named.set(key, { id, name: nameOf(kind, tier), kind, tier })
  }
  return named.size > 0
    ? [...named.values()]
    : usual.map((kind) => ({ id: kind, name: nameOf(kind, null), kind, tier: null }))
}

const nameOf = (kind: FundingKind, tier: BudgetTier | null): Text => {
  const name = fundingKindLabel(kind)
  if (tier === null) return { ...name }
  const { en, vi } = budgetTierLabels[tier]
  return { vi: `${name.vi} (${vi})`, en: `${name.en} (${en})` }
}
