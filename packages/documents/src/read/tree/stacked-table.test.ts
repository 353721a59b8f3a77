import { expect, test } from "vitest"
import { isTable } from "./document-tree.ts"
import { readTree } from "./read-tree.ts"

/** The first table of a text, a row on each line, and how the text goes on below it. */
const tableOf = (text: string): readonly string[] => {
  const { blocks } = readTree(`Mở đầu.\n${text}`)
  const at = blocks.findIndex(isTable)
  const table = blocks[at]
  if (table === undefined || !isTable(table)) return []
  const after = blocks[at + 1]
  return [
    ...table.rows.map((row) => row.map((cell) => cell.blocks.map((block) => block.text).join(" / ")).join(" | ")),
    ...(after === undefined || isTable(after) ? [] : [`then ${after.text}`]),
  ]
}

const head = "STT\nNội dung\nĐơn vị chủ trì\nThời gian"
const first = "1\nĐọc sách\nSở Y tế\nQuý I"

test.each<[string, string, readonly string[]]>([
  [
    "with a cell on each line",
    `${head}\n${first}\n2\nViết sách\nSở Nội vụ\nQuý II\nII. KINH PHÍ`,
    [
      "STT | Nội dung | Đơn vị chủ trì | Thời gian",
      "1 | Đọc sách | Sở Y tế | Quý I",
      "2 | Viết sách | Sở Nội vụ | Quý II",
      "then KINH PHÍ",
    ],
  ],
  [
    "with empty lines between",
    `${head}\n${first}`.replaceAll("\n", "\n\n"),
    ["STT | Nội dung | Đơn vị chủ trì | Thời gian", "1 | Đọc sách | Sở Y tế | Quý I"],
  ],
  [
    "with a lone bar after each cell",
    `${`${head}\n${first}\n2\nViết\nsách hay\nSở Nội vụ`.replaceAll("\n", "\n|\n").replace("Viết\n|\n", "Viết\n")}\n|\n|\nHết.`,
    [
      "STT | Nội dung | Đơn vị chủ trì | Thời gian",
      "1 | Đọc sách | Sở Y tế | Quý I",
      "2 | Viết / sách hay | Sở Nội vụ | ",
      "then Hết.",
    ],
  ],
  [
    "with cells of several lines",
    `${head}\n1\nĐọc sách\n- Ở xã\n- Ở trường\nSở Y tế\nQuý I\n2\nViết sách\nVẽ tranh\nSở Nội vụ\nQuý II`,
    [
      "STT | Nội dung | Đơn vị chủ trì | Thời gian",
      "1 | Đọc sách / Ở xã / Ở trường | Sở Y tế | Quý I",
      "2 | Viết sách / Vẽ tranh | Sở Nội vụ | Quý II",
    ],
  ],
  [
    "with an empty cell before the time",
    `${head}\n1\nĐọc sách\nQuý I\n2\nViết sách\nSở Nội vụ\nQuý II`,
    ["STT | Nội dung | Đơn vị chủ trì | Thời gian", "1 | Đọc sách |  | Quý I", "2 | Viết sách | Sở Nội vụ | Quý II"],
  ],
  [
    "with groups of rows",
    `${head}\nI\nĐỌC\n${first}\nII\nVIẾT\n1\nViết sách\nSở Nội vụ\nQuý II`,
    [
      "STT | Nội dung | Đơn vị chủ trì | Thời gian",
      "I | ĐỌC",
      "1 | Đọc sách | Sở Y tế | Quý I",
      "II | VIẾT",
      "1 | Viết sách | Sở Nội vụ | Quý II",
    ],
  ],
  [
    "without remarks, above text",
    `${head}\nGhi chú\n${first}\n2\nViết sách\nSở Nội vụ\nQuý II\nHết bảng.`,
    [
      "STT | Nội dung | Đơn vị chủ trì | Thời gian | Ghi chú",
      "1 | Đọc sách | Sở Y tế | Quý I",
      "2 | Viết sách | Sở Nội vụ | Quý II",
      "then Hết bảng.",
    ],
  ],
  [
    "that counts nothing",
    "Thời gian\nNội dung\nNgười thực hiện\nTháng 9\nĐọc sách\nCô Hà\nTháng 10\nViết sách\nThầy Bình\nHết bảng.\nMột.\nHai.",
    [
      "Thời gian | Nội dung | Người thực hiện",
      "Tháng 9 | Đọc sách | Cô Hà",
      "Tháng 10 | Viết sách | Thầy Bình",
      "then Hết bảng.",
    ],
  ],
  ["but not two headings alone", "Thời gian\nNội dung\nTháng 9\nĐọc sách\nTháng 10\nViết sách", []],
  [
    "nor headings over sentences",
    "Thời gian\nNội dung\nKinh phí\nCác xã mở hội.\nTỉnh lo tiền.\nMột.\nHai.\nBa.\nBốn.",
    [],
  ],
  ["nor a count over nothing known", "STT\nMột\nHai\n1\nBa\nBốn", []],
])("a table %s", (_, text, expected) => {
  expect(tableOf(text)).toEqual(expected)
})

test.each<[string, string, readonly string[]]>([
  [
    "with wrapped and empty cells",
    "TT   Nội dung        Chủ trì      Thời gian\n1    Đọc sách        Sở Y tế      Quý I\n     ở các xã        và Sở Nội vụ\n2    Viết sách                    Quý II\nHết bảng.",
    [
      "TT | Nội dung | Chủ trì | Thời gian",
      "1 | Đọc sách ở các xã | Sở Y tế và Sở Nội vụ | Quý I",
      "2 | Viết sách |  | Quý II",
      "then Hết bảng.",
    ],
  ],
  ["but not a letterhead", "UBND TỈNH   ĐẢNG   ĐOÀN\nSố: 1   Hà Nội   Sở", []],
  ["nor a head alone", "TT   Nội dung        Chủ trì      Thời gian\nHết bảng.", []],
])("columns under each other %s", (_, text, expected) => {
  expect(tableOf(text).map((row) => row.replaceAll(" / ", " "))).toEqual(expected)
})
