import { describe, expect, it, test } from "vitest"
import { outlineFrom } from "../words/script.fixture.ts"
import { type Script, textAt } from "../words/script.ts"
import type { PlacedNode } from "./outline.ts"

/** A node on one line: `s1 I. MỤC ĐÍCH`, `s1:p2 - Việc`, those under it indented. */
const shown = (script: Script, node: PlacedNode, indent = ""): readonly string[] => {
  const text = textAt(script, node).replaceAll("\t", " | ").replaceAll("\v", " / ")
  if (node.kind === "section")
    return [
      `${indent}${node.id} ${node.label}. ${text}`,
      ...node.children.flatMap((child) => shown(script, child, `${indent}  `)),
    ]
  const mark = node.kind === "table" || node.mark === "none" ? "" : `${node.mark === "label" ? node.label : node.mark} `
  return [`${indent}${node.id} ${mark}${text}`]
}
const head = "KẾ HOẠCH\nĐọc sách\nThực hiện chương trình, Sở Y tế ban hành Kế hoạch.\n"
/** A title of as many characters or a few more. */
const longTitle = (length: number): string => `Mở hội thi${" đọc sách cho mọi nhà".repeat(Math.ceil(length / 21))}`
const bodyOf = (body: string): readonly string[] => {
  const { outline, script } = outlineFrom(`${head}${body}`)
  return outline.body.flatMap((node) => shown(script, node))
}

describe("labels give the nesting", () => {
  it.each<[string, string, readonly string[]]>([
    [
      "of Roman, Arabic, lettered and dashed parts",
      "I. MỤC ĐÍCH\n1. Chung\na) Của tỉnh\n- Việc một.\n- Việc hai.\nb) Của xã\n- Việc ba.\nII. KINH PHÍ\nNgân sách.",
      [
        "s1 I. MỤC ĐÍCH",
        "  s1.1 1. Chung",
        "    s1.1.1 a. Của tỉnh",
        "      s1.1.1:p1 dash Việc một.",
        "      s1.1.1:p2 dash Việc hai.",
        "    s1.1.2 b. Của xã",
        "      s1.1.2:p1 dash Việc ba.",
        "s2 II. KINH PHÍ",
        "  s2:p1 Ngân sách.",
      ],
    ],
    [
      "of decimal parts under their whole",
      "1. Mục đích\n1.1. Chung\nMột.\n1.2. Riêng\nHai.\n2. Kinh phí\nBa.",
      [
        "s1 1. Mục đích",
        "  s1.1 1.1. Chung",
        "    s1.1:p1 Một.",
        "  s1.2 1.2. Riêng",
        "    s1.2:p1 Hai.",
        "s2 2. Kinh phí",
        "  s2:p1 Ba.",
      ],
    ],
    [
      "of worded parts over the rest",
      "Phần thứ nhất\nMỤC ĐÍCH\nI. Chung\nMột.\nPhần thứ hai\nKINH PHÍ\nI. Nguồn\nHai.",
      [
        "s1 Phần thứ nhất. MỤC ĐÍCH",
        "  s1.1 I. Chung",
        "    s1.1:p1 Một.",
        "s2 Phần thứ hai. KINH PHÍ",
        "  s2.1 I. Nguồn",
        "    s2.1:p1 Hai.",
      ],
    ],
  ])("%s", (_, body, expected) => {
    expect(bodyOf(body)).toEqual(expected)
  })
})

describe("a labelled line", () => {
  it.each<[string, string, readonly string[]]>([
    [
      "that says something is a paragraph",
      "I. THỰC HIỆN\n1. Sở Y tế chủ trì, phối hợp với các xã tổ chức hội thi.\n2. Sở Nội vụ theo dõi.",
      [
        "s1 I. THỰC HIỆN",
        "  s1:p1 1 Sở Y tế chủ trì, phối hợp với các xã tổ chức hội thi.",
        "  s1:p2 2 Sở Nội vụ theo dõi.",
      ],
    ],
    [
      "of which a colon parts the heading is both",
      "I. NỘI DUNG\n1. Mục tiêu chung\nMột.\n2. Mục tiêu riêng: Giảm một nửa.",
      [
        "s1 I. NỘI DUNG",
        "  s1.1 1. Mục tiêu chung",
        "    s1.1:p1 Một.",
        "  s1.2 2. Mục tiêu riêng",
        "    s1.2:p1 Giảm một nửa.",
      ],
    ],
    [
      "under a unit's heading is its task",
      "I. TỔ CHỨC THỰC HIỆN\n1. Sở Y tế\na) Chủ trì hội thi.\nb) Theo dõi.\n2. Sở Nội vụ\na) Phối hợp.",
      [
        "s1 I. TỔ CHỨC THỰC HIỆN",
        "  s1.1 1. Sở Y tế",
        "    s1.1:p1 a Chủ trì hội thi.",
        "    s1.1:p2 b Theo dõi.",
        "  s1.2 2. Sở Nội vụ",
        "    s1.2:p1 a Phối hợp.",
      ],
    ],
    [
      "in brackets counts apart from one with a stop",
      "I. NỘI DUNG\n1. Hội thi\n(1) Vòng xã.\n(2) Vòng tỉnh.\n2. Hội sách\nMột.",
      [
        "s1 I. NỘI DUNG",
        "  s1.1 1. Hội thi",
        "    s1.1:p1 1 Vòng xã.",
        "    s1.1:p2 2 Vòng tỉnh.",
        "  s1.2 2. Hội sách",
        "    s1.2:p1 Một.",
      ],
    ],
  ])("%s", (_, body, expected) => {
    expect(bodyOf(body)).toEqual(expected)
  })
})

test("a label that stands twice is kept twice", () => {
  expect(
    bodyOf("I. MỤC ĐÍCH\nMột.\nII. NỘI DUNG\nHai.\nII. KINH PHÍ\nBa.").filter((line) => line.startsWith("s")),
  ).toEqual(["s1 I. MỤC ĐÍCH", "s2 II. NỘI DUNG", "s3 II. KINH PHÍ"])
})

test("a one that a scanner read as I is a one", () => {
  expect(bodyOf("I. MỤC ĐÍCH\nI. Chung\nMột.\n2. Riêng\nHai.\nII. KINH PHÍ\nBa.")).toContain("  s1.1 I. Chung")
})

test("a table has its place", () => {
  expect(bodyOf("I. NỘI DUNG\nMột.\n| TT | Việc |\n| 1 | Hội thi |")).toEqual([
    "s1 I. NỘI DUNG",
    "  s1:p1 Một.",
    "  s1:t1 TT | Việc / 1 | Hội thi",
  ])
})

test("what stands around the body is preamble, closing and annexes", () => {
  const { outline, script } = outlineFrom(
    `SỞ Y TẾ\n${head}I. MỤC ĐÍCH\nMột.\nTrên đây là Kế hoạch đọc sách, các đơn vị thực hiện./.\nNơi nhận:\n- Các xã;\n- Lưu: VT.\nGIÁM ĐỐC\n\nTrần Thị Mẫu\nPHỤ LỤC I\nDANH MỤC SÁCH\n1. Sách thiếu nhi\nMười cuốn.`,
  )
  expect(outline.preamble.flatMap((node) => shown(script, node))).toEqual([
    "pre:p1 Thực hiện chương trình, Sở Y tế ban hành Kế hoạch.",
  ])
  expect(outline.body.flatMap((node) => shown(script, node))).toEqual(["s1 I. MỤC ĐÍCH", "  s1:p1 Một."])
  expect(outline.closing.flatMap((node) => shown(script, node))).toEqual([
    "end:p1 Trên đây là Kế hoạch đọc sách, các đơn vị thực hiện./.",
  ])
  expect(outline.annexes.flatMap((node) => shown(script, node))).toEqual([
    "x1 PHỤ LỤC I. DANH MỤC SÁCH",
    "  x1.1 1. Sách thiếu nhi",
    "    x1.1:p1 Mười cuốn.",
  ])
})

describe("a title as long as a paragraph", () => {
  const fields = "- Đơn vị chủ trì: Sở Y tế\n- Thời gian: Quý I"
  it.each<[string, string, readonly string[]]>([
    [
      "with a stop is a title that parts often have",
      "1. Nội dung.\n1. Hội sách mở cửa cả ngày.\n2. Thời gian.\nCả năm.",
      ["1", "2"],
    ],
    ["with a stop is the name of a unit over its tasks", "1. Công an xã.\n- Mở.\n2. Trạm Y tế xã.\n- Mở.", ["1", "2"]],
    [
      "with a stop is a paragraph where it says something",
      "1. Công an xã phối hợp giữ trật tự.\n- Mở.\n2. Đọc sách.\n- Mở.",
      [],
    ],
    ["heads a task with its fields", `1. Hội sách\n${fields}\n2. ${longTitle(450)}.\n${fields}`, ["1", "2"]],
    ["without its stop", `1. Hội sách\n${fields}\n2. ${longTitle(300)}\n${fields}`, ["1", "2"]],
    ["beside a title, when it has no stop", `1. Hội sách\n- Mở.\n2. ${longTitle(300)}\n- Mở.`, ["1", "2"]],
    ["is a paragraph with its stop", `1. Hội sách\n- Mở.\n2. ${longTitle(300)}.\n- Mở.`, ["1"]],
    ["is a paragraph beside paragraphs", `1. ${longTitle(300)}.\n- Mở.\n2. ${longTitle(300)}.\n- Mở.`, []],
  ])("%s", (_, body, labels) => {
    const { outline } = outlineFrom(`${head}I. NỘI DUNG\n${body}`)
    expect(outline.sections.slice(1).map(({ label }) => label)).toEqual(labels)
  })
})

describe("numbered sentences outside parts are read all the same", () => {
  const letter = "SỞ Y TẾ\nSố: 9/SYT-VP\nV/v đọc sách\nKính gửi: Các xã.\nSở Y tế yêu cầu:\n"
  const topOf = (text: string): readonly (readonly string[])[] => {
    const { outline, script } = outlineFrom(text)
    return outline.bodies.map((nodes) => nodes.map((node) => textAt(script, node)))
  }
  it.each<[string, string, readonly string[]]>([
    [
      "of a letter without headings",
      `${letter}1. Trạm Y tế mở hội sách.\n2. Công an xã bảo vệ.`,
      ["Trạm Y tế mở hội sách.", "Công an xã bảo vệ."],
    ],
    [
      "between headings",
      `${letter}1. Trạm Y tế\n- Mở hội.\n2. Công an xã bảo vệ hội sách, giữ gìn trật tự.\n3. Trường học\n- Dự hội.`,
      ["Trạm Y tế", "Công an xã bảo vệ hội sách, giữ gìn trật tự.", "Trường học"],
    ],
  ])("%s", (_, text, expected) => {
    expect(topOf(text)).toEqual([expected])
  })
})
