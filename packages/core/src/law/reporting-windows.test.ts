import { describe, expect, it, test } from "vitest"
import type { Frequency } from "../calendar/index.ts"
import { isoDate } from "../calendar/index.ts"
import { governmentDueDay, reportingWindow, reportingWindowRule } from "./reporting-windows.ts"

describe("cut-off of periodic reports", () => {
  it.each<[Frequency, number, number | undefined, string | undefined, string | undefined]>([
    ["annual", 2026, undefined, "2025-12-15", "2026-12-14"],
    ["quarterly", 2027, 1, "2026-12-15", "2027-03-14"],
    ["quarterly", 2027, 4, "2027-09-15", "2027-12-14"],
    ["monthly", 2027, 1, "2026-12-15", "2027-01-14"],
    ["monthly", 2027, 3, "2027-02-15", "2027-03-14"],
    ["semiannual", 2026, 1, "2025-12-15", "2026-06-14"],
    ["semiannual", 2026, 2, "2026-06-15", "2026-12-14"],
    // In force from 12/3/2019.
    ["monthly", 2019, 2, undefined, undefined],
    ["monthly", 2019, 3, "2019-02-15", "2019-03-14"],
    ["annual", 2018, undefined, undefined, undefined],
    ["weekly", 2026, 1, undefined, undefined],
    ["nine-month", 2026, 1, undefined, undefined],
  ])("%s %d %s: %s to %s", (frequency, year, index, from, to) => {
    const window = reportingWindow(frequency, index === undefined ? { year } : { year, index })
    expect([window?.from, window?.to]).toEqual([from, to])
  })
})

describe("due to the Government", () => {
  it.each<[Frequency, number, number, string | undefined]>([
    ["annual", 2026, 1, "2026-12-25"],
    ["quarterly", 2027, 1, "2027-03-25"],
    ["semiannual", 2026, 1, "2026-06-25"],
    ["monthly", 2019, 2, undefined],
    ["monthly", 2019, 3, "2019-03-25"],
    ["ad-hoc", 2026, 1, undefined],
  ])("%s %d-%d: %s", (frequency, year, index, date) => {
    expect(governmentDueDay(frequency, { year, index })?.date).toBe(date)
  })
})

test("a period that the year does not have is refused", () => {
  expect(() => reportingWindow("quarterly", { year: 2026, index: 5 })).toThrow("5 is not one of the 4 periods")
})

test("another rule can be followed, and a repealed one gives nothing", () => {
  const repealed = { ...reportingWindowRule, values: [{ from: isoDate("2026-01-01"), value: undefined, basis: [] }] }
  expect(reportingWindow("annual", { year: 2026 }, repealed)).toBeUndefined()
})
