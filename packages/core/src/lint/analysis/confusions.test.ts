import { describe, expect, it } from "vitest"
import { confusions, meantBy, slips } from "./confusions.ts"
import { scan } from "./scan.ts"

describe("a slip of the pen", () => {
  it.each([...confusions])("“%s” shows itself in small letters, with a capital and in capitals", (written, meant) => {
    const capital = written.charAt(0).toUpperCase() + written.slice(1)
    for (const printed of [written, capital, written.toUpperCase()]) {
      expect(scan(`Câu có ${printed} ở giữa.`).signs.slip).toHaveLength(1)
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
