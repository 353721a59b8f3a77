import { expect, test } from "vitest"
import { dateAt, partialDate } from "./dates.ts"

test.each<[string, string | null | undefined, string]>([
  [" 29/7/2025 cua", "2025-07-29", " cua"],
  [" 08 thang 4 nam 2020", "2020-04-08", ""],
  [" 5-6-2025;", "2025-06-05", ";"],
  [" thang 6 nam 2026", "2026-06", ""],
  [" ... thang ... nam 2026", "2026", ""],
  [" 31/4/2026", "2026-04", ""],
  [" 15/11 hang nam", undefined, ""],
  [" mai", undefined, ""],
])("the date in “ngay%s”", (plain, date, rest) => {
  const found = dateAt(plain, 0)
  expect(found?.date).toBe(date)
  if (found !== undefined) expect(plain.slice(found.end)).toBe(rest)
})

test.each<[number, number | null, number | null, string | null]>([
  [2026, 2, 28, "2026-02-28"],
  [2026, 2, 29, "2026-02"],
  [2028, 2, 29, "2028-02-29"],
  [2026, 13, 1, "2026"],
  [2026, null, null, "2026"],
])("as much of %s, %s, %s as can be", (year, month, day, expected) => {
  expect(partialDate(year, month, day)).toBe(expected)
})
