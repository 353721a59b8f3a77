import { describe, expect, it } from "vitest"
import { isoDate } from "../calendar/index.ts"
import { deriveObligations } from "./derive-obligations.ts"
import { countsByTier, groupByObligor, obligationsOf } from "./groups.ts"
import { byItem } from "./items.ts"
import { nextDeadlines } from "./next-deadlines.ts"
import { assignment, sampleJurisdiction, samplePlan, task, yearlyReport } from "./obligation.fixture.ts"

const obligations = deriveObligations(samplePlan(), sampleJurisdiction())

describe("obligations put together", () => {
  it("by who owes them", () => {
    expect(groupByObligor(obligations).map(({ key, obligations: owed }) => [key, owed.length])).toEqual([
      ["b:mau/so-van-hoa", 2],
      ["b:mau/so-giao-duc", 2],
      ["b:mau/ubnd-xa-1", 4],
      ["b:mau/ubnd-xa-2", 4],
      ["b:mau/ubnd-xa-3", 4],
      ["g:mau/cac-hoi", 2],
      ["n:cau-lac-bo-doc-sach", 2],
    ])
  })

  it.each([
    ["a body's id", "b:mau/ubnd-xa-2", 4],
    ["a printed name", "Câu lạc bộ Đọc sách", 2],
    ["a name that owes nothing", "Sở Lạ", 0],
  ])("of one unit by %s", (_, obligor, count) => {
    expect(obligationsOf(obligations, obligor)).toHaveLength(count)
  })

  it("counted by tier", () => {
    expect(countsByTier(obligations)).toEqual([
      { tier: "province", obligors: 3, tasks: 4, reports: 2 },
      { tier: "commune", obligors: 3, tasks: 9, reports: 3 },
      { tier: null, obligors: 1, tasks: 1, reports: 1 },
    ])
  })

  it("by what is owed", () => {
    expect(byItem(obligations).map(({ part, obligations: owed }) => [part, owed.length])).toEqual([
      ["task-1.1", 1],
      ["task-1.2", 1],
      ["task-2.1", 1],
      ["task-3.1", 3],
      ["task-3.2", 3],
      ["task-3.3", 3],
      ["task-4.1", 2],
      ["reporting-1", 6],
    ])
  })
})

describe("the next deadlines", () => {
  const dated = [
    task(1, 1, { due: { kind: "date", date: isoDate("2027-06-15"), before: false } }),
    task(1, 2, { due: { kind: "year", year: 2029 } }),
    task(1, 3),
  ]
  const plan = samplePlan({
    assignments: [assignment(1, ["Sở Giáo dục"], 0, { tasks: dated })],
    reporting: [yearlyReport],
  })
  const derived = deriveObligations(plan, sampleJurisdiction())
  const next = (day: string, count: number) =>
    nextDeadlines(derived, isoDate(day), count).map(({ due, item }) => `${due.day} ${item}`)

  it.each([
    ["that day with them", "2026-11-30", 1, ["2026-11-30 reporting-1"]],
    ["from the day after", "2026-12-01", 2, ["2027-06-15 task-1.1", "2027-11-30 reporting-1"]],
    [
      "as many as asked for, also far away",
      "2027-12-01",
      4,
      ["2028-11-30 reporting-1", "2029-11-30 reporting-1", "2029-12-31 task-1.2", "2030-11-30 reporting-1"],
    ],
    ["those of a plan that begins later", "2020-01-01", 1, ["2026-11-30 reporting-1"]],
    ["none after the plan", "2031-01-01", 3, []],
    ["none when none are asked for", "2026-01-01", 0, []],
  ])("are %s", (_, day, count, expected) => {
    expect(next(day, count)).toEqual(expected)
  })

  it("name everyone who owes them", () => {
    const [report] = nextDeadlines(obligations, isoDate("2026-01-01"), 1)
    expect(report?.obligations.map(({ obligor }) => obligor.name)).toHaveLength(6)
  })
})
