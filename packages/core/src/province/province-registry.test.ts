import { describe, expect, it } from "vitest"
import { validity } from "../calendar/index.ts"
import { unitId } from "../directory/index.ts"
import { defineProvince, type Province } from "./define-province.ts"
import { provinceRegistry } from "./province-registry.ts"

const province = (slug: string, placeNames: readonly string[], held: Province["validity"]): Province =>
  defineProvince({
    slug,
    name: { vi: slug, en: slug },
    unit: unitId(`u:${slug}`),
    placeNames,
    validity: held,
    tierSystems: [],
    directory: { units: [], bodies: [], groups: [], successions: [] },
    channels: [],
    letterheads: [],
    reportingChain: [],
    rules: [],
    plans: {},
    sources: [],
  })

const haNam = province("ha-nam-2021", ["Hà Nam", "tỉnh Hà Nam"], validity(null, "2025-07-01"))
const vinhLong = province("vinh-long-2026", ["Vĩnh Long", "tỉnh Vĩnh Long"], validity("2025-07-01"))
const vinhLongBefore = province("vinh-long-2021", ["Vĩnh Long"], validity(null, "2025-07-01"))
const registry = provinceRegistry([haNam, vinhLong])

it("gives plugins by slug and in the order given", () => {
  expect(registry.get("ha-nam-2021")).toBe(haNam)
  expect(registry.get("hue")).toBeUndefined()
  expect(registry.all).toEqual([haNam, vinhLong])
})

it("refuses two plugins of one name, and says what to remove", () => {
  expect(() => provinceRegistry([haNam, vinhLong, haNam])).toThrow(
    'Two province plugins are called "ha-nam-2021". Remove one from the list given to provinceRegistry.',
  )
})

describe("chooses by", () => {
  it.each([
    ["the place", { place: "Hà Nam", year: 2021 }, haNam],
    ["the place in another spelling", { place: "tỉnh  hà nam" }, haNam],
    ["the place and the last year it holds", { place: "Hà Nam", year: 2025 }, haNam],
    ["the place, not after its end", { place: "Hà Nam", year: 2026 }, undefined],
    ["the place, not before its beginning", { place: "Vĩnh Long", year: 2024 }, undefined],
    ["the place and its first year", { place: "Vĩnh Long", year: 2025 }, vinhLong],
    [
      "the issuer of a commune that issues at its own place",
      { place: "An Bình", issuer: "UBND xã An Bình, tỉnh Vĩnh Long" },
      vinhLong,
    ],
    ["the place before the issuer", { place: "Hà Nam", issuer: "Báo Vĩnh Long" }, haNam],
    [
      "the title where nothing else says the place",
      { place: null, title: "Truyền thông trên địa bàn tỉnh Hà Nam" },
      haNam,
    ],
    [
      "no title when a place is given that is not ours",
      { place: "Cần Thơ", title: "Học tập kinh nghiệm tỉnh Hà Nam" },
      undefined,
    ],
    ["no part of a longer word", { title: "Phát triển vĩnh longan" }, undefined],
    ["nothing", {}, undefined],
    ["one name at most", { title: "Phối hợp giữa Hà Nam và Vĩnh Long" }, undefined],
  ])("%s", (_, clues, expected) => {
    expect(registry.choose(clues)).toBe(expected)
  })

  it("none where two plugins hold in the same year", () => {
    const both = provinceRegistry([vinhLong, vinhLongBefore])
    expect(both.choose({ place: "Vĩnh Long", year: 2025 })).toBeUndefined()
    expect(both.choose({ place: "Vĩnh Long", year: 2024 })).toBe(vinhLongBefore)
    expect(both.choose({ place: "Vĩnh Long", year: 2026 })).toBe(vinhLong)
  })
})
