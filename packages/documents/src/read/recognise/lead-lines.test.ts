import { expect, test } from "vitest"
import { findLeadLines } from "./lead-lines.ts"
import { outlineFrom, planHead } from "./script.fixture.ts"
import { textAt } from "./script.ts"

const lines = (body: string) => {
  const { outline, script } = outlineFrom(`${planHead}${body}`)
  return findLeadLines(script, outline, []).map(({ leads, supports, task }) => [
    textAt(script, leads),
    supports && textAt(script, supports),
    textAt(script, task),
  ])
}

test.each<[string, string, readonly unknown[]]>([
  [
    "under a task, with those who help below",
    "I. NỘI DUNG\n1. Hội thi\n- Mở hội thi ở các xã.\n- Cơ quan chủ trì: Sở Y tế.\n- Cơ quan phối hợp: Các xã, phường.\n- Thời gian: Tháng 5.",
    [["Sở Y tế.", "Các xã, phường.", "Mở hội thi ở các xã."]],
  ],
  [
    "right under a heading",
    "I. NỘI DUNG\n1. Hội thi\n- Đơn vị thực hiện: Sở Y tế.\n2. Hội sách\n- Đơn vị chủ trì: Sở Nội vụ.",
    [
      ["Sở Y tế.", null, "Hội thi"],
      ["Sở Nội vụ.", null, "Hội sách"],
    ],
  ],
  [
    "with those who help in the same line",
    "I. NỘI DUNG\n1. Hội thi\n- Chủ trì: Sở Y tế; phối hợp: Các xã.",
    [["Sở Y tế; ", "Các xã.", "Hội thi"]],
  ],
  ["nowhere else", "I. NỘI DUNG\n1. Hội thi\n- Sở Y tế chủ trì: mở hội thi.", []],
])("lines that say who leads: %s", (_, body, expected) => {
  expect(lines(body)).toEqual(expected)
})
