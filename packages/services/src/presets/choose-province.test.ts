import {
  defineProvince,
  isoDate,
  type Province,
  type ProvinceClues,
  provinceRegistry,
  unitId,
  validity,
} from "@lantoa/core"
import { describe, expect, it } from "vitest"
import { chooseProvince } from "./choose-province.ts"

const province = (slug: string, name: string, days = validity("2025-07-01")): Province =>
  defineProvince({
    slug,
    name: { vi: name, en: name },
    unit: unitId(`u:${slug}`),
    placeNames: [name],
    validity: days,
    tierSystems: [],
    directory: { units: [], bodies: [], groups: [], successions: [] },
    channels: [],
    letterheads: [],
    reportingChain: [],
    rules: [],
    plans: {},
    sources: [],
  })

const plugin = province("a-2026", "A")
const preset = province("b-two-tier", "B")
const ofPlugin = { province: province("a", "A", validity("2026-01-01")), standsOn: "a-2026" }
const ofPreset = { province: province("b", "B"), standsOn: "b-two-tier" }
const presetFor = ({ place }: ProvinceClues) => (place === "B" || place === "Xã B" ? preset : undefined)

const chosen = (clues: Partial<ProvinceClues>, variant?: typeof ofPlugin, day = "2026-03-11") => {
  const asked = { day: isoDate(day), year: Number(day.slice(0, 4)), ...clues }
  return chooseProvince(asked, { plugins: provinceRegistry([plugin]), variant, preset: presetFor })?.slug
}

describe("the province of a document", () => {
  it.each<[string, Partial<ProvinceClues>, typeof ofPlugin | undefined, string | undefined]>([
    ["a plugin's", { place: "A" }, undefined, "a-2026"],
    ["a preset's", { place: "B" }, undefined, "b-two-tier"],
    ["nobody's", { place: "C" }, undefined, undefined],
    ["the variant's in place of its plugin", { place: "A" }, ofPlugin, "a"],
    ["the variant's in place of its preset", { place: "B" }, ofPreset, "b"],
    ["the variant's of a commune of its preset", { place: "Xã B" }, ofPreset, "b"],
    ["another plugin's beside a variant", { place: "A" }, ofPreset, "a-2026"],
    ["nobody's beside a variant", { place: "C" }, ofPreset, undefined],
    ["the variant's where nothing says a place", {}, ofPreset, "b"],
    ["nobody's where the issuer is of elsewhere", { issuer: "UBND tỉnh C" }, ofPreset, undefined],
  ])("is %s", (_, clues, variant, expected) => {
    expect(chosen(clues, variant)).toBe(expected)
  })

  it("is the plugin's on a day before the variant's own", () => {
    expect(chosen({ place: "A" }, ofPlugin, "2025-08-01")).toBe("a-2026")
  })
})
