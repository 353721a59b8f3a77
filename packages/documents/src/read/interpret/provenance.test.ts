import { isoDate } from "@lantoa/core"
import { expect, test } from "vitest"
import { readPlan } from "./read-plan.ts"

const text = `SỞ Y TẾ
Số: 1/KH-SYT
Hải Mẫu, ngày 05 tháng 3 năm 2026
KẾ HOẠCH
Đọc sách năm 2026
Thực hiện chương trình, Sở Y tế ban hành Kế hoạch.
I. MỤC ĐÍCH
1. Chung
- Đọc sách.
| TT | Việc |
| 1 | Hội thi |
Nơi nhận:
- Lưu: VT.
GIÁM ĐỐC

Lê Văn Mẫu
PHỤ LỤC I
DANH MỤC SÁCH
1. Sách thiếu nhi
Mười cuốn.`
const read = () => readPlan(text, { fallbackDay: isoDate("2026-11-21") })
const { provenance, source } = read()
const shown = ({ pieces }: (typeof provenance.nodes)[keyof typeof provenance.nodes]): readonly string[] =>
  pieces.map(([, start, end]) => source.text.slice(start, end))

test("every node stands where it is printed, in the order of the text", () => {
  expect(Object.entries(provenance.nodes).map(([id, of]) => [id, ...shown(of)])).toEqual([
    ["pre:p1", "Thực hiện chương trình, Sở Y tế ban hành Kế hoạch."],
    ["s1", "MỤC ĐÍCH"],
    ["s1.1", "Chung"],
    ["s1.1:p1", "Đọc sách."],
    ["s1.1:t1", "| TT | Việc |\n| 1 | Hội thi |"],
    ["x1", "DANH MỤC SÁCH"],
    ["x1.1", "Sách thiếu nhi"],
    ["x1.1:p1", "Mười cuốn."],
  ])
})

test("what is only put together when it is looked at is whole when it is written or copied", () => {
  const { fields, nodes } = read().provenance
  expect(JSON.parse(JSON.stringify(read().provenance))).toEqual({ nodes, fields })
  expect(structuredClone(read().provenance)).toEqual({ nodes, fields })
  expect({ ...read().provenance }).toEqual({ nodes, fields })
  expect(Object.keys(read().provenance)).toEqual(["nodes", "fields"])
  expect(Object.keys(fields)).toContain("document.title")
})

test("it is put together once", () => {
  expect(provenance.nodes).toBe(provenance.nodes)
  expect(provenance.fields).toBe(provenance.fields)
})
