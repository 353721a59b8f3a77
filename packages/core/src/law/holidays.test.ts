import { describe, expect, it, test } from "vitest"
import {
  addWorkingDays,
  isoDate,
  isProvisionalBetween,
  isWorkingDay,
  nextWorkingDay,
  weekday,
} from "../calendar/index.ts"
import { vietnamCalendar, vietnamHolidays } from "./holidays.ts"

/** The days off that are Monday to Friday. */
const weekdaysOff = (year: number): readonly string[] =>
  vietnamHolidays(year)
    .days.map(({ date }) => date)
    .filter((date) => weekday(date) < 6)
    .map((date) => date.slice(5))

describe("days off on weekdays, compensation and all", () => {
  it.each([
    [2021, "01-01 02-10 02-11 02-12 02-15 02-16 04-21 04-30 05-03 09-02 09-03"],
    [2022, "01-03 01-31 02-01 02-02 02-03 02-04 04-11 05-02 05-03 09-01 09-02"],
    [2023, "01-02 01-20 01-23 01-24 01-25 01-26 05-01 05-02 05-03 09-01 09-04"],
    [2024, "01-01 02-08 02-09 02-12 02-13 02-14 04-18 04-30 05-01 09-02 09-03"],
    [2025, "01-01 01-27 01-28 01-29 01-30 01-31 04-07 04-30 05-01 09-01 09-02"],
    [2026, "01-01 02-16 02-17 02-18 02-19 02-20 04-27 04-30 05-01 09-01 09-02 11-24"],
    [2027, "01-01 02-04 02-05 02-08 02-09 02-10 04-16 04-30 05-03 09-02 09-03 11-24"],
    [2028, "01-03 01-24 01-25 01-26 01-27 01-28 04-04 05-01 05-02 09-01 09-04 11-24"],
    [2029, "01-01 02-12 02-13 02-14 02-15 02-16 04-23 04-30 05-01 09-03 09-04 11-26"],
    [2030, "01-01 01-31 02-01 02-04 02-05 02-06 04-12 04-30 05-01 09-02 09-03 11-25"],
  ])("%d", (year, days) => {
    expect(weekdaysOff(year)).toEqual(days.split(" "))
  })
})

describe("how many holidays there are", () => {
  it.each([
    [2021, 11],
    [2025, 11],
    [2026, 12],
    [2030, 12],
    [2020, 0],
  ])("%d has %d", (year, count) => {
    expect(vietnamHolidays(year).days.filter(({ kind }) => kind === "holiday")).toHaveLength(count)
  })
})

describe("what is decided and what may change", () => {
  it.each([
    [2020, true],
    [2021, false],
    [2026, false],
    [2027, true],
    [2030, true],
  ])("%d is provisional: %s", (year, provisional) => {
    expect(vietnamHolidays(year).provisional).toBe(provisional)
  })

  test("a decided year places the Lunar New Year by decision, another computes it", () => {
    const statusOf = (year: number) => vietnamHolidays(year).days.find(({ name }) => name === "lunar-new-year")?.status
    expect(statusOf(2026)).toBe("decided")
    expect(statusOf(2027)).toBe("computed")
  })

  test("every day off has a basis", () => {
    for (const { basis, date } of vietnamHolidays(2028).days) expect(basis.length, date).toBeGreaterThan(0)
  })
})

describe("swapped days", () => {
  it.each([
    ["2024-04-29", false],
    ["2024-05-04", true],
    ["2025-05-02", false],
    ["2025-04-26", true],
    ["2026-01-02", false],
    ["2026-01-10", true],
    ["2026-08-31", false],
    ["2026-08-22", true],
  ])("%s is worked: %s", (day, worked) => {
    expect(isWorkingDay(isoDate(day), vietnamCalendar)).toBe(worked)
  })

  test("a proposed swap is not applied, and its days are provisional", () => {
    expect(isWorkingDay(isoDate("2026-11-23"), vietnamCalendar)).toBe(true)
    expect(isWorkingDay(isoDate("2026-11-28"), vietnamCalendar)).toBe(false)
    expect(isProvisionalBetween(isoDate("2026-11-20"), isoDate("2026-11-23"), vietnamCalendar)).toBe(true)
    expect(isProvisionalBetween(isoDate("2026-11-16"), isoDate("2026-11-20"), vietnamCalendar)).toBe(false)
  })
})

test("30/11 on a Saturday moves to Monday only where the office says so", () => {
  expect(nextWorkingDay(isoDate("2024-11-30"), vietnamCalendar)).toBe("2024-12-02")
})

test("five working days from the eve of the Lunar New Year break of 2026 end after it", () => {
  expect(addWorkingDays(isoDate("2026-02-13"), 5, vietnamCalendar)).toBe("2026-02-27")
})
