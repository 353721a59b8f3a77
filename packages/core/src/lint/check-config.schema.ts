import * as z from "zod"
import { IsoDate } from "../calendar/iso-date.schema.ts"
import { lazyObject } from "../text/lazy-object.schema.ts"

/** A ready-made choice of rules and severities (*bộ quy tắc dựng sẵn*). */
export const PresetName = z.enum(["recommended", "strict", "form-only"])
export type PresetName = z.infer<typeof PresetName>

/** How loud a rule is (*mức của quy tắc*); `off`: it does not run. Never above what its basis carries. */
export const RuleSetting = z.enum(["off", "information", "warning", "error"])
export type RuleSetting = z.infer<typeof RuleSetting>

/** Where a finding is, so that it can be found again (*điểm neo*): the place, and a hash of the text there. */
export const Anchor = lazyObject(() => ({
  /** A node of the outline, `s2.1:p3`; else the path of a field, `document.number`. */
  at: z.string().min(1),
  /** `textHash` of the text that stands there. */
  text: z.string().regex(/^[0-9a-f]{14}$/),
}))
export interface Anchor extends z.infer<typeof Anchor> {}

/**
 * Findings of one rule at one place that are accepted (*bỏ qua có lý do*). It holds while the text there stays as it
 * is. Without a reason it holds too, and is itself a finding.
 */
export const Suppression = lazyObject(() => ({
  rule: z.string().min(1),
  anchor: Anchor,
  reason: z.string().optional(),
  /** Who answers for it: an office or a post, not a person's name. */
  owner: z.string().min(1).optional(),
  /** The last day on which it holds; without one it has no end. */
  until: IsoDate.optional(),
}))
export interface Suppression extends z.infer<typeof Suppression> {}

/** How plans are checked (*cấu hình kiểm tra*): which rules, how loud, what is accepted. What it leaves out is `recommended`. */
export const CheckConfig = lazyObject(() => ({
  preset: PresetName.optional(),
  /** By rule id, over what the preset says. */
  rules: z.record(z.string(), RuleSetting).optional(),
  suppressions: z.array(Suppression).optional(),
  /** A file of findings that were there before (`lantoa check --baseline-write`), relative to the file that names it. */
  baseline: z.string().min(1).optional(),
}))
export interface CheckConfig extends z.infer<typeof CheckConfig> {}
