import { vnd } from "@lantoa/core"
import { sumAmounts } from "@lantoa/core/report"
import { describe, expect, it } from "vitest"
import { amountText, moneyDigits, moneyText } from "./money-text.ts"

describe("an amount", () => {
  it.each([
    [0, "0", "0", "0"],
    [1, "1", "0,000001", "0.000001"],
    [999_999, "999.999", "0,999999", "0.999999"],
    [1_000_000, "1.000.000", "1", "1"],
    [1_500_000_000, "1.500.000.000", "1.500", "1500"],
    [12_345_678, "12.345.678", "12,345678", "12.345678"],
    [Number.MAX_SAFE_INTEGER, "9.007.199.254.740.991", "9.007.199.254,740991", "9007199254.740991"],
  ])("of %i đồng is %s đồng and %s million", (amount, dong, trieu, digits) => {
    expect([moneyText(amount, "dong"), moneyText(amount, "trieu"), moneyDigits(amount, "trieu")]).toEqual([
      dong,
      trieu,
      digits,
    ])
  })

  it.each([
    [[], "–"],
    [[vnd(0)], "0"],
    [[null, null], "chưa rõ (2)"],
    [[vnd(5), null], "5 + chưa rõ (1)"],
    [[vnd(Number.MAX_SAFE_INTEGER), vnd(1)], "quá lớn để tính đúng"],
  ])("summed of %j is told as %s", (parts, text) => {
    expect(amountText(sumAmounts(parts), "dong", "vi")).toBe(text)
  })
})
