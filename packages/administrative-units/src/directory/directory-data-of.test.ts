import { createDirectory, isoDate, isValidOn, unitId } from "@lantoa/core"
import { DirectoryData } from "@lantoa/core/schema"
import { describe, expect, it } from "vitest"
import { unitsAt } from "../units-at.ts"
import { directoryDataOf } from "./directory-data-of.ts"

const data = (province: string, from: string, to = from) => {
  const found = directoryDataOf(unitId(province), isoDate(from), isoDate(to))
  if (!found.ok) throw new Error(found.error.text.en)
  return found.value
}
const members = (province: string, phrase: string, day: string, to = day) => {
  const found = createDirectory(data(province, day, to)).resolve(phrase, isoDate(day))
  return found.kind === "group" ? found.members : []
}
const provinces = (day: string) => {
  const found = unitsAt(isoDate(day), { tier: "province" })
  return found.ok ? found.value.map(({ id }) => [day, id] as const) : []
}

describe("a province as a directory", () => {
  it.each([...provinces("2025-06-30"), ...provinces("2026-11-21")])("on %s: %s", (day, province) => {
    const directory = data(province, day)
    expect(DirectoryData.parse(directory)).toEqual(directory)
    const { bodies, resolve, units } = createDirectory(directory)
    expect(bodies).toHaveLength(units.length)
    expect(resolve("UBND cấp xã", isoDate(day))).toMatchObject({
      kind: "group",
      members: { length: units.filter(({ tier }) => tier === "commune").length },
    })
  })

  it.each([
    ["u:vinh-long", "Ủy ban nhân dân các xã, phường", "2026-11-21", 124],
    ["u:ca-mau", "UBND các xã, phường", "2026-11-21", 64],
    ["u:hai-phong", "Ủy ban nhân dân các xã, phường, đặc khu", "2025-07-01", 114],
    ["u:ha-nam", "Ủy ban nhân dân các huyện, thị xã, thành phố", "2021-08-27", 6],
    ["u:ha-nam", "Ủy ban nhân dân các xã, phường, thị trấn", "2021-08-27", 109],
    ["u:ha-nam", "Ủy ban nhân dân các xã, phường, thị trấn", "2025-06-30", 98],
  ])("%s: %s on %s are %i", (province, phrase, day, count) => {
    expect(members(province, phrase, day)).toHaveLength(count)
  })

  it("puts every committee under the one above", () => {
    const { bodies } = data("u:ha-nam", "2021-08-27")
    const body = (id: string) => bodies.find((each) => each.id === id)
    expect(body("b:ha-nam/ubnd-tinh")).toMatchObject({ name: "Ủy ban nhân dân tỉnh Hà Nam", superior: null })
    expect(body("b:ha-nam/ubnd-huyen-kim-bang")).toMatchObject({ superior: "b:ha-nam/ubnd-tinh", tier: "district" })
    expect(bodies.filter(({ superior }) => superior === "b:ha-nam/ubnd-huyen-kim-bang")).toHaveLength(18)
    expect(bodies.every(({ superior, tier }) => tier === "province" || superior !== null)).toBe(true)
  })

  it("over a time has the units of all its days", () => {
    const directory = data("u:ha-nam", "2021-08-27", "2025-06-30")
    const on = (day: string) =>
      directory.units.filter((unit) => unit.tier === "commune" && isValidOn(unit.validity, isoDate(day)))
    expect([on("2021-08-27").length, on("2024-12-31").length, on("2025-01-01").length]).toEqual([109, 109, 98])
    expect(members("u:ha-nam", "UBND cấp xã", "2021-08-27", "2025-06-30")).toHaveLength(109)
  })

  it("follows a province that becomes a city", () => {
    const { units } = createDirectory(data("u:dong-nai", "2026-04-29", "2026-04-30"))
    expect(units.filter(({ tier }) => tier === "province").map(({ fullName }) => fullName)).toEqual([
      "Tỉnh Đồng Nai",
      "Thành phố Đồng Nai",
    ])
    expect(data("u:dong-nai", "2026-11-21").units[0]).toMatchObject({ fullName: "Thành phố Đồng Nai" })
  })

  it("knows the whole group only for its own days", () => {
    const { groups } = data("u:bac-ninh", "2026-09-01")
    expect(groups).toMatchObject([{ complete: true, validity: { from: "2026-09-01", until: "2026-09-20" } }])
  })

  it("is refused for what is no province, or not then", () => {
    const tag = (id: string, day: string) => {
      const found = directoryDataOf(unitId(id), isoDate(day))
      return found.ok ? "ok" : found.error._tag
    }
    expect(tag("u:ha-nam", "2025-07-01")).toBe("UnitNotThen")
    expect(tag("u:ninh-binh", "2025-06-30")).toBe("UnitNotThen")
    expect(tag("u:ha-nam/huyen-kim-bang", "2021-08-27")).toBe("NotAProvince")
    expect(tag("u:khong-co", "2021-08-27")).toBe("UnitUnknown")
    expect(tag("u:ha-nam", "2020-12-31")).toBe("DayOutsideData")
  })
})
