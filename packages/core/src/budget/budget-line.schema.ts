import * as z from "zod"
import { BudgetTier, FundingKind, Vnd } from "../plan/funding.schema.ts"
import { PlanId } from "../plan/plan.schema.ts"
import { lazyObject } from "../text/lazy-object.schema.ts"

/**
 * Money of one unit, year and source (*dòng kinh phí*) in whole đồng: asked for, given, used. null: not stated, which is
 * not zero.
 */
export const BudgetLine = lazyObject(() => ({
  plan: PlanId,
  /** The key of the obligor: the id of a body or group, or `n:` and its name. */
  unit: z.string().min(1),
  year: z.int(),
  /** The plan's source, `funding-1`, else the kind of money. */
  source: z.string().min(1),
  kind: FundingKind,
  /** The tier of the budget it comes from; null where none is said. */
  tier: BudgetTier.nullable(),
  estimated: Vnd.nullable(),
  allocated: Vnd.nullable(),
  spent: Vnd.nullable(),
}))
export interface BudgetLine extends z.infer<typeof BudgetLine> {}
