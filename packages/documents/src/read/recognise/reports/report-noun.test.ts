import { expect, it } from "vitest"
import { plainOf } from "../../letters.ts"
import { isNounAfter } from "./report-noun.ts"

it.each([
  ["Xây dựng mẫu ", true],
  ["biểu mẫu  ", true],
  ["các ", true],
  ["cạnh tranh, ", false],
  ["kỳ ", true],
  ["định kỳ ", false],
  ["Định kỳ, tổng hợp ", false],
  ["quản lý, ", true],
  ["phục vụ tổng hợp, ", true],
  ["phục vụ năm 2026, ", false],
  ["phục vụ người dân và doanh nghiệp trên địa bàn tỉnh, ", false],
  ["công tác thống kê, ", true],
  ["công tác ", true],
  ["tổng hợp, ", false],
  ["", false],
])("“%s” before báo cáo makes a noun of it: %s", (before, expected) => {
  expect(isNounAfter(plainOf(before), 0, before.length)).toBe(expected)
})
