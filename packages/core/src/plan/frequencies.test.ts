import { describe, expect, it, test } from "vitest"
import { frequencies, frequenciesIn } from "./frequencies.ts"
import { Frequency } from "./reporting.schema.ts"

test("every frequency of the schema has its phrases", () => {
  expect(frequencies.map(({ id }) => id)).toEqual(Frequency.options)
})

describe("how often, in words", () => {
  it.each([
    ["trước ngày 30/11 hằng năm", ["annual"]],
    ["hàng năm", ["annual"]],
    ["hàng tháng và đột xuất", ["monthly", "ad-hoc"]],
    ["định kỳ hằng quý, 06 tháng, 9 tháng", ["quarterly", "semiannual", "nine-month"]],
    ["sơ kết giữa kỳ", ["mid-term", "mid-term"]],
    ["tổng kết", ["final"]],
    ["hang nam", ["annual"]],
    ["năm học mới", []],
  ])("%s", (text, expected) => {
    expect(frequenciesIn(text).map(({ frequency }) => frequency)).toEqual(expected)
  })
})
