import * as z from "zod"
import { lazyObject } from "../text/lazy-object.schema.ts"
import { NodeId } from "./node.schema.ts"

/** A kind of money (*loại nguồn kinh phí*). */
export const FundingKind = z.enum([
  "state-budget",
  "recurrent-allocation",
  "integrated-programme",
  "mobilised",
  "international-aid",
  "public-private-partnership",
  "contingency",
  "other-lawful",
  "unspecified",
])
export type FundingKind = z.infer<typeof FundingKind>

/** A tier of the state budget (*cấp ngân sách*); `by-decentralisation` is "theo phân cấp". */
export const BudgetTier = z.enum(["central", "province", "district", "commune", "by-decentralisation"])
export type BudgetTier = z.infer<typeof BudgetTier>

/** Whole Vietnamese đồng, never negative. */
export const Vnd = z.int().nonnegative().brand<"Vnd">()
export type Vnd = z.infer<typeof Vnd>

/** A source of money that a plan names (*nguồn kinh phí*). An amount that is not stated is null, not zero. */
export const FundingSource = lazyObject(() => ({
  id: z.string().regex(/^funding-\d+$/),
  at: NodeId,
  text: z.string().min(1),
  kind: FundingKind,
  tier: BudgetTier.nullable(),
  amountVnd: Vnd.nullable(),
}))
export interface FundingSource extends z.infer<typeof FundingSource> {}
