import { describe, expect, it, test } from "vitest"
import { sourceOf } from "../decode/index.ts"
import { type Block, isTable, type TextBlock } from "./document-tree.ts"
import { readTree } from "./read-tree.ts"

/** A block on one line: `dash | text`, `label 1 | text`, tables with their cells in brackets. */
const shown = (block: Block): string => {
  if (isTable(block))
    return `${block.kind}: ${block.rows.map((row) => row.map(({ blocks }) => `[${blocks.map(shown).join(" / ")}]`).join(" ")).join(" ; ")}`
  const mark = block.mark === "label" ? `${block.label} | ` : block.mark === "none" ? "" : `${block.mark} | `
  return `${block.heading > 0 ? `h${block.heading} ` : ""}${mark}${block.text}`
}
const blocksOf = (text: string): readonly string[] => readTree(text).blocks.map(shown)
const textBlocks = (text: string): readonly TextBlock[] =>
  readTree(text).blocks.filter((block): block is TextBlock => !isTable(block))

const long = "Các đơn vị thường xuyên phối hợp để việc đọc sách trở thành nếp sống của mỗi gia đình"

describe("paragraphs", () => {
  it.each<[string, string, readonly string[]]>([
    ["one for each line", "Một câu.\nHai câu.", ["Một câu.", "Hai câu."]],
    ["empty lines and rules between", "Một.\n\n-----\nHai.", ["Một.", "Hai."]],
    [
      "items by their markers",
      "I. MỤC ĐÍCH\n1. Chung\na) Riêng\n- Việc\n+ Nhỏ",
      ["I | MỤC ĐÍCH", "1 | Chung", "a | Riêng", "dash | Việc", "plus | Nhỏ"],
    ],
    ["spaces and tabs that print as one", "Sở   Y\ttế.", ["Sở Y tế."]],
    ["old line ends", "Một.\rHai.", ["Một.", "Hai."]],
    ["line ends of two characters", "Một.\r\nHai.", ["Một.", "Hai."]],
    ["nothing in nothing", " \n\t\n", []],
  ])("%s", (_, text, expected) => {
    expect(blocksOf(text)).toEqual(expected)
  })
})

it("two bodies of a letterhead in a document of broken lines are two", () => {
  const wrapped = `${long} và của mọi\nngười trong tỉnh.\n`.repeat(6)
  expect(
    blocksOf(`SỞ GIÁO DỤC VÀ ĐÀO TẠO TỈNH HẢI MẪU CỦA TA\nTRƯỜNG TRUNG HỌC HẢI MẪU\n${wrapped}`).slice(0, 2),
  ).toEqual(["SỞ GIÁO DỤC VÀ ĐÀO TẠO TỈNH HẢI MẪU CỦA TA", "TRƯỜNG TRUNG HỌC HẢI MẪU"])
})

describe("joins what was broken", () => {
  it.each<[string, string, readonly string[]]>([
    ["a small letter after an open end", `${long},\ntừ nay về sau.`, [`${long}, từ nay về sau.`]],
    ["over an empty line", `${long}\n\ntừ nay về sau.`, [`${long} từ nay về sau.`]],
    ["over a page", `${long}\n\ftừ nay về sau.`, [`${long} từ nay về sau.`]],
    ["over a page and its number", `${long}\n3\n\f4\ntừ nay về sau.`, [`${long} từ nay về sau.`]],
    [
      "a bracket left open",
      "Nguồn chi (chi thường xuyên,\nMục tiêu) của tỉnh.",
      ["Nguồn chi (chi thường xuyên, Mục tiêu) của tỉnh."],
    ],
    ["an item's sentence", `- ${long},\ntừ nay về sau.`, [`dash | ${long}, từ nay về sau.`]],
    [
      "a number cut from its sign",
      `- ${long} theo Kế hoạch số\n35-KH/TU của Tỉnh ủy.`,
      [`dash | ${long} theo Kế hoạch số 35-KH/TU của Tỉnh ủy.`],
    ],
    [
      "a period cut at its dash",
      `${long} trong giai đoạn 2026\n- 2030 của tỉnh.`,
      [`${long} trong giai đoạn 2026 - 2030 của tỉnh.`],
    ],
  ])("%s", (_, text, expected) => {
    expect(blocksOf(text)).toEqual(expected)
  })

  it.each<[string, string, readonly string[]]>([
    [
      "at a dash",
      "1. Sở Lao động -\nThương binh và Xã hội\nMở hội.",
      ["1 | Sở Lao động - Thương binh và Xã hội", "Mở hội."],
    ],
    ["after its kind", "2. Công an tỉnh, Bộ\nChỉ huy Quân sự tỉnh", ["2 | Công an tỉnh, Bộ Chỉ huy Quân sự tỉnh"]],
    ["after *và*", "3. Sở Văn hóa, Thể thao và\nDu lịch", ["3 | Sở Văn hóa, Thể thao và Du lịch"]],
    ["after a semicolon", "4. Sở Du lịch;\nSở Công Thương\nMở hội.", ["4 | Sở Du lịch; Sở Công Thương", "Mở hội."]],
    ["before small letters", "5. Ủy ban nhân dân\ncác xã, phường", ["5 | Ủy ban nhân dân các xã, phường"]],
    ["in capitals", "2. NHIỆM VỤ VÀ GIẢI\nPHÁP\nMở hội.", ["2 | NHIỆM VỤ VÀ GIẢI PHÁP", "Mở hội."]],
    ["in capitals under a numeral", "II. TỔ CHỨC THỰC\nHIỆN\nMở hội.", ["II | TỔ CHỨC THỰC HIỆN", "Mở hội."]],
  ])("the name of a unit broken %s", (_, text, expected) => {
    expect(blocksOf(text)).toEqual(expected)
  })

  it("a unit's heading of full lines, but not its first task below", () => {
    const body = `${long} và của\nmọi người trong tỉnh.\n`.repeat(6)
    const heading = "7. Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh, Hội Khuyến học tỉnh, Hội Phụ nữ tỉnh"
    expect(blocksOf(`${body}${heading}\nTuyên truyền, vận động hội viên đọc sách.`).slice(-2)).toEqual([
      `7 | ${heading.slice(3)}`,
      "Tuyên truyền, vận động hội viên đọc sách.",
    ])
  })

  it("a unit's sentence of full lines before a capital", () => {
    const body = `${long} và của\nmọi người trong tỉnh.\n`.repeat(6)
    const sentence = "7. Sở Y tế chủ trì, phối hợp với các cơ quan mở hội đọc sách ở các xã theo tinh thần của Luật"
    expect(blocksOf(`${body}${sentence}\nTổ chức chính quyền.`).at(-1)).toBe(
      `7 | ${sentence.slice(3)} Tổ chức chính quyền.`,
    )
  })

  it("in a document with a line width, every full line", () => {
    const text = [
      "Thực hiện chương trình công tác năm, Sở xây dựng kế hoạch",
      "nâng cao chất lượng Thư viện tỉnh và các thư viện trường học,",
      "Nhà văn hóa xã, bảo đảm mỗi người dân có nơi đọc sách gần nhà",
      "và mượn sách dễ dàng trong giờ nghỉ.",
      "Việc này làm trong cả năm, do Thư viện tỉnh đôn đốc các xã,",
      "Phường cùng làm.",
    ].join("\n")
    expect(blocksOf(text)).toEqual([
      "Thực hiện chương trình công tác năm, Sở xây dựng kế hoạch nâng cao chất lượng Thư viện tỉnh và các thư viện trường học, Nhà văn hóa xã, bảo đảm mỗi người dân có nơi đọc sách gần nhà và mượn sách dễ dàng trong giờ nghỉ.",
      "Việc này làm trong cả năm, do Thư viện tỉnh đôn đốc các xã, Phường cùng làm.",
    ])
  })
})

describe("keeps apart", () => {
  it.each<[string, string, readonly string[]]>([
    ["a sentence that has ended", `${long}.\nTừ nay về sau.`, [`${long}.`, "Từ nay về sau."]],
    ["a small letter after a stop", `${long}.\ntừ nay.`, [`${long}.`, "từ nay."]],
    ["lines of a list", "Nơi nhận:\n- UBND tỉnh;\n- Lưu: VT.", ["Nơi nhận:", "dash | UBND tỉnh;", "dash | Lưu: VT."]],
    [
      "a title that ends in a word like those before numbers",
      "1. Cải cách hành chính và chuyển đổi số ở các xã, chuyển đổi số\nCác cơ quan rà soát.\n2. Chăm lo đồng bào dân tộc thiểu số tại các xã vùng cao, dân tộc thiểu số\n3. Báo cáo\nHằng năm.",
      [
        "1 | Cải cách hành chính và chuyển đổi số ở các xã, chuyển đổi số",
        "Các cơ quan rà soát.",
        "2 | Chăm lo đồng bào dân tộc thiểu số tại các xã vùng cao, dân tộc thiểu số",
        "3 | Báo cáo",
        "Hằng năm.",
      ],
    ],
    [
      "the next of a list after a word that wants a number",
      "1. Các xã mở hội đọc sách cho người lớn tuổi trong tháng\n2. Các trường mở hội đọc sách.",
      ["1 | Các xã mở hội đọc sách cho người lớn tuổi trong tháng", "2 | Các trường mở hội đọc sách."],
    ],
    [
      "a note in brackets under a labelled title",
      "IV. NỘI DUNG CHI TIẾT\n(xem bảng dưới đây)\n1. Lịch các buổi\n(chi tiết tại phụ lục)",
      ["IV | NỘI DUNG CHI TIẾT", "(xem bảng dưới đây)", "1 | Lịch các buổi", "(chi tiết tại phụ lục)"],
    ],
    [
      "short paragraphs that only look like full lines",
      `1. ${long}\nMở hội.\n2. ${long}\nĐọc sách.\n3. ${long}\nViết sách.\n4. ${long}\nVẽ tranh.`,
      [`1 | ${long}`, "Mở hội.", `2 | ${long}`, "Đọc sách.", `3 | ${long}`, "Viết sách.", `4 | ${long}`, "Vẽ tranh."],
    ],
    ["capitals of a letterhead", "UBND TỈNH HẢI MẪU\nSỞ Y TẾ", ["UBND TỈNH HẢI MẪU", "SỞ Y TẾ"]],
    [
      "a note on what a plan comes with",
      "KẾ HOẠCH\nĐọc sách\n(kèm theo Quyết định số 1/QĐ-UBND)",
      ["KẾ HOẠCH", "Đọc sách", "(kèm theo Quyết định số 1/QĐ-UBND)"],
    ],
  ])("%s", (_, text, expected) => {
    expect(blocksOf(text)).toEqual(expected)
  })
})

describe("where a block stands", () => {
  const source = "Một.\n\n\n- Hai **đậm**\n\f- Ba"
  const blocks = textBlocks(source)

  it("counts the empty lines before it and its page", () => {
    expect(blocks.map(({ blanks, page }) => [blanks, page])).toEqual([
      [0, 1],
      [2, 1],
      [0, 2],
    ])
    expect(readTree(source).pages).toBe(2)
  })

  it("keeps its marker in the source", () => {
    expect(blocks.map(({ marker }) => marker && source.slice(marker.start, marker.end))).toEqual([null, "- ", "- "])
  })

  it("maps each piece of a joined paragraph", () => {
    const text = `${long},\n  từ nay về sau.`
    const [block] = textBlocks(text)
    expect(block?.pieces.map(({ at, end, start }) => [at, text.slice(start, end)])).toEqual([
      [0, `${long},`],
      [long.length + 2, "từ nay về sau."],
    ])
  })
})

describe("Markdown", () => {
  it("gives headings their level, without their marks", () => {
    expect(blocksOf("## **I. MỤC ĐÍCH**\n\nNội dung.")).toEqual(["h2 I | MỤC ĐÍCH", "Nội dung."])
  })

  it("ends a heading with its line", () => {
    expect(blocksOf("## 4. Trung tâm Y tế,\nphân công cán bộ.")).toEqual([
      "h2 4 | Trung tâm Y tế,",
      "phân công cán bộ.",
    ])
  })

  it("keeps bold and italic as ranges of the text", () => {
    const [block] = textBlocks("**Sở Y tế** chủ trì, *phối hợp* các xã.")
    expect(block?.text).toBe("Sở Y tế chủ trì, phối hợp các xã.")
    expect(block?.emphasis.map(({ end, kind, start }) => [kind, block.text.slice(start, end)])).toEqual([
      ["bold", "Sở Y tế"],
      ["italic", "phối hợp"],
    ])
  })

  it("leaves out backslashes that only guard a sign", () => {
    expect(blocksOf("**a**\n\n1\\. Một\\-hai")).toEqual(["a", "1 | Một-hai"])
  })

  it("takes a note at the foot as one", () => {
    expect(readTree("**a**\n\n[^1]: Theo báo cáo.").blocks.map(({ kind }) => kind)).toEqual(["paragraph", "footnote"])
  })

  it("leaves lone stars and products alone", () => {
    expect(blocksOf("**a**\n\n3 * 4 = 12 (*)")).toEqual(["a", "3 * 4 = 12 (*)"])
  })
})

describe("tables", () => {
  it.each<[string, string, readonly string[]]>([
    [
      "of rows that tabs cut",
      "TT\tViệc\tAi làm\n1\tĐọc sách\tSở Y tế\n2\tViết sách\t\nXem thêm phụ lục.",
      ["table: [TT] [Việc] [Ai làm] ; [1] [Đọc sách] [Sở Y tế] ; [2] [Viết sách]", "Xem thêm phụ lục."],
    ],
    [
      "of rows that tabs cut, with a row over a group",
      "TT\tViệc\tAi làm\nI\tĐỌC\n1\tĐọc sách\tSở Y tế\nXem thêm phụ lục.",
      ["table: [TT] [Việc] [Ai làm] ; [I] [ĐỌC] ; [1] [Đọc sách] [Sở Y tế]", "Xem thêm phụ lục."],
    ],
    ["of rows between bars", "| TT | Việc |\n|---|---|\n| 1 | Đọc sách |", ["table: [TT] [Việc] ; [1] [Đọc sách]"]],
    [
      "with an empty cell",
      "| TT | Việc | Ghi chú |\n| 1 | Đọc sách | |",
      ["table: [TT] [Việc] [Ghi chú] ; [1] [Đọc sách] []"],
    ],
    [
      "with each cell after a bar of its own",
      "|\nTT\n|\nViệc\n|\n|\n1\n|\nĐọc sách\n|",
      ["table: [TT] [Việc] ; [1] [Đọc sách]"],
    ],
    [
      "with each cell after a bar of its own and an empty line after each",
      "|\n\nTT\n\n|\n\nViệc\n\n|\n\n|\n\n1\n\n|\n\nĐọc sách\n\n|\n\nXem thêm phụ lục.",
      ["table: [TT] [Việc] ; [1] [Đọc sách]", "Xem thêm phụ lục."],
    ],
    [
      "that set a letterhead side by side",
      "| UBND TỈNH HẢI MẪU | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |",
      ["layout-table: [UBND TỈNH HẢI MẪU] [CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM]"],
    ],
    ["of one cell are lines", "| Một dòng", ["Một dòng"]],
  ])("%s", (_, text, expected) => {
    expect(blocksOf(text)).toEqual(expected)
  })

  it("know what they cover", () => {
    const text = "Một.\n\n| a | b |\n| c | d |\n\nHai."
    const table = readTree(text).blocks.find(isTable)
    expect(table && text.slice(table.span.start, table.span.end)).toBe("| a | b |\n| c | d |")
  })
})

it.each(["a b\n\nc  \r\n\td", "Sở   Y\ttế.", "**a**  b\n  c"])(
  "spaces are looked for where they may be: %j",
  (text) => {
    const { gaps, source } = sourceOf(text)
    expect(readTree(source.text, gaps)).toEqual(readTree(text))
  },
)

test("a line that shows only a rule or a page number is in no block", () => {
  expect(blocksOf("Một.\n***\n- 2 -\n\fHai.\n____")).toEqual(["Một.", "Hai."])
})
