import { expect, test } from "vitest"
import { outlineFrom } from "../recognise/words/script.fixture.ts"
import { nodesByOffset } from "./citations-of.ts"

const { outline, script } = outlineFrom(
  "SỞ Y TẾ\nKẾ HOẠCH\nĐọc sách\nSở Y tế ban hành Kế hoạch.\nI. MỤC ĐÍCH\n1. Chung: Mở hội.\nKhai mạc./.\nNơi nhận:\n- Các xã.\nGIÁM ĐỐC\n\nLê Văn Mẫu\n\n| TT | Việc |\n| 1 | Hội thi |\n\nPHỤ LỤC I\nDANH MỤC SÁCH\nMười cuốn.",
)
const nodeAt = nodesByOffset(outline)

test.each([
  ["Sở Y tế ban hành", "pre:p1"],
  ["MỤC ĐÍCH", "s1"],
  ["Khai mạc", "s1:p2"],
  ["Hội thi", "x1:t1"],
  ["DANH MỤC", "x2"],
  ["Mười cuốn", "x2:p1"],
  ["Nơi nhận", undefined],
])("“%s” stands in %s", (words, id) => {
  expect(nodeAt(script.text.indexOf(words))?.id).toBe(id)
})

test("a node goes from its first character to its last", () => {
  const at = script.text.indexOf("MỤC ĐÍCH")
  expect([at - 1, at, at + 7, at + 8].map((offset) => nodeAt(offset)?.id)).toEqual([undefined, "s1", "s1", undefined])
})
