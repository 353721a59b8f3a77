import * as z from "zod"
import { lazyObject } from "../text/lazy-object.schema.ts"
import { Anchor } from "./check-config.schema.ts"

/** A finding that was there when a baseline was written. It holds no sentence of the plan. */
export const BaselineEntry = lazyObject(() => ({
  /** The plan's id. */
  plan: z.string().min(1),
  rule: z.string().min(1),
  message: z.string().min(1),
  anchor: Anchor,
  /** The place as people name it, for who reads the file. */
  clause: z.string(),
}))
export interface BaselineEntry extends z.infer<typeof BaselineEntry> {}

/** The findings of old documents that are accepted as they were (*mốc ban đầu*): only what is new counts. */
export const Baseline = lazyObject(() => ({
  format: z.literal("lantoa.baseline/1"),
  findings: z.array(BaselineEntry),
}))
export interface Baseline extends z.infer<typeof Baseline> {}
