import { describe, expect, it } from "vitest"
import { isoDate, isPartialDate } from "../calendar/index.ts"
import { formatDocumentDate, shortDocumentDate } from "./document-date.ts"

const partial = (text: string) => {
  if (isPartialDate(text)) return text
  throw new RangeError(text)
}

describe("leading zeros: days under 10, and January and February", () => {
  it.each([
    ["2024-01-05", "ngày 05 tháng 01 năm 2024", "05/01/2024"],
    ["2021-07-30", "ngày 30 tháng 7 năm 2021", "30/7/2021"],
    ["2020-04-08", "ngày 08 tháng 4 năm 2020", "08/4/2020"],
    ["2026-03-11", "ngày 11 tháng 3 năm 2026", "11/3/2026"],
    ["2019-05-10", "ngày 10 tháng 5 năm 2019", "10/5/2019"],
    ["2021-02-09", "ngày 09 tháng 02 năm 2021", "09/02/2021"],
    ["2021-12-31", "ngày 31 tháng 12 năm 2021", "31/12/2021"],
  ])("%s is %s, short %s", (date, long, short) => {
    expect(formatDocumentDate(isoDate(date))).toBe(long)
    expect(shortDocumentDate(isoDate(date))).toBe(short)
  })
})

describe("a draft leaves blanks", () => {
  it.each([
    ["2021", "ngày   tháng   năm 2021"],
    ["2026-04", "ngày   tháng 4 năm 2026"],
  ])("%s is %s", (date, printed) => {
    expect(formatDocumentDate(partial(date))).toBe(printed)
  })
})
