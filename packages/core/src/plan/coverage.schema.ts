import * as z from "zod"
import { lazyObject } from "../text/lazy-object.schema.ts"
import { NodeId } from "./node.schema.ts"
import { PlanId } from "./plan.schema.ts"

/**
 * Why an item of the parent plan counts as carried by the child (*bằng chứng*): the child names the clause; the words of
 * one place of the child are much the same (`score`); both are of one kind, or of one observance; the child reports to the
 * parent's issuer.
 */
export const CoverageEvidence = lazyObject(() => ({
  kind: z.enum(["clause", "text", "theme", "observance", "addressee"]),
  /** Where in the child. */
  at: NodeId,
  text: z.string().min(1),
  /** For `text` the share of the item's word pairs that stand there, from 0 to 1; null otherwise. */
  score: z.number().min(0).max(1).nullable(),
}))
export interface CoverageEvidence extends z.infer<typeof CoverageEvidence> {}

/** An item of the parent plan and whether the child carries it (*mức độ cụ thể hóa*). */
export const CoverageItem = lazyObject(() => ({
  kind: z.enum(["theme", "task", "report"]),
  /** The parent's item: `theme-1`, `task-2.1`, `reporting-1`. */
  item: z.string().min(1),
  at: NodeId,
  text: z.string().min(1),
  status: z.enum(["matched", "partly", "missing"]),
  /** The strongest first; empty where nothing was found. */
  evidence: z.array(CoverageEvidence),
}))
export interface CoverageItem extends z.infer<typeof CoverageItem> {}

/** Which items of a parent plan a child plan carries (*đối chiếu với kế hoạch cấp trên*). */
export const PlanCoverage = lazyObject(() => ({
  format: z.literal("lantoa.coverage/1"),
  parent: PlanId,
  child: PlanId,
  /** Where the child cites the parent by its number; empty where it does not, or where the parent is a draft. */
  citedAt: z.array(NodeId),
  items: z.array(CoverageItem),
}))
export interface PlanCoverage extends z.infer<typeof PlanCoverage> {}
