import { describe, expect, it } from "vitest"
import { formatDate } from "./format.ts"
import { isPartialDate } from "./iso-date.ts"

describe("dates for display", () => {
  it.each([
    ["2026-03-11", "11/03/2026", "11 March 2026"],
    ["2024-01-05", "05/01/2024", "5 January 2024"],
    ["2026-04", "04/2026", "April 2026"],
    ["2026", "2026", "2026"],
  ])("%s is %s, in English %s", (date, vi, en) => {
    if (!isPartialDate(date)) throw new RangeError(date)
    expect(formatDate(date, "vi")).toBe(vi)
    expect(formatDate(date, "en")).toBe(en)
  })
})
