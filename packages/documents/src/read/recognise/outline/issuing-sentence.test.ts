import { expect, test } from "vitest"
import { outlineFrom } from "../words/script.fixture.ts"
import { textAt } from "../words/script.ts"
import { issuerInSentence } from "./issuing-sentence.ts"

const issuer = (sentence: string) => {
  const { outline, script } = outlineFrom(`KẾ HOẠCH\nĐọc sách\n${sentence}\nI. MỤC ĐÍCH\nĐọc.`)
  const paragraphs = outline.preamble.filter((node) => node.kind === "paragraph")
  const found = issuerInSentence(script, paragraphs)
  return found && textAt(script, found)
}

test.each([
  ["Thực hiện Chỉ thị số 1/CT-TTg, Sở Y tế ban hành Kế hoạch đọc sách như sau:", "Sở Y tế"],
  ["Ủy ban nhân dân tỉnh Hải Mẫu ban hành Kế hoạch đọc sách.", "Ủy ban nhân dân tỉnh Hải Mẫu"],
  ["Thực hiện Kế hoạch của tỉnh, UBND xã Mẫu xây dựng Kế hoạch như sau:", "UBND xã Mẫu"],
  ["Thực hiện nhiệm vụ được giao.", undefined],
])("“%s” is issued by %s", (sentence, expected) => {
  expect(issuer(sentence)).toBe(expected)
})
