import { calendarEntries, deriveObligations, dueDates, isoDate, jurisdictionFor } from "@lantoa/core"
import { describe, expect, it } from "vitest"
import haNam from "../src/index.ts"

const plan = haNam.plans["ha-nam-2021"]
if (plan === undefined) throw new RangeError("the built-in plan is missing")
const jurisdiction = jurisdictionFor(haNam, isoDate("2021-08-27"))
const obligations = deriveObligations(plan, jurisdiction)
const tasks = obligations.filter(({ kind }) => kind === "task")
const yearly = obligations.filter(({ frequency }) => frequency === "annual")

describe("who owes what by the plan of 2021", () => {
  it("gives each of six districts its three tasks", () => {
    const ofDistricts = tasks.filter(({ obligor }) => obligor.kind === "body" && obligor.tier === "district")
    expect(ofDistricts).toHaveLength(3 * 6)
    expect(new Set(ofDistricts.map(({ obligor }) => obligor.name)).size).toBe(6)
  })

  it.each([
    ["Sở Thông tin và Truyền thông", 6, "assigned"],
    ["Sở Văn hóa, Thể thao và Du lịch", 2, "requested"],
    ["Sở Giáo dục và Đào tạo", 1, "requested"],
    ["Hội Khuyến học tỉnh", 2, "requested"],
    ["Sở Tài chính", 1, "requested"],
    ["Các sở, ban, ngành", 1, "requested"],
    ["Báo Hà Nam", 2, "requested"],
    ["Đài Phát thanh và Truyền hình Hà Nam", 2, "requested"],
  ])("gives %s its %i tasks, %s", (name, count, modality) => {
    const own = tasks.filter(({ obligor }) => obligor.name.toLowerCase() === name.toLowerCase())
    expect(own.map((each) => each.modality)).toEqual(Array(count).fill(modality))
  })

  it("has every unit with a task report to the department by 30 November", () => {
    const withTasks = new Set(tasks.map(({ obligor }) => obligor.name))
    withTasks.delete("Sở Thông tin và Truyền thông")
    expect(new Set(yearly.map(({ obligor }) => obligor.name))).toEqual(withTasks)
    for (const { due, to } of yearly) {
      expect(due).toEqual({ kind: "yearly", month: 11, day: 30, before: true })
      expect(to).toEqual(["Sở Thông tin và Truyền thông"])
    }
  })

  it("has the report fall due in every year of the plan, 2021 to 2030", () => {
    const [report] = yearly
    const days = report === undefined ? [] : dueDates(report, { from: 2019, to: 2035 }).map(({ day }) => day)
    expect(days).toEqual(Array.from({ length: 10 }, (_, index) => `${2021 + index}-11-30`))
  })

  it("has the department report onward, on no stated day", () => {
    const onward = obligations.filter(({ kind, frequency }) => kind === "report" && frequency === "ad-hoc")
    expect(onward.map(({ obligor, to, due }) => [obligor.name, to, due])).toEqual([
      ["Sở Thông tin và Truyền thông", ["Ủy ban nhân dân tỉnh", "Bộ Thông tin và Truyền thông"], null],
    ])
  })
})

it("puts the Book Day, the Week and the reports in the calendar", () => {
  const days = calendarEntries(plan, obligations, jurisdiction, 2024).map(({ start }) => start)
  expect([...new Set(days)]).toEqual(["2024-04-21", "2024-10-01", "2024-11-30"])
})
