import * as z from "zod"
import { lazyObject } from "../text/lazy-object.schema.ts"
import { NodeId } from "./node.schema.ts"

/** Where a value of a read plan comes from: places in the source, or the reason why it was inferred. */
export const Provenance = lazyObject(() => ({
  /** Pieces of the source, `[offset in the value's text, start, end]`, in order. Empty when inferred. */
  pieces: z.array(z.tuple([z.int().nonnegative(), z.int().nonnegative(), z.int().nonnegative()])),
  /** Why there is a value that the source does not print there; null when it does. */
  inferred: lazyObject(() => ({ vi: z.string().min(1), en: z.string().min(1) })).nullable(),
  /** How likely the value is right, 0 to 1. */
  confidence: z.number().min(0).max(1),
}))
export interface Provenance extends z.infer<typeof Provenance> {}

/** Provenance of a read plan: of its nodes by id, and of its fields by path (`document.issuer`, `themes.0`). */
export const PlanProvenance = lazyObject(() => ({
  nodes: z.record(NodeId, Provenance),
  fields: z.record(z.string(), Provenance),
}))
export interface PlanProvenance extends z.infer<typeof PlanProvenance> {}
