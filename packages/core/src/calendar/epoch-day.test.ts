import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { dayOf, partsOf, weekdayOf } from "./epoch-day.ts"
import { addDays, dateFrom, dateOfDay, earliestOf, epochDay, isIsoDate, isoDate, isPartialDate } from "./iso-date.ts"

describe("civil dates", () => {
  it.each([
    [1970, 1, 1, 0],
    [1969, 12, 31, -1],
    [2000, 2, 29, 11_016],
    [2026, 11, 21, 20_778],
  ])("%i-%i-%i is day %i", (year, month, day, epoch) => {
    expect(dayOf(year, month, day)).toBe(epoch)
    expect(partsOf(epoch)).toEqual({ year, month, day })
  })

  it("goes from day to date and back", () => {
    fc.assert(
      fc.property(fc.integer({ min: -500_000, max: 500_000 }), (epoch) => {
        const { year, month, day } = partsOf(epoch)
        expect(dayOf(year, month, day)).toBe(epoch)
      }),
    )
  })

  it.each([
    ["2026-11-21", 6],
    ["2026-11-23", 1],
    ["2024-11-30", 6],
    ["2025-11-30", 7],
    ["2021-11-30", 2],
  ])("%s is weekday %i", (date, weekday) => {
    expect(weekdayOf(epochDay(isoDate(date)))).toBe(weekday)
  })

  it.each(["2026-02-29", "2026-13-01", "2026-00-10", "2026-4-1", "hôm nay", "2026-01-32"])(
    "%s is not a date",
    (text) => {
      expect(isIsoDate(text)).toBe(false)
      expect(() => isoDate(text)).toThrow(/is not a date/)
    },
  )

  it.each(["2026", "2026-04", "2026-04-11"])("%s may be a draft's date", (text) => {
    expect(isPartialDate(text)).toBe(true)
  })

  it("adds days over the turn of a year", () => {
    expect(addDays(isoDate("2026-12-31"), 1)).toBe("2027-01-01")
    expect(addDays(isoDate("2024-03-01"), -1)).toBe("2024-02-29")
    expect(dateOfDay(epochDay(isoDate("2030-02-02")))).toBe("2030-02-02")
  })

  it("knows no 29 February where there is none", () => {
    expect(dateFrom(2028, 2, 29)).toBe("2028-02-29")
    expect(dateFrom(2027, 2, 29)).toBeUndefined()
  })

  it("takes the first day a partial date can mean", () => {
    const year = "2026"
    if (isPartialDate(year)) expect(earliestOf(year)).toBe("2026-01-01")
  })
})
