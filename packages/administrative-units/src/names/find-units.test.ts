import { isoDate, unitId } from "@lantoa/core"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { unitsAt } from "../units-at.ts"
import { editDistance } from "./edit-distance.ts"
import { findUnit } from "./find-unit.ts"
import { type FindOptions, findUnits } from "./find-units.ts"
import { unitNameKeys } from "./name-keys.ts"

const before = isoDate("2025-06-30")
const now = isoDate("2026-11-21")

const found = (query: string, on = before, options: Omit<FindOptions, "on"> = {}) => {
  const matches = findUnits(query, { on, ...options })
  return matches.ok ? matches.value.map(({ kind, unit }) => `${kind} ${unit.id}`) : matches.error._tag
}

describe("a name", () => {
  it.each([
    ["Phủ Lý", "exact"],
    ["phủ lý", "exact"],
    ["Phu\u0309 Ly\u0301", "exact"],
    ["TP. Phủ Lý", "exact"],
    ["thành phố Phủ Lý", "exact"],
    ["Phủ Lí", "spelling"],
    ["phu ly", "folded"],
    ["thanh pho phu ly", "folded"],
    ["Phú Lý", "marks"],
    ["Phủ L", "partial"],
    ["Phủ Lýz", "typo"],
  ])("%j of Hà Nam matches the city %s", (query, kind) => {
    expect(found(query, before, { within: unitId("u:ha-nam"), tier: "district" })).toEqual([
      `${kind} u:ha-nam/thanh-pho-phu-ly`,
    ])
  })

  it.each([
    ["Phường Phủ Lý", now, ["exact u:ninh-binh/phuong-phu-ly"]],
    ["tỉnh Ninh Bình", before, ["exact u:ninh-binh-truoc-2025"]],
    ["tỉnh Ninh Bình", now, ["exact u:ninh-binh"]],
    ["Ea Hleo", before, ["spelling u:dak-lak/huyen-ea-h-leo", "spelling u:dak-lak/huyen-ea-h-leo/xa-ea-h-leo"]],
    ["Phan Rang – Tháp Chàm", before, ["spelling u:ninh-thuan/thanh-pho-phan-rang-thap-cham"]],
    ["phường Đúc", before, ["exact u:thua-thien-hue/thanh-pho-hue/phuong-phuong-duc"]],
    ["zzzzzzzz", before, "NameUnknown"],
    ["", before, "NameUnknown"],
  ])("%j on %s is %j", (query, on, expected) => {
    expect(found(query, on)).toEqual(expected)
  })

  it("brings all homonyms, each with the unit above", () => {
    const matches = findUnits("xã Hòa Lộc", { on: before })
    expect(matches.ok && matches.value.map(({ kind, unit: { name, parent } }) => [kind, name, parent])).toEqual([
      ["exact", "Hòa Lộc", "u:thanh-hoa/huyen-hau-loc"],
      ["exact", "Hòa Lộc", "u:ben-tre/huyen-mo-cay-bac"],
      ["spelling", "Hoà Lộc", "u:vinh-long/huyen-tam-binh"],
    ])
  })

  it.each([
    ["xã Hòa Lộc, huyện Tam Bình", {}, ["spelling u:vinh-long/huyen-tam-binh/xa-hoa-loc"]],
    ["Hoà Lộc, tỉnh Vĩnh Long", {}, ["exact u:vinh-long/huyen-tam-binh/xa-hoa-loc"]],
    ["hoa loc, mo cay bac, ben tre", {}, ["folded u:ben-tre/huyen-mo-cay-bac/xa-hoa-loc"]],
    ["Hòa Lộc", { within: unitId("u:ben-tre") }, ["exact u:ben-tre/huyen-mo-cay-bac/xa-hoa-loc"]],
    ["Bến Tre", { tier: "province" }, ["exact u:ben-tre"]],
    ["Bến Tre", { tier: "district" }, ["exact u:ben-tre/thanh-pho-ben-tre"]],
  ] as const)("%s is narrowed by %j", (query, options, expected) => {
    expect(found(query, before, options)).toEqual(expected)
  })

  it("with other marks, in part or with wrong letters says so", () => {
    expect(found("Hòa Lộc", now)).toEqual(["marks u:thanh-hoa/xa-hoa-loc"])
    expect(found("Nguyễn U", now)).toContain("partial u:ninh-binh/phuong-nguyen-uy")
    expect(found("Ngyễn Uý", now)).toEqual(["typo u:ninh-binh/phuong-nguyen-uy"])
  })

  it("of a number is that number alone", () => {
    const wards = findUnits("phường 01", { on: before, within: unitId("u:ho-chi-minh-truoc-2025") })
    expect(wards.ok && new Set(wards.value.map(({ unit }) => unit.fullName))).toEqual(new Set(["Phường 1"]))
  })

  it("is found for every unit of a day (any unit)", () => {
    for (const day of [before, now]) {
      const units = unitsAt(day)
      const all = units.ok ? units.value : []
      fc.assert(
        fc.property(fc.nat({ max: all.length - 1 }), (place) => {
          const unit = all[place]
          for (const query of [unit?.name, unit?.fullName, unit?.name.normalize("NFD"), unit?.name.toUpperCase()]) {
            const matches = findUnits(query ?? "", { on: day })
            expect(matches.ok && matches.value.some((match) => match.unit === unit && match.kind === "exact")).toBe(
              true,
            )
          }
        }),
        { numRuns: 150 },
      )
    }
  })
})

describe("one unit", () => {
  it("is the one of that name", () => {
    expect(findUnit("Thị xã Duy Tiên", { on: before })).toMatchObject({
      ok: true,
      value: { id: "u:ha-nam/thi-xa-duy-tien" },
    })
  })

  it("is not chosen among homonyms, nor guessed", () => {
    expect(findUnit("Hòa Lộc", { on: before })).toMatchObject({
      error: {
        _tag: "NameAmbiguous",
        candidates: [{ name: "Hòa Lộc" }, { name: "Hòa Lộc" }, { name: "Hoà Lộc" }],
        text: {
          vi: "Ngày 30/06/2025 có 3 đơn vị hành chính tên “Hòa Lộc”: Xã Hòa Lộc, Huyện Hậu Lộc, Tỉnh Thanh Hóa; Xã Hòa Lộc, Huyện Mỏ Cày Bắc, Tỉnh Bến Tre; Xã Hoà Lộc, Huyện Tam Bình, Tỉnh Vĩnh Long. Hãy thêm tên đơn vị cấp trên.",
        },
      },
    })
    expect(findUnit("Ngyễn Uý", { on: now })).toMatchObject({
      error: { _tag: "NameAmbiguous", candidates: [{ name: "Nguyễn Uý" }] },
    })
  })
})

describe("a name that nothing has", () => {
  it("on that day with that type names the nearest and those of other days", () => {
    expect(findUnits("Huyện Kim Bảng", { on: before })).toMatchObject({
      error: {
        _tag: "NameUnknown",
        nearest: ["Thị xã Kim Bảng, Tỉnh Hà Nam", "Xã Kim Bảng, Huyện Thanh Chương, Tỉnh Nghệ An", expect.any(String)],
        elsewhen: [{ id: "u:ha-nam/huyen-kim-bang" }],
      },
    })
  })

  it.each(["2020-12-31", "2026-11-22"])("on %s is outside the data", (day) => {
    expect(found("Hà Nội", isoDate(day))).toBe("DayOutsideData")
  })

  it("within a unit of another day says so", () => {
    expect(found("Hòa Lộc", now, { within: unitId("u:ben-tre") })).toBe("UnitNotThen")
  })
})

describe("keys", () => {
  it.each([
    ["Hoà", "Hòa"],
    ["Thuỷ", "Thủy"],
    ["Quí", "Quý"],
    ["Ia H’ Drai", "Ia H'Drai"],
    ["Phan Rang-Tháp Chàm", "Phan Rang – Tháp Chàm"],
    ["  Tân   An ", "tân an"],
  ])("%s is spelled like %s", (a, b) => {
    expect(unitNameKeys(a)).toEqual(unitNameKeys(b))
  })

  it.each([
    ["Mai", "May"],
    ["Đông", "Đong"],
    ["Hòa", "Hóa"],
    ["Ba", "Bà"],
  ])("%s is not spelled like %s", (a, b) => {
    expect(unitNameKeys(a).spelled).not.toBe(unitNameKeys(b).spelled)
  })
})

describe("edit distance", () => {
  it.each([
    ["abc", "abc", 0],
    ["abc", "abd", 1],
    ["abc", "acb", 1],
    ["abc", "ab", 1],
    ["abc", "abcd", 1],
    ["abc", "xyz", 3],
    ["", "ab", 2],
  ])("%j to %j is %i", (a, b, distance) => {
    expect(editDistance(a, b, 3)).toBe(distance)
    expect(editDistance(b, a, 3)).toBe(distance)
  })

  it("says one more than the limit when it is more", () => {
    expect(editDistance("abc", "xyz", 1)).toBe(2)
    expect(editDistance("abc", "abcdef", 2)).toBe(3)
  })
})
