import { type IsoDate, isValidOn, type Validity } from "../../calendar/index.ts"
import { nationalLayer } from "../../jurisdiction/index.ts"
import type { Basis } from "../../law/index.ts"
import type { Text } from "../../text/index.ts"

/** The standard shape of a province (*khuôn mẫu chung*): with districts, or with communes right under the province. */
export type TierPreset = "three-tier" | "two-tier"

/** What the presets are called. */
export const tierPresetLabels: Readonly<Record<TierPreset, Text>> = {
  "three-tier": {
    vi: "Khuôn mẫu ba cấp: tỉnh, huyện, xã",
    en: "Three-tier preset: province, district, commune",
  },
  "two-tier": { vi: "Khuôn mẫu hai cấp: tỉnh, xã", en: "Two-tier preset: province, commune" },
}

/** The days on which a preset is the shape of a province, and the law that says so. */
export interface TierPresetPeriod {
  readonly preset: TierPreset
  readonly validity: Validity
  readonly basis: readonly Basis[]
}

/** The presets over time, by the tiers of government that the national layer gives: `two-tier` from 2025-07-01. */
export const tierPresetPeriods = (): readonly TierPresetPeriod[] => {
  const periods: TierPresetPeriod[] = []
  for (const { basis, tiers, validity } of nationalLayer.tierSystems ?? []) {
    const preset = tiers.includes("district") ? "three-tier" : "two-tier"
    const last = periods.at(-1)
    if (last?.preset === preset)
      periods.splice(-1, 1, { ...last, validity: { ...last.validity, until: validity.until } })
    else periods.push({ preset, validity, basis })
  }
  return periods
}

/**
 * The preset of a day: which tiers of government there are on it.
 *
 * @example
 * ```ts import.meta.vitest
 * const { isoDate } = await import("../../calendar/index.ts")
 * tierPresetOn(isoDate("2025-06-30")) // => "three-tier"
 * tierPresetOn(isoDate("2025-07-01")) // => "two-tier"
 * ```
 */
export const tierPresetOn = (day: IsoDate): TierPreset => periodOn(day).preset

/** The preset of a day with its period. */
export const periodOn = (day: IsoDate): TierPresetPeriod => {
  const period = tierPresetPeriods().find(({ validity }) => isValidOn(validity, day))
  if (period === undefined) throw new RangeError(`The national layer has no tiers of government for ${day}.`)
  return period
}
