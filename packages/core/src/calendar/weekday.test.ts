import { describe, expect, it } from "vitest"
import { isoDate } from "./iso-date.ts"
import { weekday, weekdayName } from "./weekday.ts"

describe("30/11 through the years", () => {
  it.each([
    [2021, 2, "Thứ Ba"],
    [2022, 3, "Thứ Tư"],
    [2023, 4, "Thứ Năm"],
    [2024, 6, "Thứ Bảy"],
    [2025, 7, "Chủ nhật"],
    [2026, 1, "Thứ Hai"],
    [2029, 5, "Thứ Sáu"],
  ])("%d: day %d, %s", (year, number, name) => {
    const date = isoDate(`${year}-11-30`)
    expect(weekday(date)).toBe(number)
    expect(weekdayName(date).vi).toBe(name)
  })
})
