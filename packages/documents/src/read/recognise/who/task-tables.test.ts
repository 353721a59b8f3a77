import { expect, test } from "vitest"
import { borders, lines, openBody, table } from "../../files/docx/docx.fixture.ts"
import { partsOf } from "../outline/parts.ts"
import { readOutline } from "../outline/read-outline.ts"
import { outlineFrom, planHead } from "../words/script.fixture.ts"
import { scriptOf, textAt } from "../words/script.ts"
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
  [
    "whose heading has two rows",
    "| STT | Nội dung | Phân công thực hiện | | Thời gian |\n| | | Đơn vị chủ trì | Đơn vị phối hợp | |\n|---|---|---|---|---|\n| 1 | Hội thi | Sở Nội vụ | Sở Y tế | Quý I |",
    [["Hội thi", "Sở Nội vụ", "Sở Y tế", false]],
  ],
  [
    "whose titles are broken and whose columns are counted",
    "| Số<br>TT | Nội dung<br>công việc | Đơn vị<br>thực hiện | Phối<br>hợp | Sản phẩm |\n|---|---|---|---|---|\n| (1) | (2) | (3) | (4) | (5) |\n| 1 | Hội thi | Sở Nội vụ | Sở Y tế | Báo cáo |",
    [["Hội thi", "Sở Nội vụ", "Sở Y tế", false]],
  ],
  [
    "drawn by bars alone",
    "|\nSTT\n|\nNội dung\ncông việc\n|\nCơ quan\nchủ trì\n|\nCơ quan\nphối hợp\n|\n|\n1\n|\nHội thi\n|\nSở Nội vụ\n|\nSở Y tế\n|\n|\n2\n|\nHội sách\n|\nSở Y tế\n|\n|",
    [
      ["Hội thi", "Sở Nội vụ", "Sở Y tế", false],
      ["Hội sách", "Sở Y tế", null, false],
    ],
  ],
  [
    "with those who help first",
    "| TT | Nhiệm vụ, giải pháp | Cơ quan phối hợp thực hiện | Cơ quan thực hiện | Hoàn thành |\n| 1 | Hội thi | Sở Y tế | Sở Nội vụ | Quý I |",
    [["Hội thi", "Sở Nội vụ", "Sở Y tế", false]],
  ],
  [
    "with all who do it in one column",
    "| TT | Hoạt động | Phân công | Thời gian |\n| 1 | Hội thi | Chủ trì: Sở Nội vụ; phối hợp: Sở Y tế | Quý I |\n| 2 | Hội sách | Sở Y tế phối hợp với Công an tỉnh | Quý I |",
    [
      ["Hội thi", "Sở Nội vụ", "Sở Y tế", false],
      ["Hội sách", "Sở Y tế", "Công an tỉnh", false],
    ],
  ],
  [
    "with a group of tasks and a task of nobody's",
    "| TT | Nội dung | Đơn vị phụ trách | Thời gian |\n| I | TUYÊN TRUYỀN | | |\n| 1 | Hội thi | Sở Nội vụ | Quý I |\n| 2 | Hội sách | | Quý I |",
    [["Hội thi", "Sở Nội vụ", null, false]],
  ],
  [
    "with signs for the cell above",
    "| TT | Chủ đề | Đơn vị thực hiện | Phối hợp |\n| I | TUYÊN TRUYỀN MIỆNG | | |\n| 1 | Hội thi | Sở Nội vụ | Các xã |\n| 2 | Hội sách | -nt- | nt |\n| II | CỔ ĐỘNG | | |\n| 3 | Hội chợ | như trên | 〃 |",
    [
      ["Hội thi", "Sở Nội vụ", "Các xã", false],
      ["Hội sách", "Sở Nội vụ", "Các xã", false],
      ["Hội chợ", "Sở Nội vụ", "Các xã", false],
    ],
  ],
  [
    "with both parts in one column",
    "| TT | Công việc | Chủ trì/Phối hợp |\n| 1 | Hội thi | Sở Nội vụ/ Sở Y tế |\n| 2 | Hội sách | Sở Y tế chủ trì, Công an tỉnh phối hợp |\n| 3 | Hội chợ | Sở Y tế (chủ trì), Sở Nội vụ |",
    [
      ["Hội thi", "Sở Nội vụ", "Sở Y tế", false],
      ["Hội sách", "Sở Y tế", "Công an tỉnh phối hợp", false],
      ["Hội chợ", "Sở Y tế (chủ trì)", "Sở Nội vụ", false],
    ],
  ],
  ["without a column for who", "| TT | Nội dung | Kinh phí |\n| 1 | Hội thi | 5 triệu |", []],
  ["without a row", "| Nội dung | Đơn vị thực hiện |\n| | |", []],
])("a table of tasks %s", (_, table, expected) => {
  expect(rows(table)).toEqual(expected)
})

test("a cell that the file merges with the one above says what that says", () => {
  const merged = (first: string) =>
    `<w:tc><w:tcPr><w:vMerge${first === "" ? "" : ' w:val="restart"'}/></w:tcPr>${lines(first)}</w:tc>`
  const { tree } = openBody(
    lines("SỞ Y TẾ", "KẾ HOẠCH", "Đọc sách", "I. NỘI DUNG") +
      table(
        [
          ["STT", "Nội dung", "Đơn vị chủ trì", "Đơn vị phối hợp"],
          ["1", "Hội thi", merged("Sở Nội vụ"), "Sở Y tế"],
          ["2", "Hội sách", merged(""), "Các xã"],
          ["3", "Hội chợ", "", "Các xã"],
        ],
        borders,
      ),
  )
  const script = scriptOf(tree)
  const parts = partsOf(script)
  const found = findTaskRows(script, readOutline(script, parts, script.entries.length))
  expect(found.map(({ leads, task }) => [textAt(script, task), textAt(script, leads)])).toEqual([
    ["Hội thi", "Sở Nội vụ"],
    ["Hội sách", "Sở Nội vụ"],
  ])
})

test("units on lines of their own in a cell are told apart, a broken name is not", () => {
  const { outline, script } = outlineFrom(
    `${planHead}I. NỘI DUNG\nNhư sau:\n| Nội dung | Đơn vị chủ trì | Đơn vị phối hợp |\n|---|---|---|\n| Hội thi | Sở Nội vụ<br>Sở Y tế | Sở Văn hóa, Thể thao<br>và Du lịch<br>Các xã |`,
  )
  const found = findTaskRows(script, outline)
  expect(
    found.map(({ leads, supports }) =>
      [leads, supports].map((cell) => cell?.lines.map((line) => textAt(script, line))),
    ),
  ).toEqual([
    [
      ["Sở Nội vụ", "Sở Y tế"],
      ["Sở Văn hóa, Thể thao và Du lịch", "Các xã"],
    ],
  ])
})

test("a row with empty first cells goes on with the row above", () => {
  const { outline, script } = outlineFrom(
    `${planHead}I. NỘI DUNG\nNhư sau:\n| TT | Hoạt động | Đơn vị chủ trì | Đơn vị phối hợp |\n|---|---|---|---|\n| 1 | Hội thi | - Sở Nội vụ<br>- Sở Y tế | Các xã |\n| | | Công an tỉnh | |\n| | | và các đoàn thể | |`,
  )
  expect(findTaskRows(script, outline).map(({ leads }) => leads.lines.map((line) => textAt(script, line)))).toEqual([
    ["Sở Nội vụ", "Sở Y tế", "Công an tỉnh"],
  ])
})
