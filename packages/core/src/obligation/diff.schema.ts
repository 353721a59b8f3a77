import * as z from "zod"
import { lazyObject } from "../text/lazy-object.schema.ts"
import { Obligation } from "./obligation.schema.ts"

const bilingual = lazyObject(() => ({ vi: z.string(), en: z.string() }))

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
export const FieldChange = lazyObject(() => ({ field: ObligationField, before: bilingual, after: bilingual }))
export interface FieldChange extends z.infer<typeof FieldChange> {}

/** Obligations that went from some units to others (*nghĩa vụ chuyển đơn vị*). */
export const MovedObligations = lazyObject(() => ({
  before: z.array(Obligation).min(1),
  after: z.array(Obligation).min(1),
}))
export interface MovedObligations extends z.infer<typeof MovedObligations> {}

/** An obligation of the same unit that reads otherwise (*nghĩa vụ thay đổi*). */
export const ChangedObligation = lazyObject(() => ({
  before: Obligation,
  after: Obligation,
  fields: z.array(FieldChange).min(1),
}))
export interface ChangedObligation extends z.infer<typeof ChangedObligation> {}

/** What is different between two lists of obligations (*so sánh nghĩa vụ*); each obligation stands in one place. */
export const ObligationDiff = lazyObject(() => ({
  format: z.literal("lantoa.diff/1"),
  gained: z.array(Obligation),
  lost: z.array(Obligation),
  moved: z.array(MovedObligations),
  changed: z.array(ChangedObligation),
  /** How many are the same on both sides. */
  same: z.int().nonnegative(),
}))
export interface ObligationDiff extends z.infer<typeof ObligationDiff> {}
