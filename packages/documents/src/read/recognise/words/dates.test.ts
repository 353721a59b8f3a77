import fc from "fast-check"
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

const short = /^\s*(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})(?!\d)/
const long = /^([\s\d._]{0,12}?)\s*thang([\s\d._/]{0,12}?)\s*nam\s*((?:19|20)\d{2})(?!\d)/

const numberIn = (text = ""): number | null => {
  const digits = /\d{1,2}/.exec(text)
  return digits === null ? null : Number(digits[0])
}

/** The date by expressions alone. */
const plainDateAt = (plain: string) => {
  const near = short.exec(plain)
  if (near !== null)
    return { date: partialDate(Number(near[3]), Number(near[2]), Number(near[1])), end: near[0].length }
  const far = long.exec(plain)
  if (far === null) return undefined
  return { date: partialDate(Number(far[3]), numberIn(far[2]), numberIn(far[1])), end: far[0].length }
}

test("finds the dates that expressions find", () => {
  const pieces = [
    " ",
    "  ",
    "\n",
    "1",
    "12",
    "31",
    "2026",
    "1999",
    "0026",
    "/",
    "-",
    ".",
    "...",
    "_____",
    "thang",
    "nam",
  ]
  const likely = fc.tuple(
    fc.constantFrom("", " ", "  "),
    fc.constantFrom("5", "05", "31", "", "...", "............", ".............", "1 2", "12_"),
    fc.constantFrom("/", " / ", "-", " thang ", "thang", ".", "          thang"),
    fc.constantFrom("2", "02", "13", "", "…", "1/2", "............", "............."),
    fc.constantFrom("/", " nam ", "nam", "-", ". "),
    fc.constantFrom("2026", "1999", "20", "20261", "1026", "0026"),
  )
  fc.assert(
    fc.property(fc.oneof(fc.array(fc.constantFrom(...pieces), { maxLength: 8 }), likely), (words) => {
      const plain = words.join("")
      expect(dateAt(plain, 0)).toEqual(plainDateAt(plain))
    }),
    { numRuns: 3000 },
  )
})
