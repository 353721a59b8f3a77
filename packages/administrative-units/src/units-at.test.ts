import { addDays, isoDate, type UnitType, unitId } from "@lantoa/core"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { dataWindow } from "./data-version.ts"
import { sharedTable } from "./table/shared-table.ts"
import { unitByCode } from "./unit-by-code.ts"
import { unitById, unitOn } from "./unit-by-id.ts"
import { unitsAt } from "./units-at.ts"

const at = (day: string, within?: string) => {
  const found = unitsAt(isoDate(day), within === undefined ? {} : { within: unitId(within) })
  if (!found.ok) throw new Error(found.error.text.en)
  return found.value
}
const count = (day: string, ...types: readonly UnitType[]) => at(day).filter(({ type }) => types.includes(type)).length
const tier = (day: string, name: string) => at(day).filter((unit) => unit.tier === name).length

describe("the units of the country", () => {
  /** What there was from each day on which something changed; and on three days in between. */
  const counts = [
    ["2021-01-01", 63, 58, 5, 705, 10_603, 8294, 1706, 603, 0],
    ["2021-02-01", 63, 58, 5, 705, 10_603, 8272, 1723, 608, 0],
    ["2021-07-01", 63, 58, 5, 705, 10_599, 8264, 1723, 612, 0],
    ["2021-08-27", 63, 58, 5, 705, 10_599, 8264, 1723, 612, 0],
    ["2021-11-01", 63, 58, 5, 705, 10_599, 8264, 1723, 612, 0],
    ["2022-04-10", 63, 58, 5, 705, 10_599, 8255, 1732, 612, 0],
    ["2022-07-01", 63, 58, 5, 705, 10_599, 8253, 1732, 614, 0],
    ["2022-10-01", 63, 58, 5, 705, 10_599, 8248, 1737, 614, 0],
    ["2023-04-10", 63, 58, 5, 705, 10_598, 8207, 1771, 620, 0],
    ["2024-02-01", 63, 58, 5, 705, 10_597, 8198, 1780, 619, 0],
    ["2024-05-01", 63, 58, 5, 705, 10_595, 8192, 1784, 619, 0],
    ["2024-09-01", 63, 58, 5, 704, 10_542, 8149, 1775, 618, 0],
    ["2024-11-01", 63, 58, 5, 704, 10_472, 8105, 1749, 618, 0],
    ["2025-01-01", 63, 57, 6, 696, 10_051, 7717, 1716, 618, 0],
    ["2025-03-01", 63, 57, 6, 696, 10_035, 7692, 1726, 617, 0],
    ["2025-06-30", 63, 57, 6, 696, 10_035, 7692, 1726, 617, 0],
    ["2025-07-01", 34, 28, 6, 0, 3321, 2621, 687, 0, 13],
    ["2026-04-30", 34, 27, 7, 0, 3321, 2611, 697, 0, 13],
    ["2026-09-01", 34, 26, 8, 0, 3321, 2611, 697, 0, 13],
    ["2026-09-20", 34, 25, 9, 0, 3321, 2599, 709, 0, 13],
    ["2026-11-21", 34, 25, 9, 0, 3321, 2599, 709, 0, 13],
  ] as const
  const countsOn = (day: string) => [
    tier(day, "province"),
    count(day, "province"),
    count(day, "centrally-run-city"),
    tier(day, "district"),
    tier(day, "commune"),
    count(day, "commune"),
    count(day, "ward"),
    count(day, "township"),
    count(day, "special-zone"),
  ]

  it.each(counts)("on %s are %i provinces (%i + %i), %i districts, %i communes", (day, ...expected) => {
    expect(countsOn(day)).toEqual(expected)
  })

  it.each(counts.slice(1).map(([day], at) => [day, at] as const))(
    "on the day before %s and the day after are as many as the tables say",
    (day, at) => {
      const [, ...before] = counts[at] ?? []
      expect(countsOn(addDays(isoDate(day), -1))).toEqual(before)
      const next = addDays(isoDate(day), 1)
      const [, ...after] = counts.findLast(([from]) => from <= next) ?? []
      if (day < dataWindow.to) expect(countsOn(next)).toEqual(after)
    },
  )

  it("change on the days of the table and on no other", () => {
    const days: readonly string[] = counts.map(([day]) => day)
    expect(sharedTable().dates.filter((day) => !days.includes(day))).toEqual([])
  })

  it.each([
    ["2021-08-27", "u:ha-nam", 6, 109, 83, 20, 6],
    ["2025-06-30", "u:ha-nam", 6, 98, 65, 29, 4],
    ["2025-07-01", "u:vinh-long", 0, 124, 105, 19, 0],
    ["2026-11-21", "u:vinh-long", 0, 124, 105, 19, 0],
    ["2025-07-01", "u:bac-ninh", 0, 99, 66, 33, 0],
    ["2026-09-19", "u:bac-ninh", 0, 99, 66, 33, 0],
    ["2026-09-20", "u:bac-ninh-tu-2026-09-20", 0, 99, 54, 45, 0],
    ["2025-07-01", "u:ninh-binh", 0, 129, 97, 32, 0],
  ])("on %s are in %s %i districts and %i communes", (day, within, districts, communes, ...byType) => {
    const units = at(day, within)
    const types = ["commune", "ward", "township"]
    expect(units.filter((unit) => unit.tier === "district")).toHaveLength(districts)
    expect(units.filter((unit) => unit.tier === "commune")).toHaveLength(communes)
    expect(types.map((type) => units.filter((unit) => unit.type === type).length)).toEqual(byType)
  })

  it("stand on every day under a unit of that day, and have an id and a code of their own", () => {
    for (const day of [dataWindow.from, ...sharedTable().dates.map(isoDate), dataWindow.to]) {
      const units = at(day)
      const ids = new Map(units.map((unit) => [unit.id, unit]))
      expect(ids.size).toBe(units.length)
      expect(new Set(units.map((unit) => `${unit.tier} ${unit.code?.code}`)).size).toBe(units.length)
      for (const { id, parent, tier } of units)
        expect(parent === null ? tier === "province" : ids.has(parent), `${id} ${day}`).toBe(true)
    }
  })

  it("resolve by code and by id to the one unit of a day (any unit, any day)", () => {
    const days = (Date.parse(dataWindow.to) - Date.parse(dataWindow.from)) / 86_400_000
    fc.assert(
      fc.property(fc.integer({ min: 0, max: days }), fc.nat(), (offset, place) => {
        const day = addDays(dataWindow.from, offset)
        const units = at(day)
        const unit = units[place % units.length]
        if (unit?.code == null || unit.tier === "central") throw new Error("a unit without a code")
        expect(unitByCode({ code: unit.code.code, on: day }, unit.tier)).toEqual({ ok: true, value: unit })
        expect(unitOn(unit.id, day)).toEqual({ ok: true, value: unit })
      }),
      { numRuns: 60 },
    )
  })
})

describe("ids", () => {
  const allIds = () => {
    const ids = new Set<string>()
    for (const day of [dataWindow.from, ...sharedTable().dates.map(isoDate)]) for (const { id } of at(day)) ids.add(id)
    return ids
  }

  it("are one for each of the 15,415 units", () => {
    expect(sharedTable().count).toBe(15_415)
    expect(allIds().size).toBe(15_415)
  })

  it.each([
    ["u:vinh-long", "Tỉnh Vĩnh Long", "2025-07-01", null],
    ["u:vinh-long-truoc-2025", "Tỉnh Vĩnh Long", null, "2025-07-01"],
    ["u:ha-nam", "Tỉnh Hà Nam", null, "2025-07-01"],
    ["u:hue", "Thành phố Huế", "2025-01-01", null],
    ["u:dong-nai-tu-2026-04-30", "Thành phố Đồng Nai", "2026-04-30", null],
    ["u:ninh-binh/phuong-phu-ly", "Phường Phủ Lý", "2025-07-01", null],
    ["u:ha-nam/huyen-kim-bang", "Huyện Kim Bảng", null, "2025-01-01"],
    ["u:ha-nam/thi-xa-kim-bang", "Thị xã Kim Bảng", "2025-01-01", "2025-07-01"],
    ["u:thai-nguyen/xa-van-lang", "Xã Văn Lang", "2025-07-01", null],
    ["u:thai-nguyen/xa-van-lang-2", "Xã Văn Lăng", "2025-07-01", null],
  ])("%s stays %s", (id, fullName, from, until) => {
    expect(unitById(unitId(id))).toMatchObject({ fullName, validity: { from, until } })
  })

  it("of a unit stay when only the unit above changes its type", () => {
    const id = unitId("u:dong-nai/phuong-bien-hoa")
    const before = unitOn(id, isoDate("2026-04-29"))
    const after = unitOn(id, isoDate("2026-04-30"))
    expect(before).toMatchObject({ ok: true, value: { id, parent: "u:dong-nai" } })
    expect(after).toMatchObject({ ok: true, value: { id, parent: "u:dong-nai-tu-2026-04-30" } })
  })
})

describe("codes mean a unit only on a day", () => {
  it.each([
    ["15", "Tỉnh Yên Bái", "Tỉnh Lào Cai"],
    ["24", "Tỉnh Bắc Giang", "Tỉnh Bắc Ninh"],
    ["44", "Tỉnh Quảng Bình", "Tỉnh Quảng Trị"],
    ["52", "Tỉnh Bình Định", "Tỉnh Gia Lai"],
    ["80", "Tỉnh Long An", "Tỉnh Tây Ninh"],
    ["82", "Tỉnh Tiền Giang", "Tỉnh Đồng Tháp"],
    ["91", "Tỉnh Kiên Giang", "Tỉnh An Giang"],
  ])("%s was %s and is %s", (code, before, after) => {
    const name = (on: string) => {
      const found = unitByCode({ code, on: isoDate(on) }, "province")
      return found.ok ? found.value.fullName : found.error._tag
    }
    expect([name("2025-06-30"), name("2025-07-01")]).toEqual([before, after])
  })

  it("so 3,316 of the 3,321 communes of 2025-07-01 have a code that another unit had before", () => {
    const codes = (day: string) =>
      new Set(
        at(day)
          .filter((unit) => unit.tier === "commune")
          .map(({ code }) => code?.code),
      )
    const earlier = new Set(
      [dataWindow.from, ...sharedTable().dates.filter((day) => day < "2025-07-01")].flatMap((day) => [...codes(day)]),
    )
    expect([...codes("2025-07-01")].filter((code) => earlier.has(code))).toHaveLength(3316)
  })

  it("and one that nothing has on that day says what had it on others", () => {
    expect(unitByCode({ code: "350", on: isoDate("2025-07-01") }, "district")).toMatchObject({
      error: { _tag: "CodeUnknown", elsewhen: [{ fullName: "Huyện Kim Bảng" }, { fullName: "Thị xã Kim Bảng" }] },
    })
    expect(unitByCode({ code: "99999", on: isoDate("2025-07-01") }, "commune")).toMatchObject({
      error: { _tag: "CodeUnknown", elsewhen: [] },
    })
    expect(unitByCode({ code: "7", on: isoDate("2025-07-01") }, "province").ok).toBe(false)
  })
})

describe("what cannot be answered", () => {
  it.each([
    ["2020-12-31", "2021-01-01"],
    ["2026-11-22", "2026-11-21"],
  ])("%s is outside the data; %s is the nearest day", (day, nearestDay) => {
    const found = unitsAt(isoDate(day))
    expect(found).toMatchObject({ error: { _tag: "DayOutsideData", nearestDay, window: dataWindow } })
    expect(found.ok ? "" : found.error.text.vi).toContain("từ 01/01/2021 đến 21/11/2026")
    expect(unitByCode({ code: "01", on: isoDate(day) }, "province")).toMatchObject({
      error: { _tag: "DayOutsideData" },
    })
  })

  it("an unknown unit, and one of another day", () => {
    expect(unitsAt(isoDate("2025-07-01"), { within: unitId("u:khong-co") })).toMatchObject({
      error: { _tag: "UnitUnknown", id: "u:khong-co" },
    })
    expect(unitsAt(isoDate("2025-07-01"), { within: unitId("u:ha-nam") })).toMatchObject({
      error: {
        _tag: "UnitNotThen",
        text: { vi: "Tỉnh Hà Nam không còn vào ngày 01/07/2025: chỉ có hiệu lực đến trước ngày 01/07/2025." },
      },
    })
    expect(unitOn(unitId("u:hue"), isoDate("2024-12-31"))).toMatchObject({
      error: {
        _tag: "UnitNotThen",
        text: { en: "Thành phố Huế does not exist yet on 31 December 2024: it is valid from 1 January 2025." },
      },
    })
  })
})
