import { describe, expect, it } from "vitest"
import { createDirectory } from "./create-directory.ts"
import { data, day, end, group, sample } from "./made-up-data.ts"

const directory = createDirectory(sample)

describe("resolve", () => {
  it.each([
    ["Sở Văn hóa, Thể thao và Du lịch", "2021-08-27", "b:cu/so-vhttdl"],
    ["Sở Văn hóa, Thể thao và Du lịch", "2025-06-30", "b:cu/so-vhttdl"],
    ["Sở Văn hóa, Thể thao và Du lịch", "2025-07-01", "b:moi/so-vhttdl"],
    ["Sở VHTTDL", "2021-08-27", "b:cu/so-vhttdl"],
    ["sở VH,TT&DL tỉnh Cũ", "2021-08-27", "b:cu/so-vhttdl"],
    ["UBND tỉnh", "2021-08-27", "b:cu/ubnd"],
    ["UBND tỉnh", "2025-07-01", "b:moi/ubnd"],
    ["Uỷ ban nhân dân tỉnh Cũ", "2025-06-30", "b:cu/ubnd"],
    ["Hội Khuyến học tỉnh Cũ", "2021-08-27", "b:cu/hoi"],
    ["UBND xã Đồng Hải", "2026-01-01", "b:y/dong-hai"],
  ])("%s on %s is %s", (phrase, on, id) => {
    expect(directory.resolve(phrase, day(on))).toMatchObject({ kind: "body", body: { id } })
  })

  it.each([
    ["Các sở, ban, ngành", "g:cu/so", []],
    ["các sở, ban, ngành tỉnh Cũ", "g:cu/so", []],
    ["UBND các xã", "g:cu/ubnd-xa", ["b:x/dong-hai", "b:y/dong-hai"]],
  ])("%s is a group", (phrase, id, members) => {
    const found = directory.resolve(phrase, day("2021-08-27"))
    expect(found).toMatchObject({ kind: "group", group: { id } })
    expect(found.kind === "group" ? found.members.map((member) => member.id) : []).toEqual(members)
  })

  it("says that a name is of another time", () => {
    expect(directory.resolve("Sở TTTT", day("2025-02-28"))).toMatchObject({ kind: "body" })
    expect(directory.resolve("Sở TTTT", day("2025-03-01"))).toMatchObject({
      kind: "not-then",
      body: { id: "b:cu/so-tttt" },
    })
    expect(directory.resolve("Sở VHTTDL tỉnh Mới", day("2021-08-27"))).toMatchObject({
      kind: "not-then",
      body: { id: "b:moi/so-vhttdl" },
    })
    expect(directory.resolve("Sở VHTTDL tỉnh Cũ", day("2026-01-01"))).toMatchObject({
      kind: "not-then",
      body: { id: "b:cu/so-vhttdl" },
    })
    expect(directory.resolve("các sở, ban, ngành", day(end))).toMatchObject({
      kind: "group-not-then",
      group: { id: "g:cu/so" },
    })
  })

  it("says that accents are missing where they tell two names apart", () => {
    expect(directory.resolve("UBND xa Dong Hai", day("2026-01-01"))).toMatchObject({
      kind: "ambiguous",
      bodies: [{ id: "b:x/dong-hai" }, { id: "b:y/dong-hai" }],
    })
  })

  it("offers the nearest names of the day for a name nobody has", () => {
    expect(directory.resolve("Sở Văn hóa, Thể thao và Du lich h", day("2021-08-27"))).toEqual({
      kind: "unknown",
      phrase: "Sở Văn hóa, Thể thao và Du lich h",
      nearest: ["Sở Văn hóa, Thể thao và Du lịch"],
    })
    expect(directory.resolve("Sở Du lịch", day("2021-08-27"))).toMatchObject({ kind: "unknown", nearest: [] })
  })
})

describe("groups", () => {
  it("cover bodies of their kinds at their tier while both hold", () => {
    const [departments] = sample.groups
    const [tttt, , , , , , , association] = sample.bodies
    if (departments === undefined || tttt === undefined || association === undefined)
      throw new RangeError("the sample changed")
    expect(directory.covers(departments, tttt, day("2025-02-28"))).toBe(true)
    expect(directory.covers(departments, tttt, day("2025-03-01"))).toBe(false)
    expect(directory.covers(departments, association, day("2021-08-27"))).toBe(false)
    expect(directory.covers({ ...departments, bodies: [association.id] }, association, day("2021-08-27"))).toBe(true)
  })

  it("of a later layer stand before those of an earlier one", () => {
    const above = data({ groups: [group("g:tren/so", "các sở, ban, ngành")] })
    expect(createDirectory(sample, above).resolve("các sở, ban, ngành", day("2021-08-27"))).toMatchObject({
      group: { id: "g:tren/so" },
    })
    expect(createDirectory(above, sample).resolve("các sở, ban, ngành", day("2021-08-27"))).toMatchObject({
      group: { id: "g:cu/so" },
    })
  })
})
