import { describe, expect, it } from "vitest"
import { outlineFrom } from "../words/script.fixture.ts"
import { type Script, textAt } from "../words/script.ts"
import { type PlacedNode, type PlacedSection, partsAbove } from "./outline.ts"

const decision = "SỞ Y TẾ\nSố: 7/QĐ-SYT\nQUYẾT ĐỊNH\nVề việc ban hành Kế hoạch đọc sách\nGIÁM ĐỐC SỞ Y TẾ\n"
const articles = "Căn cứ Luật Thư viện;\nQUYẾT ĐỊNH:\nĐiều 1. Ban hành kèm theo Quyết định này Kế hoạch đọc sách.\n"
const foot = "Điều 2. Các phòng thi hành./.\nNơi nhận:\n- Như Điều 2;\n- Lưu: VT.\nGIÁM ĐỐC\nLê Văn Mẫu\n"
const letterhead = "SỞ Y TẾ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 9/KH-SYT\n"
const note = "(Ban hành kèm theo Quyết định số 7/QĐ-SYT ngày 02/3/2026 của Giám đốc Sở Y tế)\n"
const body = "I. MỤC ĐÍCH\nMở nhiều tủ sách.\nII. TỔ CHỨC THỰC HIỆN\n1. Văn phòng Sở\n- Mở hội sách.\n"

const line = (script: Script, section: PlacedSection): string =>
  `${section.label}. ${textAt(script, section).replaceAll("\n", " ")}`

/** The annexes, then what is read as the plan: its sections at every depth. */
const shown = (text: string): readonly [readonly string[], readonly string[]] => {
  const { outline, script } = outlineFrom(text)
  return [
    outline.annexes.map((section) => line(script, section)),
    outline.sections.map((section) => line(script, section)),
  ]
}

const parts = ["I. MỤC ĐÍCH", "II. TỔ CHỨC THỰC HIỆN", "1. Văn phòng Sở"]

describe("a plan attached to a decision", () => {
  it.each<[string, string, string]>([
    [
      "with its note under the title",
      `${decision}${articles}${foot}KẾ HOẠCH\nĐọc sách năm 2026\n${note}`,
      ". KẾ HOẠCH Đọc sách năm 2026",
    ],
    [
      "with its note over the title",
      `${decision}${articles}${foot}KẾ HOẠCH\n${note}Đọc sách năm 2026\n`,
      ". Đọc sách năm 2026",
    ],
    [
      "with its title beside the type word",
      `${decision}${articles}${foot}KẾ HOẠCH CÔNG TÁC ĐỌC SÁCH\nNĂM 2026\n${note}`,
      ". KẾ HOẠCH CÔNG TÁC ĐỌC SÁCH NĂM 2026",
    ],
    [
      "without the type word",
      `${decision}${articles}${foot}ĐỌC SÁCH NĂM 2026\nCỦA NGÀNH Y TẾ\n${note}`,
      ". ĐỌC SÁCH NĂM 2026 CỦA NGÀNH Y TẾ",
    ],
    ["without its note", `${decision}${articles}${foot}KẾ HOẠCH\nĐọc sách năm 2026\n`, ". KẾ HOẠCH Đọc sách năm 2026"],
    [
      "under a letterhead of its own",
      `${decision}${articles}${foot}${letterhead}KẾ HOẠCH\nĐọc sách năm 2026\n${note}`,
      ". KẾ HOẠCH Đọc sách năm 2026",
    ],
    [
      "as an annex",
      `${decision}${articles}${foot}PHỤ LỤC\nKẾ HOẠCH ĐỌC SÁCH NĂM 2026\n${note}`,
      "PHỤ LỤC. KẾ HOẠCH ĐỌC SÁCH NĂM 2026",
    ],
    [
      "after a foot without a name",
      `${decision}${articles}Nơi nhận:\nKT. GIÁM ĐỐC\nKẾ HOẠCH\nĐọc sách năm 2026\n${note}`,
      ". KẾ HOẠCH Đọc sách năm 2026",
    ],
    ["after no foot", `${decision}${articles}KẾ HOẠCH\nĐọc sách năm 2026\n${note}`, ". KẾ HOẠCH Đọc sách năm 2026"],
  ])("%s is read as a body", (_, head, heading) => {
    const [annexes, sections] = shown(`${head}${body}`)
    expect(annexes).toEqual([heading])
    expect(sections).toEqual(parts)
  })

  it("has no part above its parts", () => {
    const { outline } = outlineFrom(`${decision}${articles}${foot}KẾ HOẠCH\nĐọc sách\n${note}${body}`)
    expect(outline.sections.map((section) => partsAbove(section).length)).toEqual([0, 0, 1])
    expect(outline.sections.map(({ id }) => id)).toEqual(["x1.1", "x1.2", "x1.2.1"])
  })

  it("ends before its own foot, and before the annexes behind it", () => {
    const own = "Trên đây là Kế hoạch đọc sách./.\nNơi nhận:\n- Lưu: VT.\nGIÁM ĐỐC\nLê Văn Mẫu\n"
    const { outline, script } = outlineFrom(
      `${decision}${articles}${foot}KẾ HOẠCH\nĐọc sách\n${note}${body}${own}PHỤ LỤC\nDANH MỤC SÁCH\n1. Sách một\nMười cuốn.`,
    )
    const text = (node: PlacedNode) => textAt(script, node)
    expect(outline.leaves.map(text)).toEqual([
      "Ban hành kèm theo Quyết định này Kế hoạch đọc sách.",
      "Mở nhiều tủ sách.",
      "Mở hội sách.",
    ])
    expect(outline.attached?.closing.map(text)).toEqual(["Trên đây là Kế hoạch đọc sách./."])
    expect(outline.annexes.map(({ label }) => label)).toEqual(["", "PHỤ LỤC"])
  })

  it("leaves the decision its articles", () => {
    const { outline, script } = outlineFrom(`${decision}${articles}${foot}KẾ HOẠCH\nĐọc sách\n${note}${body}`)
    expect(outline.body).toEqual([])
    expect([...outline.preamble, ...outline.closing].map((node) => textAt(script, node))).toContain(
      "Các phòng thi hành./.",
    )
  })
})

describe("not read as the plan is", () => {
  it.each<[string, string]>([
    [
      "an annex of a plan",
      `SỞ Y TẾ\nKẾ HOẠCH\nĐọc sách\n${body}${foot}CHƯƠNG TRÌNH\n(Kèm theo Kế hoạch số 9)\nIII. KHAI MẠC\nMột.`,
    ],
    ["a list attached to a decision", `${decision}${articles}${foot}DANH SÁCH TỦ SÁCH\n${note}${body}`],
    ["a regulation attached to a decision", `${decision}${articles}${foot}QUY CHẾ\nMượn sách\n${note}${body}`],
  ])("%s", (_, text) => {
    expect(outlineFrom(text).outline.attached).toBeUndefined()
  })
})

describe("a plan within an article", () => {
  const within =
    "Điều 1. Ban hành Kế hoạch đọc sách năm 2026 với những nội dung sau đây:\nI. MỤC ĐÍCH\nMột.\nII. TỔ CHỨC THỰC HIỆN\n1. Văn phòng Sở\nMở hội sách.\n"
  it.each<[string, string, readonly string[]]>([
    ["is no part of it", within, ["I. MỤC ĐÍCH", "II. TỔ CHỨC THỰC HIỆN", "1. Văn phòng Sở"]],
    [
      "ends before the next",
      `${within}Điều 2. Quyết định này có hiệu lực kể từ ngày ký.\nĐiều 3. Các phòng chịu trách nhiệm thi hành./.\n`,
      ["I. MỤC ĐÍCH", "II. TỔ CHỨC THỰC HIỆN", "1. Văn phòng Sở"],
    ],
    [
      "though articles may head parts",
      "Điều 1. Phạm vi điều chỉnh\nMột.\nĐiều 2. Giao nhiệm vụ\nHai.\n",
      ["Điều 1. Phạm vi điều chỉnh", "Điều 2. Giao nhiệm vụ"],
    ],
  ])("%s", (_, text, expected) => {
    const { outline, script } = outlineFrom(`${decision}Căn cứ Luật Thư viện;\nQUYẾT ĐỊNH:\n${text}`)
    expect(outline.sections.map((section) => line(script, section))).toEqual(expected)
    const last = outline.leaves.filter(({ section }) => section?.label === "1")
    expect(last.map((leaf) => textAt(script, leaf))).toEqual(last.length === 0 ? [] : ["Mở hội sách."])
  })
})
