import type { IsoDate } from "../calendar/index.ts"
import type { Directory, DirectoryData, Tier } from "../directory/index.ts"
import type { DatedValue, Parameter } from "../law/index.ts"
import type { BudgetTier, ChannelType } from "../plan/index.ts"
import type { Text } from "../text/index.ts"
import type { Letterhead, ReportingStep, ReportRegime, TierSystem } from "./jurisdiction.schema.ts"

/** What one layer (national, province, later agency) says. What it leaves out comes from the layer below. */
export interface JurisdictionLayer {
  /** `national`, or the slug of a province plugin. */
  readonly slug: string
  readonly name: Text
  readonly tierSystems?: readonly TierSystem[]
  readonly directory?: DirectoryData
  /** Channel types added, or put in place of those with the same id. */
  readonly channels?: readonly ChannelType[]
  readonly letterheads?: readonly Letterhead[]
  readonly reportingChain?: readonly ReportingStep[]
  /** Standing orders to report, in place of all those below. */
  readonly reportRegimes?: readonly ReportRegime[]
  /** Values in place of those below, by parameter id. */
  readonly parameters?: Readonly<Record<string, readonly DatedValue<never>[]>>
}

/** A value with the layer that set it (*lớp quy định đã áp dụng*). */
export interface Explained<A> {
  readonly value: A
  readonly layer: string
}

/** What a province is on a day (*địa bàn tại một ngày*): layers put together, each answer knowing which layer won. */
export interface Jurisdiction {
  readonly slug: string
  readonly name: Text
  readonly day: IsoDate
  /** Lowest first: `["national", "vinh-long-2026"]`. */
  readonly layers: readonly string[]
  readonly tiers: Explained<readonly Tier[]>
  readonly budgetTiers: Explained<readonly BudgetTier[]>
  /** Units, bodies and groups of all layers over all time: questions to it take a day. */
  readonly directory: Directory
  /** Every channel type of all layers, whenever valid. */
  readonly channels: readonly ChannelType[]
  readonly letterheads: readonly Letterhead[]
  readonly reportingChain: Explained<readonly ReportingStep[]>
  /** Standing orders to report, whenever valid. */
  readonly reportRegimes: Explained<readonly ReportRegime[]>
  /** The value of a parameter on this day, or on the one given; undefined before its first value. */
  readonly valueOf: <A>(parameter: Parameter<A>, on?: IsoDate) => Explained<DatedValue<A>> | undefined
}
