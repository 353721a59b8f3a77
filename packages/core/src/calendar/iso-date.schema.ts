import * as z from "zod"
import { lazyObject } from "../text/lazy-object.schema.ts"

/**
 * A civil date (*ngày*), `YYYY-MM-DD`: no time, no time zone. Vietnamese law counts in days, so the domain never
 * handles an instant. Two of them compare as strings.
 */
export const IsoDate = z.iso.date().brand<"IsoDate">()
export type IsoDate = z.infer<typeof IsoDate>

/** A date of which a draft may leave the day, or the day and the month, blank: `2026`, `2026-04`, `2026-04-11`. */
export const PartialDate = z
  .union([z.iso.date(), z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/), z.string().regex(/^\d{4}$/)])
  .brand<"PartialDate">()
export type PartialDate = z.infer<typeof PartialDate>

/** The years a plan gives itself (*giai đoạn, thời gian thực hiện*). `from` is null when only an end is stated. */
export const YearPeriod = lazyObject(() => ({
  from: z.int().min(1900).max(2200).nullable(),
  to: z.int().min(1900).max(2200),
}))
export interface YearPeriod extends z.infer<typeof YearPeriod> {}
