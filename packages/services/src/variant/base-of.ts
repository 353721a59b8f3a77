import { dataWindow, findUnits, type UnitMatch } from "@lantoa/administrative-units"
import {
  type AdministrativeUnit,
  fillText,
  formatDate,
  type IsoDate,
  isValidOn,
  type Language,
  type Province,
  type ProvinceRegistry,
  type Text,
} from "@lantoa/core"
import { tierPresetOn, type Variant } from "@lantoa/core/variant"
import { presetOf } from "../presets/index.ts"
import { messages } from "./messages.ts"
import { hinted } from "./shape-faults.ts"
import type { VariantFileCode } from "./variant-fault.ts"

/** Why a variant has nothing to stand on: which key says it, and the words. */
export interface NoBase {
  readonly code: VariantFileCode
  readonly key: "province" | "on" | "base"
  readonly text: Text
  readonly nearest: readonly string[]
}

/**
 * What a variant stands on: the preset or plugin that it names; else the plugin that speaks for the province on the day,
 * if one was given, else the preset of the day.
 */
export const baseOf = (
  { base, on, province }: Pick<Variant, "base" | "on" | "province">,
  plugins: ProvinceRegistry,
): Province | NoBase => {
  if (on < dataWindow.from) return dayBeforeData(on)
  const unit = provinceCalled(province, on)
  if ("code" in unit && "text" in unit) return unit
  if (base === "two-tier" || base === "three-tier")
    return base === tierPresetOn(on) ? presetFor(unit, on) : baseNotOfDay(base, on)
  if (base !== undefined) return plugins.get(base) ?? baseUnknown(base, plugins)
  return plugins.all.find((plugin) => speaksFor(plugin, unit, on)) ?? presetFor(unit, on)
}

/** Whether what was looked for is missing. */
export const isNoBase = (found: Province | NoBase): found is NoBase => "key" in found

/** The day, no later than the data: units stay until something is known to change them. */
const insideData = (day: IsoDate): IsoDate => (day > dataWindow.to ? dataWindow.to : day)

const provinceCalled = (name: string, on: IsoDate): AdministrativeUnit | NoBase => {
  const found = findUnits(name, { on: insideData(on), tier: "province" })
  if (!found.ok) {
    const { error } = found
    if (error._tag === "DayOutsideData") return dayBeforeData(on)
    return noProvince("province-unknown", error.text, error._tag === "NameUnknown" ? error.nearest : [])
  }
  const [first, ...others] = found.value
  if (first !== undefined && others.length === 0 && isTheName(first)) return first.unit
  const names = found.value.map(({ unit }) => unit.fullName)
  const isPart = found.value.length > 1 && found.value.every(({ kind }) => kind === "partial")
  const template = isPart ? messages.provinceAmbiguous : messages.provinceUnknown
  const said = names.map((each) => `“${each}”`).join(", ")
  const data = (language: Language) => ({ name, names: said, day: formatDate(on, language) })
  const text = { vi: fillText(template, data("vi")).vi, en: fillText(template, data("en")).en }
  return noProvince(isPart ? "province-ambiguous" : "province-unknown", text, names)
}

/** Whether a match is the name itself, and no guess. */
const isTheName = ({ kind }: UnitMatch): boolean => kind === "exact" || kind === "spelling" || kind === "folded"

const noProvince = (code: VariantFileCode, text: Text, nearest: readonly string[]): NoBase => ({
  code,
  key: "province",
  text,
  nearest,
})

const speaksFor = ({ placeNames, validity }: Province, { name }: AdministrativeUnit, on: IsoDate): boolean =>
  isValidOn(validity, on) && placeNames.includes(name)

const presetFor = (unit: AdministrativeUnit, on: IsoDate): Province | NoBase => presetOf(unit, on) ?? dayBeforeData(on)

const dayBeforeData = (day: IsoDate): NoBase => ({
  code: "day-before-data",
  key: "on",
  text: {
    vi: fillText(messages.dayBeforeData, { day: formatDate(day, "vi"), first: formatDate(dataWindow.from, "vi") }).vi,
    en: fillText(messages.dayBeforeData, { day: formatDate(day, "en"), first: formatDate(dataWindow.from, "en") }).en,
  },
  nearest: [],
})

const baseNotOfDay = (base: string, on: IsoDate): NoBase => {
  const preset = tierPresetOn(on)
  return {
    code: "base-not-of-day",
    key: "base",
    text: {
      vi: fillText(messages.baseNotOfDay, { day: formatDate(on, "vi"), preset, base }).vi,
      en: fillText(messages.baseNotOfDay, { day: formatDate(on, "en"), preset, base }).en,
    },
    nearest: [preset],
  }
}

const baseUnknown = (base: string, plugins: ProvinceRegistry): NoBase => {
  const { hint, nearest } = hinted(base, ["two-tier", "three-tier", ...plugins.all.map(({ slug }) => slug)])
  const text = {
    vi: fillText(messages.baseUnknown, { base, hint: hint.vi }).vi,
    en: fillText(messages.baseUnknown, { base, hint: hint.en }).en,
  }
  return { code: "base-unknown", key: "base", text, nearest }
}
