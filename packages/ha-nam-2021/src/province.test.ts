import { type BodyId, bodyId, isoDate, isValidOn, jurisdictionFor } from "@lantoa/core"
import { DirectoryData, Letterhead, ReportingStep } from "@lantoa/core/schema"
import { describe, expect, it } from "vitest"
import haNam from "./index.ts"

const directoryOn = (day: string) => jurisdictionFor(haNam, isoDate(day)).directory
const day2021 = isoDate("2021-08-27")

describe("Hà Nam's units", () => {
  const count = (day: string, tier: string, type?: string) =>
    directoryOn(day)
      .unitsOn(isoDate(day))
      .filter(
        (unit) => unit.tier === tier && (type === undefined || unit.type === type) && unit.id.startsWith("u:ha-nam"),
      ).length

  it.each([
    ["2021-08-27", 6, 109, 83, 20, 6],
    ["2024-12-31", 6, 109, 83, 20, 6],
    ["2025-01-01", 6, 98, 65, 29, 4],
    ["2025-06-30", 6, 98, 65, 29, 4],
    ["2025-07-01", 0, 0, 0, 0, 0],
  ])("on %s are %i districts and %i communes", (day, districts, communes, rural, wards, townships) => {
    expect([count(day, "district"), count(day, "commune")]).toEqual([districts, communes])
    expect([
      count(day, "commune", "commune"),
      count(day, "commune", "ward"),
      count(day, "commune", "township"),
    ]).toEqual([rural, wards, townships])
  })

  it("by type are one city, one town and four rural districts in 2021, two towns in 2025", () => {
    expect(["provincial-city", "town", "rural-district"].map((type) => count("2021-08-27", "district", type))).toEqual([
      1, 1, 4,
    ])
    expect(["provincial-city", "town", "rural-district"].map((type) => count("2025-01-01", "district", type))).toEqual([
      1, 2, 3,
    ])
  })

  it.each([
    ["Phủ Lý", 21],
    ["Duy Tiên", 16],
    ["Kim Bảng", 18],
    ["Thanh Liêm", 16],
    ["Bình Lục", 17],
    ["Lý Nhân", 21],
  ])("in %s number %i in 2021", (name, communes) => {
    const units = directoryOn("2021-08-27").unitsOn(day2021)
    const district = units.find((unit) => unit.tier === "district" && unit.name === name)
    expect(units.filter(({ parent }) => parent === district?.id)).toHaveLength(communes)
  })

  it("became 16 wards and 17 communes of Ninh Bình", () => {
    const after = directoryOn("2025-07-01")
      .unitsOn(isoDate("2025-07-01"))
      .filter(({ tier }) => tier === "commune")
    expect(after.filter(({ type }) => type === "ward")).toHaveLength(16)
    expect(after.filter(({ type }) => type === "commune")).toHaveLength(17)
  })

  it("have a parent that holds while they do", () => {
    const directory = directoryOn("2021-08-27")
    for (const { id, parent, validity } of haNam.directory.units) {
      const above = parent === null ? undefined : directory.unit(parent)
      if (above === undefined || validity.until === null) continue
      expect(above.validity.until === null || validity.until <= above.validity.until, id).toBe(true)
      expect(isValidOn(above.validity, validity.from ?? day2021), id).toBe(true)
    }
  })
})

describe("names", () => {
  it.each([
    ["Sở Thông tin và Truyền thông", "b:ha-nam/so-thong-tin-va-truyen-thong"],
    ["Sở TT&TT tỉnh Hà Nam", "b:ha-nam/so-thong-tin-va-truyen-thong"],
    ["Sở VHTTDL", "b:ha-nam/so-van-hoa-the-thao-va-du-lich"],
    ["Sở GD&ĐT", "b:ha-nam/so-giao-duc-va-dao-tao"],
    ["Sở Tài chính", "b:ha-nam/so-tai-chinh"],
    ["Hội Khuyến học tỉnh", "b:ha-nam/hoi-khuyen-hoc-tinh"],
    ["Ủy ban nhân dân tỉnh", "b:ha-nam/ubnd-tinh"],
    ["UBND tỉnh", "b:ha-nam/ubnd-tinh"],
    ["Báo Hà Nam", "b:ha-nam/bao-ha-nam"],
    ["Đài PT&TH Hà Nam", "b:ha-nam/dai-phat-thanh-va-truyen-hinh-ha-nam"],
    ["Ban Tuyên giáo Tỉnh ủy", "b:ha-nam/ban-tuyen-giao-tinh-uy"],
    ["UBND thành phố Phủ Lý", "b:ha-nam/ubnd-thanh-pho-phu-ly"],
    ["UBND huyện Kim Bảng", "b:ha-nam/ubnd-huyen-kim-bang"],
    ["Bộ Thông tin và Truyền thông", "b:vn/bo-thong-tin-va-truyen-thong"],
  ])("%s is one body in 2021", (phrase, id) => {
    expect(directoryOn("2021-08-27").resolve(phrase, day2021)).toMatchObject({ kind: "body", body: { id } })
  })

  it.each([
    ["Ủy ban nhân dân các huyện, thị xã, thành phố", "g:ha-nam/ubnd-cac-huyen-thi-xa-thanh-pho", 6],
    ["UBND các huyện, thị xã, thành phố", "g:ha-nam/ubnd-cac-huyen-thi-xa-thanh-pho", 6],
    ["hệ thống Đài truyền thanh cấp huyện", "g:ha-nam/dai-truyen-thanh-cap-huyen", 6],
    ["các sở, ban, ngành", "g:ha-nam/cac-so-ban-nganh", 0],
    ["các cơ quan, đơn vị", "g:ha-nam/cac-co-quan-don-vi", 0],
    ["các cơ quan báo chí", "g:ha-nam/co-quan-bao-chi", 0],
  ])("%s is a group with %i known members", (phrase, id, members) => {
    for (const day of ["2021-08-27", "2025-01-01", "2025-06-30"]) {
      const found = directoryOn(day).resolve(phrase, isoDate(day))
      expect(found).toMatchObject({ kind: "group", group: { id } })
      expect(found.kind === "group" ? found.members.length : -1).toBe(members)
    }
  })

  it("the group of departments covers departments, not associations", () => {
    const directory = directoryOn("2021-08-27")
    const group = directory.groups.find(({ id }) => id === "g:ha-nam/cac-so-ban-nganh")
    const covered = directory
      .bodiesOn(day2021)
      .filter((body) => group !== undefined && directory.covers(group, body, day2021))
    expect(covered.map(({ kind }) => kind)).toEqual([
      "department",
      "department",
      "department",
      "department",
      "department",
    ])
  })

  it("end with the province", () => {
    const directory = directoryOn("2025-07-01")
    const then = isoDate("2025-07-01")
    expect(directory.resolve("Sở TTTT", then).kind).toBe("not-then")
    expect(directory.resolve("UBND các huyện, thị xã, thành phố", then).kind).toBe("group-not-then")
    expect(directory.resolve("các sở, ban, ngành", then)).toMatchObject({ kind: "group", members: [] })
    expect(directory.resolve("UBND các xã, phường", then)).toMatchObject({ kind: "group", members: [] })
    expect(directory.resolve("Sở VHTTDL", then)).toMatchObject({
      body: { id: "b:ninh-binh/so-van-hoa-the-thao-va-du-lich" },
    })
  })

  it("every body valid on a day is found by its name on that day", () => {
    for (const day of ["2021-08-27", "2025-02-28", "2025-03-01", "2025-04-01", "2025-06-30", "2025-07-01"].map(
      isoDate,
    )) {
      const { directory } = jurisdictionFor(haNam, day)
      for (const body of directory.bodiesOn(day))
        expect(directory.resolve(body.name, day), `${body.id} ${day}`).toEqual({ kind: "body", body })
    }
  })
})

describe("who holds it now", () => {
  const now = isoDate("2026-11-21")
  const { directory } = jurisdictionFor(haNam, now)
  const held = (id: BodyId) =>
    directory
      .holdersOf(id, now)
      .map((holder) => [
        holder.function,
        holder.bodies.map((body) => body.name),
        holder.steps.some(({ about }) => about),
      ])

  it.each([
    [
      "so-thong-tin-va-truyen-thong",
      [
        ["press-and-grassroots-information", ["Sở Văn hóa, Thể thao và Du lịch"], true],
        ["digital-and-telecommunications", ["Sở Khoa học và Công nghệ"], true],
      ],
    ],
    ["ban-tuyen-giao-tinh-uy", [[null, ["Ban Tuyên giáo và Dân vận Tỉnh ủy"], true]]],
    ["bao-ha-nam", [[null, ["Báo Ninh Bình"], true]]],
    ["dai-phat-thanh-va-truyen-hinh-ha-nam", [[null, ["Báo Ninh Bình"], true]]],
    ["ubnd-tinh", [[null, ["Ủy ban nhân dân tỉnh Ninh Bình"], false]]],
    ["hoi-khuyen-hoc-tinh", [[null, ["Hội Khuyến học tỉnh"], false]]],
    ["dai-truyen-thanh-huyen-kim-bang", [[null, [], false]]],
  ])("of %s", (slug, expected) => {
    expect(held(bodyId(`b:ha-nam/${slug}`))).toEqual(expected)
  })

  it("of the six districts: 33 communes and wards, two of them from two districts", () => {
    const members = directoryOn("2021-08-27").resolve("UBND các huyện, thị xã, thành phố", day2021)
    const committees = members.kind === "group" ? members.members : []
    const lists = committees.map(({ id }) => directory.holdersOf(id, now).flatMap(({ bodies }) => bodies))
    expect(lists.map((list) => list.length)).toEqual([5, 6, 6, 6, 5, 7])
    expect(new Set(lists.flat()).size).toBe(33)
  })

  it("says of no day that it is known where it is not", () => {
    const undated = haNam.directory.successions.filter(({ on }) => on === null)
    expect(undated.map(({ from }) => from)).toEqual([
      "b:ha-nam/ban-tuyen-giao-tinh-uy",
      "b:ha-nam/bao-ha-nam",
      "b:ha-nam/dai-phat-thanh-va-truyen-hinh-ha-nam",
    ])
    for (const { about } of undated) expect(about).toBe(true)
  })
})

it("is data of the published shapes", () => {
  expect(DirectoryData.safeParse(haNam.directory).error?.issues ?? []).toEqual([])
  for (const letterhead of haNam.letterheads) expect(Letterhead.safeParse(letterhead).success).toBe(true)
  for (const step of haNam.reportingChain) expect(ReportingStep.safeParse(step).success).toBe(true)
})

it("names bodies and groups that its directory or the nation's has", () => {
  const { directory } = jurisdictionFor(haNam, day2021)
  const known = new Set<string>([...directory.bodies, ...directory.groups].map(({ id }) => id))
  for (const { issuer } of haNam.letterheads) expect(known).toContain(issuer)
  for (const { from, to } of haNam.reportingChain) expect([from, to].every((id) => known.has(id))).toBe(true)
})
