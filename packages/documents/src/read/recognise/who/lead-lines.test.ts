import { expect, test } from "vitest"
import { outlineFrom, planHead } from "../words/script.fixture.ts"
import { textAt } from "../words/script.ts"
import { findLeadLines } from "./lead-lines.ts"

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
    [["Sở Y tế", "Các xã.", "Hội thi"]],
  ],
  [
    "with their parts in brackets",
    "I. NỘI DUNG\n1. Hội thi\n- Đơn vị thực hiện: Sở Y tế (chủ trì); Sở Nội vụ (phối hợp).",
    [["Sở Y tế (chủ trì)", "Sở Nội vụ (phối hợp).", "Hội thi"]],
  ],
  [
    "with those who help in one sentence",
    "I. NỘI DUNG\n1. Hội thi\n- Chủ trì: Phòng Y tế, phối hợp với Công an xã và các trường.",
    [["Phòng Y tế", "Công an xã và các trường.", "Hội thi"]],
  ],
  [
    "by other names of the field",
    "I. NỘI DUNG\n1. Hội thi\n- Phụ trách: Chi đoàn.\n2. Hội sách\n- Phân công: Công đoàn.\n3. Hội chợ\n- Người thực hiện: Lê Văn Mẫu.\n4. Hội trại\n- Đơn vị chịu trách nhiệm: Sở Y tế.",
    [
      ["Chi đoàn.", null, "Hội thi"],
      ["Công đoàn.", null, "Hội sách"],
      ["Lê Văn Mẫu.", null, "Hội chợ"],
      ["Sở Y tế.", null, "Hội trại"],
    ],
  ],
  [
    "within the paragraph of a task",
    "I. NỘI DUNG\n1. Hội thi\n- Mở hội thi. Đơn vị chủ trì: Sở Y tế; phối hợp: các xã.\n- Mở hội chợ (chủ trì: Sở Nội vụ).",
    [
      ["Sở Y tế", "các xã.", "Mở hội thi. Đơn vị chủ trì: Sở Y tế; phối hợp: các xã."],
      ["Sở Nội vụ", null, "Mở hội chợ (chủ trì: Sở Nội vụ)."],
    ],
  ],
  [
    "by several names of the field at once",
    "I. NỘI DUNG\n1. Hội thi\nCơ quan, đơn vị chủ trì: Sở Y tế.\nCơ quan, đơn vị phối hợp: Các xã.",
    [["Sở Y tế.", "Các xã.", "Hội thi"]],
  ],
  ["not where the field says what is done", "I. NỘI DUNG\n1. Hội thi\n- Thực hiện: Mở hội thi ở các xã.", []],
  ["nowhere else", "I. NỘI DUNG\n1. Hội thi\n- Sở Y tế chủ trì: mở hội thi.", []],
])("lines that say who leads: %s", (_, body, expected) => {
  expect(lines(body)).toEqual(expected)
})
