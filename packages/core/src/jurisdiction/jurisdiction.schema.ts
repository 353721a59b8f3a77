import * as z from "zod"
import { Frequency } from "../calendar/frequency.schema.ts"
import { Validity } from "../calendar/validity.schema.ts"
import { BodyId, GroupId, Tier } from "../directory/directory.schema.ts"
import { Basis } from "../law/basis.schema.ts"
import { ChannelType } from "../plan/channel.schema.ts"
import { Due } from "../plan/due.schema.ts"
import { BudgetTier } from "../plan/funding.schema.ts"
import { lazyObject } from "../text/lazy-object.schema.ts"

/** How a body heads its documents (*thể thức đầu văn bản của cơ quan*). */
export const Letterhead = lazyObject(() => ({
  issuer: BodyId,
  /** The superior's line, upper case as printed; null for a body with none. */
  superiorLine: z.string().min(1).nullable(),
  issuerLine: z.string().min(1),
  /** Place of issue: the province's own name, without the type word. */
  place: z.string().min(1),
  /** The symbol of its plans: `KH-SVHTTDL`. */
  planSymbol: z.string().min(1),
}))
export interface Letterhead extends z.infer<typeof Letterhead> {}

/** One step of the way that reports take (*tuyến báo cáo*). `due` null: no source gives a day. */
export const ReportingStep = lazyObject(() => ({
  from: z.union([BodyId, GroupId]),
  to: BodyId,
  due: Due.nullable(),
  basis: z.array(Basis).min(1),
}))
export interface ReportingStep extends z.infer<typeof ReportingStep> {}

/**
 * A due day counted within whatever period is reported (*hạn theo kỳ*): day 25 of its last month, day 5 of the month
 * after. In a shorter month its last day.
 */
export const DueOfPeriod = lazyObject(() => ({
  kind: z.literal("of-period"),
  /** The last month of the period, or the month after the period. */
  month: z.enum(["last", "next"]),
  day: z.int().min(1).max(31),
  before: z.boolean(),
}))
export interface DueOfPeriod extends z.infer<typeof DueOfPeriod> {}

/**
 * A standing order to report (*chế độ báo cáo*) of a province or an agency: it fills in what a plan leaves open, and
 * never overrules a plan.
 */
export const ReportRegime = lazyObject(() => ({
  /** Part of the ids of what is owed by it: `quarterly-to-department`. */
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  frequency: Frequency,
  /** Who reports: bodies, or groups whose members do. */
  from: z.array(z.union([BodyId, GroupId])).min(1),
  to: BodyId,
  /** null: no source gives a day. */
  due: z.union([Due, DueOfPeriod]).nullable(),
  /** Working days after the due day in which a report still counts as in time (*gia hạn*). */
  graceWorkingDays: z.int().nonnegative(),
  validity: Validity,
  basis: z.array(Basis).min(1),
}))
export interface ReportRegime extends z.infer<typeof ReportRegime> {}

/** The tiers of government while they hold (*các cấp chính quyền*). */
export const TierSystem = lazyObject(() => ({
  tiers: z.array(Tier).min(1),
  budgetTiers: z.array(BudgetTier).min(1),
  validity: Validity,
  basis: z.array(Basis).min(1),
}))
export interface TierSystem extends z.infer<typeof TierSystem> {}

/** A channel type that a layer adds or puts in place of one with the same id. */
export const LayerChannels = z.array(ChannelType)
