import { expect, test } from "vitest"
import { outlineFrom, planHead } from "./script.fixture.ts"
import { textAt } from "./script.ts"
import { findTaskRows } from "./task-tables.ts"

const rows = (table: string) => {
  const { outline, script } = outlineFrom(`${planHead}I. NỘI DUNG\nNhư sau:\n${table}`)
  return findTaskRows(script, outline).map(({ leads, persons, supports, task }) => [
    textAt(script, task),
    textAt(script, leads),
    supports && textAt(script, supports),
    persons,
  ])
}

test.each<[string, string, readonly unknown[]]>([
  [
    "with those who help",
    "| TT | Nội dung công việc | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian |\n|---|---|---|---|---|\n| 1 | Hội thi | Sở Y tế | Các xã | Quý I |\n| 2 | Hội sách | Sở Nội vụ | | Quý II |",
    [
      ["Hội thi", "Sở Y tế", "Các xã", false],
      ["Hội sách", "Sở Nội vụ", null, false],
    ],
  ],
  ["with persons", "| Nhiệm vụ | Người thực hiện |\n| Trực | Trần Thị Mẫu |", [["Trực", "Trần Thị Mẫu", null, true]]],
  ["without a column for who", "| TT | Nội dung | Kinh phí |\n| 1 | Hội thi | 5 triệu |", []],
  ["without a row", "| Nội dung | Đơn vị thực hiện |\n| | |", []],
])("a table of tasks %s", (_, table, expected) => {
  expect(rows(table)).toEqual(expected)
})
