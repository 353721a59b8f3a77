import type { FundingSource, PlanId } from "../plan/index.ts"
import type { BudgetLine } from "./budget-line.schema.ts"

/** Who may spend under a plan: the key and the tier of an obligor. */
export interface BudgetHolder {
  readonly unit: string
}

/**
 * The lines that a plan leaves to be filled in (*khung kinh phí*): one per holder, source and year, all amounts unknown.
 * An amount that the plan states for a source is the sum of its lines: reconcile with it, it is not any unit's.
 */
export const budgetFrame = (
  plan: PlanId,
  holders: readonly BudgetHolder[],
  sources: readonly Pick<FundingSource, "id" | "kind" | "tier">[],
  years: { readonly from: number; readonly to: number },
): readonly BudgetLine[] => {
  const lines: BudgetLine[] = []
  for (const { unit } of holders)
    for (let year = years.from; year <= years.to; year++)
      for (const { id, kind, tier } of sources)
        lines.push({ plan, unit, year, source: id, kind, tier, estimated: null, allocated: null, spent: null })
  return lines
}
