import * as fc from "fast-check"
import { describe, expect, it, test } from "vitest"
import { isCapitals, isLower, isSpace, isUpper, plainOf, smallCode } from "./letters.ts"

describe("plain text", () => {
  it.each([
    ["drops marks and case", "ỦY BAN Nhân Dân", "uy ban nhan dan"],
    ["takes Đ for d", "Đường đê", "duong de"],
    ["knows one dash", "a – b — c − d", "a - b - c - d"],
    ["knows one quote", "“A” «B» ‘c’", '"a" "b" \'c\''],
    ["knows one space, keeping tabs and lines", "a\u00a0b\tc\nd", "a b\tc\nd"],
    ["hides other letters", "α✓漢", "\u0001\u0001\u0001"],
    ["is empty for nothing", "", ""],
  ])("%s", (_, text, plain) => {
    expect(plainOf(text)).toBe(plain)
  })

  test("has an ASCII character for each character of the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
        const plain = plainOf(text)
        expect(plain.length).toBe(text.length)
        expect([...plain].every((letter) => letter < "\u0080")).toBe(true)
      }),
    )
  })

  test("is the same for a long text as for its parts", () => {
    const text = "Kế hoạch số 12 – Đợt “một”. ".repeat(2000)
    expect(plainOf(text)).toBe(plainOf("Kế hoạch số 12 – Đợt “một”. ").repeat(2000))
  })
})

const code = (letter: string): number => letter.charCodeAt(0)

test.each([
  ["ạ", true, false],
  ["Ạ", false, true],
  ["đ", true, false],
  ["Ư", false, true],
  ["7", false, false],
  ["漢", false, false],
])("the case of %s", (letter, lower, upper) => {
  expect([isLower(code(letter)), isUpper(code(letter))]).toEqual([lower, upper])
})

test("small letters of capitals, other characters as they are", () => {
  expect([..."ĐẠ7-漢"].map((letter) => String.fromCharCode(smallCode(code(letter)))).join("")).toBe("đạ7-漢")
})

test("spaces that show nothing are spaces", () => {
  expect([..." \t\n\u00a0\u200b\ufeff"].map((letter) => isSpace(code(letter)))).toEqual(Array(6).fill(true))
})

test.each([
  ["KẾ HOẠCH 12", true],
  ["Kế HOẠCH", false],
  ["12/2026", false],
])("capitals in %s", (text, expected) => {
  expect(isCapitals(text)).toBe(expected)
})
