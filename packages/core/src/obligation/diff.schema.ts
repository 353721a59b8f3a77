import * as z from "zod"
import { Obligation } from "./obligation.schema.ts"

const bilingual = z.strictObject({ vi: z.string(), en: z.string() })

/** A field of an obligation that can differ while unit and task stay the same. */
export const ObligationField = z.enum([
  "text",
  "roles",
  "modality",
  "partners",
  "delegations",
  "due",
  "frequency",
  "to",
  "period",
])
export type ObligationField = z.infer<typeof ObligationField>

/** What a field was and is, in words; empty where nothing was given. */
export const FieldChange = z.strictObject({ field: ObligationField, before: bilingual, after: bilingual })
export interface FieldChange extends z.infer<typeof FieldChange> {}

/** Obligations that went from some units to others (*nghĩa vụ chuyển đơn vị*). */
export const MovedObligations = z.strictObject({
  before: z.array(Obligation).min(1),
  after: z.array(Obligation).min(1),
})
export interface MovedObligations extends z.infer<typeof MovedObligations> {}

/** An obligation of the same unit that reads otherwise (*nghĩa vụ thay đổi*). */
export const ChangedObligation = z.strictObject({
  before: Obligation,
  after: Obligation,
  fields: z.array(FieldChange).min(1),
})
export interface ChangedObligation extends z.infer<typeof ChangedObligation> {}

/** What is different between two lists of obligations (*so sánh nghĩa vụ*); each obligation stands in one place. */
export const ObligationDiff = z.strictObject({
  format: z.literal("lantoa.diff/1"),
  gained: z.array(Obligation),
  lost: z.array(Obligation),
  moved: z.array(MovedObligations),
  changed: z.array(ChangedObligation),
  /** How many are the same on both sides. */
  same: z.int().nonnegative(),
})
export interface ObligationDiff extends z.infer<typeof ObligationDiff> {}
