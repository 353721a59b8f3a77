import * as fc from "fast-check"
import { describe, expect, it, test } from "vitest"
import { epochDay } from "./iso-date.ts"
import { lunarDate, lunarNewYear } from "./lunar.ts"

describe("the first day of the lunar year, and 10/3", () => {
  it.each([
    [2021, "2021-02-12", "2021-04-21"],
    [2022, "2022-02-01", "2022-04-10"],
    [2023, "2023-01-22", "2023-04-29"],
    [2024, "2024-02-10", "2024-04-18"],
    [2025, "2025-01-29", "2025-04-07"],
    [2026, "2026-02-17", "2026-04-26"],
    [2027, "2027-02-06", "2027-04-16"],
    [2028, "2028-01-26", "2028-04-04"],
    [2029, "2029-02-13", "2029-04-23"],
    [2030, "2030-02-02", "2030-04-12"],
  ])("%d: %s and %s", (year, newYear, tenthOfThird) => {
    expect(lunarNewYear(year)).toBe(newYear)
    expect(lunarDate(year, 3, 10)).toBe(tenthOfThird)
  })
})

describe("years in which the Vietnamese calendar is not the Chinese one", () => {
  it.each([
    [1985, "1985-01-21"],
    [2007, "2007-02-17"],
    [2030, "2030-02-02"],
  ])("%d begins on %s", (year, newYear) => {
    expect(lunarNewYear(year)).toBe(newYear)
  })
})

test("years have 12 or 13 months, and begin between 20 January and 21 February", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1901, max: 2198 }), (year) => {
      const newYear = lunarNewYear(year)
      expect(newYear >= `${year}-01-20` && newYear <= `${year}-02-21`).toBe(true)
      const days = epochDay(lunarNewYear(year + 1)) - epochDay(newYear)
      expect([353, 354, 355, 383, 384, 385]).toContain(days)
    }),
  )
})

test("months follow each other by 29 or 30 days, or by two where a leap month lies between", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1901, max: 2198 }), fc.integer({ min: 1, max: 9 }), (year, month) => {
      const days = epochDay(lunarDate(year, month + 1, 1)) - epochDay(lunarDate(year, month, 1))
      expect([29, 30, 58, 59, 60]).toContain(days)
    }),
  )
})

test("the eleventh month is not offered", () => {
  expect(() => lunarDate(2026, 11, 1)).toThrow("is not a lunar date")
})
