import { calendarEntries, countsByTier, deriveObligations, isoDate, jurisdictionFor } from "@lantoa/core"
import { describe, expect, it } from "vitest"
import vinhLong from "../src/index.ts"

const plan = vinhLong.plans["vinh-long-2026"]
if (plan === undefined) throw new RangeError("the built-in plan is missing")
const jurisdiction = jurisdictionFor(vinhLong, isoDate("2026-03-11"))
const obligations = deriveObligations(plan, jurisdiction)
const ofCommunes = obligations.filter(({ obligor }) => obligor.kind === "body" && obligor.tier === "commune")

describe("who owes what by the plan of 2026", () => {
  it("gives each of 124 communes its three tasks", () => {
    expect(ofCommunes).toHaveLength(3 * 124)
    expect(new Set(ofCommunes.map(({ obligor }) => obligor.name)).size).toBe(124)
  })

  it.each([
    ["Sở Văn hóa, Thể thao và Du lịch", 3, "assigned"],
    ["Sở Giáo dục và Đào tạo", 1, "requested"],
    ["Các sở, ban, ngành tỉnh", 2, "requested"],
    ["Hội Khuyến học tỉnh", 1, "requested"],
    ["Báo và Phát thanh, Truyền hình Vĩnh Long", 2, "assigned"],
  ])("gives %s its %i tasks, %s", (name, count, modality) => {
    const own = obligations.filter(({ obligor }) => obligor.name.toLowerCase() === name.toLowerCase())
    expect(own.map((each) => [each.kind, each.modality])).toEqual(Array(count).fill(["task", modality]))
  })

  it("owes nothing else, and no report, because the plan asks for none", () => {
    expect(obligations).toHaveLength(372 + 9)
    expect(obligations.some(({ kind }) => kind === "report")).toBe(false)
  })

  it("has two of a commune's tasks done by units of the commune", () => {
    const [commune] = ofCommunes
    const own = ofCommunes.filter(({ obligor }) => obligor.name === commune?.obligor.name)
    expect(own.map(({ delegations }) => delegations.map(({ to }) => to))).toEqual([
      [],
      ["Phòng Văn hoá – Xã hội"],
      ["Trung tâm Dịch vụ sự nghiệp công"],
    ])
  })

  it("says of every obligation from which clause it comes, and by which group", () => {
    expect(
      ofCommunes.every(({ because }) => because[0]?.kind === "clause" && because.some(({ kind }) => kind === "group")),
    ).toBe(true)
  })

  it("counts them by tier", () => {
    expect(
      countsByTier(obligations).map(({ tier, obligors, tasks, reports }) => [tier, obligors, tasks + reports]),
    ).toEqual([
      ["province", 5, 9],
      ["commune", 124, 372],
    ])
  })
})

describe("the calendar of the plan", () => {
  it.each([2026, 2027, 2030])("has the Book Day and the Week in %i", (year) => {
    const entries = calendarEntries(plan, obligations, jurisdiction, year)
    expect(entries.map(({ start, end }) => [start, end])).toEqual([
      [`${year}-04-21`, `${year}-04-22`],
      [`${year}-10-01`, `${year}-10-08`],
    ])
  })

  it("has nothing outside the plan's period", () => {
    expect([2025, 2031].flatMap((year) => calendarEntries(plan, obligations, jurisdiction, year))).toEqual([])
  })

  it("keeps its identifiers from run to run", () => {
    const uids = () => calendarEntries(plan, obligations, jurisdiction, 2027).map(({ uid }) => uid)
    expect(uids()).toEqual(uids())
    expect(new Set(uids()).size).toBe(2)
  })
})
