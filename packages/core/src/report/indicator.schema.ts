import * as z from "zod"
import { Validity } from "../calendar/validity.schema.ts"
import { Basis } from "../law/basis.schema.ts"
import { ChannelTypeId } from "../plan/channel.schema.ts"
import { lazyObject } from "../text/lazy-object.schema.ts"

const bilingual = lazyObject(() => ({ vi: z.string().min(1), en: z.string().min(1) }))

/** Identity of a unit of measure (*đơn vị tính*): `attendance`, `radio-minute`. Figures of two of them never add up. */
export const MeasureId = z
  .string()
  .regex(/^[a-z][a-z0-9-]*$/)
  .brand<"MeasureId">()
export type MeasureId = z.infer<typeof MeasureId>

/** A unit of measure (*đơn vị tính*). Every figure is a whole number of it: minutes, not hours with a comma. */
export const Measure = lazyObject(() => ({ id: MeasureId, name: bilingual }))
export interface Measure extends z.infer<typeof Measure> {}

/** Identity of an indicator (*chỉ tiêu báo cáo*): `news-items`; a province's own `ca-mau/floating-market-talks`. */
export const IndicatorId = z
  .string()
  .regex(/^([a-z0-9-]+\/)?[a-z][a-z0-9-]*$/)
  .brand<"IndicatorId">()
export type IndicatorId = z.infer<typeof IndicatorId>

/** What is counted (*chỉ tiêu báo cáo*). */
export const Indicator = lazyObject(() => ({
  id: IndicatorId,
  name: bilingual,
  measure: MeasureId,
  /** What counts and what does not, for whoever fills it in. */
  help: bilingual.nullable(),
  /** The channel types whose use it counts; empty for what no channel carries. */
  channels: z.array(ChannelTypeId),
  /**
   * How figures of units and of periods come together. `sum`: they add up. `last`: a state at the end of the period;
   * units add up, of periods the last one stands.
   */
  together: z.enum(["sum", "last"]),
  /** A part of this other indicator (*trong đó*): never more than it. */
  partOf: IndicatorId.nullable(),
  validity: Validity,
  /** Empty means practice: no official form was found. */
  basis: z.array(Basis),
}))
export interface Indicator extends z.infer<typeof Indicator> {}
