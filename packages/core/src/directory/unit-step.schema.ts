import * as z from "zod"
import { IsoDate } from "../calendar/iso-date.schema.ts"
import { Basis } from "../law/basis.schema.ts"
import { lazyObject } from "../text/lazy-object.schema.ts"
import { UnitId } from "./directory.schema.ts"

/**
 * What a unit gives to another, as the act says it; acts give no percentage (*phần chuyển giao*). `area` and
 * `remaining-area` move no people; `area-with-all-population` and `remainder-with-all-population` move all.
 */
export const UnitShare = z.enum([
  "whole",
  "part-of-area-and-population",
  "area",
  "area-with-all-population",
  "whole-area-without-population",
  "part-of-population",
  "remainder",
  "remainder-with-all-population",
  "remaining-area",
])
export type UnitShare = z.infer<typeof UnitShare>

/** One unit going into another, wholly or in part (*một bước sắp xếp đơn vị hành chính*). */
export const UnitStep = lazyObject(() => ({
  from: UnitId,
  fromName: z.string().min(1),
  to: UnitId,
  toName: z.string().min(1),
  /** The first day of the successor. */
  on: IsoDate,
  extent: z.enum(["full", "partial"]),
  share: UnitShare,
  /** The act and its clause. */
  basis: Basis,
}))
export interface UnitStep extends z.infer<typeof UnitStep> {}
