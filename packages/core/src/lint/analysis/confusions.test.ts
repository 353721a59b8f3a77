import { describe, expect, it } from "vitest"
import { confusions, meantBy, slipSigns, slips } from "./confusions.ts"

describe("a slip of the pen", () => {
  it.each([...confusions])("“%s” shows itself, in small letters and at the start of a sentence", (written, meant) => {
    const capital = written.charAt(0).toUpperCase() + written.slice(1)
    for (const printed of [written, capital]) {
      expect(`Câu có ${printed} ở giữa.`).toMatch(new RegExp(slipSigns.source))
      expect(`Câu có ${printed} ở giữa.`.match(slips)).toEqual([printed])
    }
    expect(`Câu có ${meant} ở giữa.`.match(slips)).toBeNull()
  })

  it.each([
    ["Giành thời lượng", "Dành thời lượng"],
    ["Công Thông tin điện tử", "Cổng Thông tin điện tử"],
    ["công/trang", "cổng/trang"],
    ["TRIỄN KHAI", "TRIỂN KHAI"],
  ])("“%s” means “%s”", (slip, meant) => {
    expect(meantBy(slip)).toBe(meant)
  })
})
