import { describe, expect, it } from "vitest"
import { nodeId } from "../plan/index.ts"
import { calendarEntries } from "./calendar-entries.ts"
import { CalendarEntry } from "./calendar-entry.schema.ts"
import { deriveObligations } from "./derive-obligations.ts"
import type { DueOptions } from "./due-dates.ts"
import { obligationsOf } from "./groups.ts"
import { assignment, sampleJurisdiction, samplePlan, task, yearlyReport } from "./obligation.fixture.ts"

const jurisdiction = sampleJurisdiction()
const plan = samplePlan({
  period: { from: 2021, to: 2030 },
  themes: [
    {
      id: "theme-1",
      at: nodeId("s1:p3"),
      text: "Hai dịp",
      kind: "observance",
      observances: ["lifelong-learning-week", "book-and-reading-culture-day"],
    },
  ],
  assignments: [
    assignment(1, ["Sở Văn hóa"], 0, { tasks: [task(1, 1, { observances: ["book-and-reading-culture-day"] })] }),
    assignment(2, ["Ủy ban nhân dân các xã"], 1),
  ],
})
const obligations = deriveObligations(plan, jurisdiction)
const entries = (year: number, options: DueOptions = {}) =>
  calendarEntries(plan, obligations, jurisdiction, year, options)

describe("the calendar of a plan", () => {
  it("has what the plan names and its deadlines, in order of date, whole days with the end left out", () => {
    expect(entries(2026).map(({ uid, start, end, status }) => [uid, start, end, status])).toEqual([
      ["mau/kh-2026/book-and-reading-culture-day/2026@lantoa", "2026-04-21", "2026-04-22", "fixed"],
      ["mau/kh-2026/lifelong-learning-week/2026@lantoa", "2026-10-01", "2026-10-08", "provisional"],
      ["mau/kh-2026/reporting-1/2026@lantoa", "2026-11-30", "2026-12-01", "fixed"],
    ])
  })

  it("has the shape of the schema", () => {
    for (const entry of entries(2026)) expect(CalendarEntry.safeParse(entry).error).toBeUndefined()
  })

  it.each([
    [2020, 0],
    [2021, 3],
    [2030, 3],
    [2031, 0],
  ])("has nothing outside of the plan's years: %i", (year, count) => {
    expect(entries(year)).toHaveLength(count)
  })

  it.each([
    [2024, "provisional"],
    [2025, "fixed"],
    [2026, "provisional"],
  ])("takes the week of %i as %s", (year, status) => {
    const week = entries(year).find(({ uid }) => uid.includes("lifelong"))
    expect(week?.status).toBe(status)
    expect(week?.reason === null).toBe(status === "fixed")
  })

  it("names every place of the plan where an observance stands", () => {
    const day = entries(2026).find(({ uid }) => uid.includes("book"))
    expect(day?.at).toEqual(["s1:p3", "s1.1:p1"])
  })

  it("has a deadline once however many units owe it, and says which", () => {
    const report = entries(2026).find(({ kind }) => kind === "deadline")
    expect(report?.summary).toEqual({ vi: "Hạn báo cáo Sở Văn hóa", en: "Report due to Sở Văn hóa" })
    expect(report?.description.vi.split("\n").slice(0, 2)).toEqual([
      "Ngày đến hạn: 30/11/2026 (Thứ Hai); hiểu chặt “trước ngày” thì chậm nhất 29/11/2026 (Chủ nhật)",
      "Đơn vị (3): Ủy ban nhân dân xã Mẫu 1; Ủy ban nhân dân xã Mẫu 2; Ủy ban nhân dân xã Mẫu 3",
    ])
  })

  it("has an entry for every month of a monthly report", () => {
    const monthly = { ...yearlyReport, due: [{ kind: "monthly" as const, day: 15, before: false }] }
    const owed = deriveObligations({ ...plan, reporting: [monthly] }, jurisdiction)
    const uids = calendarEntries(plan, owed, jurisdiction, 2026).map(({ uid }) => uid)
    expect(new Set(uids).size).toBe(14)
    expect(uids).toContain("mau/kh-2026/reporting-1-m03/2026@lantoa")
  })

  it("is provisional where a deadline was moved by days off that are not decided", () => {
    const [moved] = entries(2030, { onDayOff: "next-working-day" }).filter(({ kind }) => kind === "deadline")
    expect([moved?.start, moved?.status]).toEqual(["2030-12-02", "provisional"])
    const [decided] = entries(2024, { onDayOff: "next-working-day" }).filter(({ kind }) => kind === "deadline")
    expect([decided?.start, decided?.uid]).toEqual(["2024-12-02", "mau/kh-2026/reporting-1/2024@lantoa"])
  })

  it("is one unit's calendar when given that unit's obligations", () => {
    const own = calendarEntries(plan, obligationsOf(obligations, "b:mau/so-van-hoa"), jurisdiction, 2026)
    expect(own.map(({ kind }) => kind)).toEqual(["observance", "observance"])
  })
})
