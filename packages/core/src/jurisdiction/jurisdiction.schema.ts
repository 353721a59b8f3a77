import * as z from "zod"
import { Validity } from "../calendar/validity.schema.ts"
import { BodyId, GroupId, Tier } from "../directory/directory.schema.ts"
import { Basis } from "../law/basis.schema.ts"
import { ChannelType } from "../plan/channel.schema.ts"
import { Due } from "../plan/due.schema.ts"
import { BudgetTier } from "../plan/funding.schema.ts"

/** How a body heads its documents (*thể thức đầu văn bản của cơ quan*). */
export const Letterhead = z.strictObject({
  issuer: BodyId,
  /** The superior's line, upper case as printed; null for a body with none. */
  superiorLine: z.string().min(1).nullable(),
  issuerLine: z.string().min(1),
  /** Place of issue: the province's own name, without the type word. */
  place: z.string().min(1),
  /** The symbol of its plans: `KH-SVHTTDL`. */
  planSymbol: z.string().min(1),
})
export interface Letterhead extends z.infer<typeof Letterhead> {}

/** One step of the way that reports take (*tuyến báo cáo*). `due` null: no source gives a day. */
export const ReportingStep = z.strictObject({
  from: z.union([BodyId, GroupId]),
  to: BodyId,
  due: Due.nullable(),
  basis: z.array(Basis).min(1),
})
export interface ReportingStep extends z.infer<typeof ReportingStep> {}

/** The tiers of government while they hold (*các cấp chính quyền*). */
export const TierSystem = z.strictObject({
  tiers: z.array(Tier).min(1),
  budgetTiers: z.array(BudgetTier).min(1),
  validity: Validity,
  basis: z.array(Basis).min(1),
})
export interface TierSystem extends z.infer<typeof TierSystem> {}

/** A channel type that a layer adds or puts in place of one with the same id. */
export const LayerChannels = z.array(ChannelType)
