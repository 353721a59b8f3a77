import { type IsoDate, isoDate } from "@lantoa/core"
import { type ConformanceReport, checkConformance } from "@lantoa/core/testing"
import { type TierPreset, tierPresetOn } from "@lantoa/core/variant"
import { capabilities, pageDay } from "./capabilities.ts"
import { plugins, type ShippedPlugin } from "./plugins.ts"
import { presetOf, provinceUnitsOn } from "./preset-provinces.ts"

/** A province at preset level on a day, and the plugin that speaks for it then. */
export interface ProvinceRow {
  readonly day: IsoDate
  readonly name: string
  readonly preset: TierPreset
  readonly plugin: ShippedPlugin | undefined
  readonly report: ConformanceReport
}

/** The last day of 63 provinces and three tiers that the pages look at. */
export const dayOf63 = isoDate("2021-06-30")

/** How far a plugin of this repository conforms. */
export const pluginReport = ({ acceptedErrors, province, ruleCases }: ShippedPlugin): Promise<ConformanceReport> =>
  checkConformance(province, { ...capabilities, ruleCases, acceptedErrors })

/** Every province of a day at preset level, one after the other. */
export const presetRows = async (day: IsoDate = pageDay): Promise<readonly ProvinceRow[]> => {
  const rows: ProvinceRow[] = []
  for (const unit of provinceUnitsOn(day))
    rows.push({
      day,
      name: unit.fullName,
      preset: tierPresetOn(day),
      plugin: plugins.find(({ province }) => province.unit === unit.id),
      report: await checkConformance(presetOf(unit, day), { ...capabilities, on: day }),
    })
  return rows
}
