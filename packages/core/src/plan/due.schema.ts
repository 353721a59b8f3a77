import * as z from "zod"
import { IsoDate } from "../calendar/iso-date.schema.ts"
import { lazyObject } from "../text/lazy-object.schema.ts"

const month = z.int().min(1).max(12)
const day = z.int().min(1).max(31)

/**
 * When something is due (*thời hạn*). Unknown is null where it is used, never a guessed day. `before`: the text says
 * "trước ngày"; strictly the day before is the last, offices accept the day itself.
 */
export const Due = z.discriminatedUnion("kind", [
  lazyObject(() => ({ kind: z.literal("yearly"), month, day, before: z.boolean() })),
  lazyObject(() => ({ kind: z.literal("monthly"), day, before: z.boolean() })),
  lazyObject(() => ({ kind: z.literal("date"), date: IsoDate, before: z.boolean() })),
  lazyObject(() => ({ kind: z.literal("month"), year: z.int(), month })),
  lazyObject(() => ({ kind: z.literal("year"), year: z.int() })),
  lazyObject(() => ({
    kind: z.literal("days-after"),
    days: z.int().nonnegative(),
    working: z.boolean(),
    event: z.string().min(1),
  })),
])
export type Due = z.infer<typeof Due>
