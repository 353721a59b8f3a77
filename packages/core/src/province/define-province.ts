import type { Validity } from "../calendar/index.ts"
import type { DirectoryData, UnitId } from "../directory/index.ts"
import type { JurisdictionLayer, Letterhead, ReportingStep, ReportRegime, TierSystem } from "../jurisdiction/index.ts"
import type { Basis, DatedValue } from "../law/index.ts"
import type { AnyRule, CheckSetup } from "../lint/index.ts"
import type { ChannelType, Plan } from "../plan/index.ts"
import type { Indicator, Measure } from "../report/index.ts"
import type { Text } from "../text/index.ts"

/** What one province adds to the national rules (*gói tỉnh*): a plain value that registers nothing. */
export interface Province<Slug extends string = string> {
  /** Lower-case name without accents: `vinh-long-2026`. Prefixes every rule id of the plugin. */
  readonly slug: Slug
  readonly name: Text
  /** The province itself in its directory. */
  readonly unit: UnitId
  /** How documents name the province: `Vĩnh Long`, `tỉnh Vĩnh Long`. The reader chooses a plugin by these. */
  readonly placeNames: readonly string[]
  /** The days on which this plugin speaks for the province. */
  readonly validity: Validity
  /** Layers between the nation and the plugin's own, lowest first: a preset, or the plugin that a variant stands on. */
  readonly base?: readonly JurisdictionLayer[]
  /** The layer on top: one department's own. */
  readonly agency?: JurisdictionLayer
  readonly tierSystems: readonly TierSystem[]
  /** Units, bodies, groups, and who followed whom. */
  readonly directory: DirectoryData
  readonly channels: readonly ChannelType[]
  readonly letterheads: readonly Letterhead[]
  readonly reportingChain: readonly ReportingStep[]
  /** Standing orders to report, which fill in what a plan leaves open. */
  readonly reportRegimes?: readonly ReportRegime[]
  /** Units of measure of its indicators that the usual ones lack. */
  readonly measures?: readonly Measure[]
  /** Indicators of its reports beside the usual ones, or in place of those with the same id. */
  readonly indicators?: readonly Indicator[]
  /** Values in place of the national ones, by parameter id. */
  readonly parameters?: Readonly<Record<string, readonly DatedValue<never>[]>>
  readonly rules: readonly AnyRule<`${NoInfer<Slug>}/${string}`>[]
  /** Which rules run for the plans of the province and how loud, and what is accepted in them. */
  readonly check?: CheckSetup
  /** Plans stated in the plugin's own words, by name, with a pointer to the clause of each item. */
  readonly plans: Readonly<Record<string, Plan>>
  readonly sources: readonly Basis[]
}

/** Gives a province plugin its exact types. Registers nothing: whoever builds an application lists its provinces. */
export const defineProvince = <const Slug extends string>(province: Province<Slug>): Province<Slug> => province

/** What a province puts on the national layer, lowest first: its base, its own layer, its agency's. */
export const layersOf = (province: Province): readonly JurisdictionLayer[] => [
  ...(province.base ?? []),
  layerOf(province),
  ...(province.agency === undefined ? [] : [province.agency]),
]

/** A province's own layer. */
export const layerOf = (province: Province): JurisdictionLayer => ({
  slug: province.slug,
  name: province.name,
  tierSystems: province.tierSystems,
  directory: province.directory,
  channels: province.channels,
  letterheads: province.letterheads,
  // Said by a lower layer, or by nobody.
  ...(province.reportingChain.length === 0 ? {} : { reportingChain: province.reportingChain }),
  ...(province.reportRegimes === undefined || province.reportRegimes.length === 0
    ? {}
    : { reportRegimes: province.reportRegimes }),
  ...(province.parameters === undefined ? {} : { parameters: province.parameters }),
})
