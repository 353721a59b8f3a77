import * as z from "zod"
import { IsoDate } from "../calendar/iso-date.schema.ts"
import { Basis } from "../law/basis.schema.ts"
import { NodeId } from "../plan/node.schema.ts"
import { lazyObject } from "../text/lazy-object.schema.ts"
import { Anchor } from "./check-config.schema.ts"

const bilingual = lazyObject(() => ({ vi: z.string().min(1), en: z.string().min(1) }))

/** How bad a finding is (*mức độ*): against the law; probably wrong; worth knowing. */
export const Severity = z.enum(["error", "warning", "information"])
export type Severity = z.infer<typeof Severity>

/**
 * Where in a plan, as keys from its root: `["document", "number"]`; for what is wrong with the configuration of checking,
 * `check` and the keys in that.
 */
export const PlanPath = z.array(z.union([z.string(), z.int().nonnegative()]))
export type PlanPath = z.infer<typeof PlanPath>

/** A change of a node's text that no officer has to think about (*đề xuất sửa*). */
export const Fix = lazyObject(() => ({
  node: NodeId,
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  /** What stands there afterwards. */
  write: z.string(),
  /** The same place in the source of a read plan: one span unless it is broken over lines or pages. */
  spans: z.array(z.tuple([z.int().nonnegative(), z.int().nonnegative()])),
}))
export interface Fix extends z.infer<typeof Fix> {}

/** One thing that a rule found (*phát hiện*), complete enough to print, sort or store. */
export const Finding = lazyObject(() => ({
  rule: z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/),
  /** The message of the rule. */
  message: z.string().min(1),
  severity: Severity,
  at: PlanPath,
  /** By which it is found again when the plan changes; what a suppression names. */
  anchor: Anchor,
  /** The place as people name it. */
  clause: bilingual,
  /** The place in the source of a read plan, `[start, end]`; empty for a plan with no source. */
  spans: z.array(z.tuple([z.int().nonnegative(), z.int().nonnegative()])),
  text: bilingual,
  /** Empty means practice. */
  basis: z.array(Basis),
  /** The day on which the plan was judged. */
  day: IsoDate,
  /** Only where a change is safe. */
  fixes: z.array(Fix).optional(),
}))
export interface Finding extends z.infer<typeof Finding> {}

/** Why a finding does not count (*phát hiện được bỏ qua*): somebody accepted it, or it was there before. */
export const Acceptance = lazyObject(() => ({
  by: z.enum(["suppression", "baseline"]),
  reason: z.string().nullable(),
  owner: z.string().nullable(),
  /** The last day on which it holds. */
  until: IsoDate.nullable(),
}))
export interface Acceptance extends z.infer<typeof Acceptance> {}

/** A finding that does not count, kept and flagged. */
export const SuppressedFinding = lazyObject(() => ({ ...Finding.shape, acceptance: Acceptance }))
export interface SuppressedFinding extends z.infer<typeof SuppressedFinding> {}
