import * as z from "zod"
import { lazyObject } from "../text/lazy-object.schema.ts"

/**
 * A figure of a unit (*số liệu của một đơn vị*): a budget, a baseline, a reported value, as a whole number of its unit of
 * measure, đồng for money. null: the unit has none stated, which is not zero.
 */
export const Figure = lazyObject(() => ({
  /** The id of the unit or body that it belongs to. */
  of: z.string().min(1),
  /** What is counted; figures of different measures never add up: `budget-2025-vnd`, `radio-minutes`. */
  measure: z.string().min(1),
  value: z.int().nullable(),
}))
export interface Figure extends z.infer<typeof Figure> {}

/** One unit going into another, as far as figures care: `SuccessionEdge` of `@lantoa/administrative-units` is one. */
export const CarryEdge = z.object({
  from: z.string().min(1),
  to: z.string().min(1),
  extent: z.enum(["full", "partial"]),
})
export interface CarryEdge extends z.infer<typeof CarryEdge> {}
