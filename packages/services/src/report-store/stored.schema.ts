import { ExpectedSet, PlanId, ReportEvent } from "@lantoa/core/schema"
import * as z from "zod"

export { ReportEvent }

/** An expected set as it was kept (*danh sách đã chốt*): version 1 first, one more for each exception. */
export const Frozen = z.strictObject({
  format: z.literal("lantoa.frozen/1"),
  version: z.int().positive(),
  /** An office or a post; null when not told. */
  by: z.string().min(1).nullable(),
  /** Why it was frozen anew; null for the first version only. */
  reason: z.string().min(1).nullable(),
  set: ExpectedSet,
})
export interface Frozen extends z.infer<typeof Frozen> {}

const sha256 = z.string().regex(/^[0-9a-f]{64}$/)

/** One change of a store (*một dòng nhật ký*). */
export const TrailLine = z.strictObject({
  /** When it was told, in UTC: `2026-04-20T03:00:00.000Z`. */
  at: z.string().min(1),
  /** `found`: the file was there and no line told of it, as after a program was broken off. */
  what: z.enum(["frozen", "refrozen", "added", "kept", "found"]),
  /** The file in the store, with `/`. */
  file: z.string().min(1),
  sha256,
  plan: z.string().nullable(),
  period: z.string().nullable(),
  /** How many events the file has; null for another file. */
  events: z.int().nonnegative().nullable(),
  /** Who did it, where all of it is by one office or post. */
  by: z.string().nullable(),
  /** Of an exception. */
  reason: z.string().nullable(),
  /** The name that an original came with. */
  name: z.string().nullable(),
  /** The SHA-256 of the line before, without its end; 64 zeros in the first line. */
  previous: sha256,
})
export interface TrailLine extends z.infer<typeof TrailLine> {}

/** The file that marks a folder as a store. Newer versions may add to it. */
export const Marker = z.looseObject({ format: z.string().regex(/^lantoa\.reports\/[1-9]\d*$/) })

/** Whose plan folder it is, where its name cannot tell. */
export const PlanFile = z.strictObject({ format: z.literal("lantoa.store-plan/1"), plan: PlanId })

/** Who holds the lock (*ai đang giữ khóa*). */
export const LockOwner = z.strictObject({
  pid: z.int(),
  thread: z.int(),
  host: z.string().min(1),
  /** The system, and the space of process numbers in it where there are several. */
  system: z.string().min(1),
  since: z.string().min(1),
  token: z.string().min(1),
})
export interface LockOwner extends z.infer<typeof LockOwner> {}
