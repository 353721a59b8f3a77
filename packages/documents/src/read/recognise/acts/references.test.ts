import { expect, test } from "vitest"
import { outlineFrom, planHead } from "../words/script.fixture.ts"
import { textAt } from "../words/script.ts"
import { findReferences } from "./references.ts"

const body = `I. MỤC ĐÍCH
Một.
II. NỘI DUNG
1. Hội thi
a) Vòng xã.
b) Vòng tỉnh.
2. Hội sách
Hai.
III. KINH PHÍ
`
const foot = "\nNơi nhận:\n- Lưu: VT.\nGIÁM ĐỐC\n\nTrần Thị Mẫu\nPHỤ LỤC I\nSÁCH\nMột.\nPHỤ LỤC II\nBÁO\nHai."
const found = (sentence: string, after = "") => {
  const { outline, script } = outlineFrom(`${planHead}${body}${sentence}${after}`)
  return findReferences(script, outline).map((reference) => [textAt(script, reference), reference.target])
}

test.each<[string, readonly (readonly (string | null)[])[]]>([
  ["Theo Mục II Kế hoạch này.", [["Mục II", "s2"]]],
  ["Theo khoản 1, Mục II của Kế hoạch này.", [["khoản 1, Mục II", "s2.1"]]],
  ["Theo điểm b khoản 1 Mục II Kế hoạch này.", [["điểm b khoản 1 Mục II", "s2.1:p2"]]],
  ["Theo Mục V Kế hoạch này.", [["Mục V", null]]],
  ["Theo khoản 3, Mục II của Kế hoạch này.", [["khoản 3, Mục II", null]]],
  ["Theo khoản 1 Điều 5 Luật Thư viện.", []],
])("“%s”", (sentence, expected) => {
  expect(found(sentence)).toEqual(expected)
})

test("an annex is found by its number, and one that is not there is not", () => {
  expect(found("Theo Phụ lục II kèm theo; Phụ lục số 3 đính kèm.", foot)).toEqual([
    ["Phụ lục II kèm theo", "x2"],
    ["Phụ lục số 3 đính kèm", null],
  ])
})
