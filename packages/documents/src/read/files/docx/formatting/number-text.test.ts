import { describe, expect, it, test } from "vitest"
import { numberText } from "./number-text.ts"

test.each([
  [1, "decimal", "1"],
  [9, "decimalZero", "09"],
  [10, "decimalZero", "10"],
  [4, "upperRoman", "IV"],
  [39, "upperRoman", "XXXIX"],
  [1994, "lowerRoman", "mcmxciv"],
  [3999, "upperRoman", "MMMCMXCIX"],
  [1, "upperLetter", "A"],
  [26, "lowerLetter", "z"],
  [27, "lowerLetter", "aa"],
  [53, "lowerLetter", "aaa"],
  [5, "numberInDash", "- 5 -"],
  [7, "none", ""],
  [7, "001, 002, 003, ...", "007"],
  [7, "chicago", "7"],
])("%d as %s is %s", (value, format, text) => {
  expect(numberText(value, format)).toBe(text)
})

describe("numbers that a format cannot write", () => {
  it("stay digits", () => {
    expect([0, 4000].map((value) => numberText(value, "upperRoman"))).toEqual(["0", "4000"])
    expect([0, 781].map((value) => numberText(value, "lowerLetter"))).toEqual(["0", "781"])
  })
})
