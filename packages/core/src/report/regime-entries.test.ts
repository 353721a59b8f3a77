import { describe, expect, it } from "vitest"
import { CalendarEntry } from "../obligation/calendar-entry.schema.ts"
import { samplePlan, yearlyReport } from "../obligation/obligation.fixture.ts"
import { jurisdictionWith, regime } from "./expected.fixture.ts"
import { regimeEntries } from "./regime-entries.ts"

const silent = samplePlan({ reporting: [] })
const withOrders = jurisdictionWith({ reportRegimes: [regime()] })
const dated = samplePlan({ reporting: [{ ...yearlyReport, from: ["Ủy ban nhân dân các xã"] }] })
const rows = (entries: readonly CalendarEntry[]) => entries.map(({ start, summary }) => `${start} ${summary.vi}`)

describe("reports that no clause of the plan dates", () => {
  it("are due by the standing orders of the province, every quarter", () => {
    expect(rows(regimeEntries(silent, withOrders, 2026)).filter((row) => row.includes("Sở Văn hóa"))).toEqual([
      "2026-03-20 Hạn báo cáo quý I năm 2026 gửi Sở Văn hóa",
      "2026-06-20 Hạn báo cáo quý II năm 2026 gửi Sở Văn hóa",
      "2026-09-20 Hạn báo cáo quý III năm 2026 gửi Sở Văn hóa",
      "2026-12-20 Hạn báo cáo quý IV năm 2026 gửi Sở Văn hóa",
    ])
  })

  it("name who owes them, by what and with which grace", () => {
    const [first] = regimeEntries(silent, withOrders, 2026)
    expect(first?.description.vi).toContain("Đơn vị (3): Ủy ban nhân dân xã Mẫu 1")
    expect(first?.description.vi).toContain("Gia hạn 2 ngày làm việc.")
  })

  it("are passed on to the Government; what the plan dates is not told twice", () => {
    expect(rows(regimeEntries(dated, jurisdictionWith(), 2026))).toEqual([
      "2026-12-25 Hạn báo cáo năm 2026 gửi Chính phủ",
    ])
  })

  it("have identities of their own, and the form of stored entries", () => {
    const entries = regimeEntries(silent, withOrders, 2026)
    expect(new Set(entries.map(({ uid }) => uid)).size).toBe(entries.length)
    for (const entry of entries) expect(CalendarEntry.parse(entry)).toEqual(entry)
  })

  it("are none in years of which the plan says nothing", () => {
    expect(regimeEntries(silent, withOrders, 2035)).toEqual([])
  })
})
