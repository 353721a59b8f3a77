import { isoDate, leavesIn, type PlanNode, sectionsIn } from "@lantoa/core"
import { describe, expect, it } from "vitest"
import { readPlan } from "../../read.ts"
import { draftPlan, draftStatement, haiMau } from "../plan.fixture.ts"
import { writeMarkdown } from "./write-markdown.ts"

const lines = writeMarkdown(draftPlan(), haiMau())
  .split("\n")
  .filter((line) => line !== "")

describe("a plan as Markdown", () => {
  it("begins with its letterhead and its subject", () => {
    expect(lines.slice(0, 8)).toEqual([
      "ỦY BAN NHÂN DÂN TỈNH HẢI MẪU",
      "**SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH**",
      "**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**",
      "**Độc lập - Tự do - Hạnh phúc**",
      "Số: /KH-SVHTTDL",
      "*Hải Mẫu, ngày tháng năm 2026*",
      "# KẾ HOẠCH",
      `**${draftStatement.document.title}**`,
    ])
  })

  it.each([
    "## I. Mục đích, yêu cầu",
    "### 1. Mục đích",
    "- Mỗi gia đình có một tủ sách nhỏ.",
    "a) Thiết thực, đúng tiến độ.",
    "+ một đầu mối;",
    "## II. NỘI DUNG VÀ HÌNH THỨC",
    "## II. KINH PHÍ",
    "1\\. Từ nguồn ngân sách nhà nước theo phân cấp.",
    "#### 1.3. Ủy ban nhân dân các xã, phường",
    "| TT | Việc | Đơn vị chủ trì | Thời gian |",
    "| --- | --- | --- | --- |",
    "| 2 | Hội thi kể chuyện sách | Sở Văn hóa, Thể thao và Du lịch | Quý III |",
    "***Nơi nhận:***",
    "- UBND tỉnh (thay b/c);",
    "- Lưu: VT, QLVH.",
    "**KT. GIÁM ĐỐC**",
    "**Trần Thị Mẫu**",
    "# Phụ lục I",
  ])("has the line %j", (line) => {
    expect(lines).toContain(line)
  })

  it("closes the text by the end mark", () => {
    expect(lines.find((line) => line.endsWith("./."))).toContain("trước ngày 30 tháng 11 hằng năm")
  })

  it("sets no type by what the plan says", () => {
    const plan = draftPlan()
    const closing = plan.closing.map((paragraph) => ({ ...paragraph, text: "# *đậm* | <b>" }))
    expect(writeMarkdown({ ...plan, closing }, haiMau())).toContain("\n\\# \\*đậm\\* \\| \\<b>./.\n")
  })
})

const headings = (nodes: readonly PlanNode[]): readonly string[] =>
  [...sectionsIn(nodes)].map(({ label, heading }) => `${label} ${heading}`)

describe("a plan written as Markdown and read again", () => {
  const plan = draftPlan({
    body: draftStatement.body.slice(1, 3),
    closing: ["Trên đây là Kế hoạch truyền thông về văn hóa đọc; có vướng mắc, các đơn vị phản ánh về Sở."],
    annexes: [],
  })
  const { plan: read } = readPlan(writeMarkdown(plan, haiMau()), {
    fallbackDay: isoDate("2026-11-21"),
    name: "plan.md",
  })

  it("has the same number, date, subject, signature and recipients", () => {
    const { superior: _, ...fields } = plan.document
    expect(read.document).toMatchObject(fields)
  })

  it("has the same parts, a second II too, and the same paragraphs", () => {
    expect(headings(read.body)).toEqual(headings(plan.body))
    expect([...leavesIn(read.body)]).toEqual([...leavesIn(plan.body)])
  })

  it("begins and ends with the same words", () => {
    expect(read.preamble.map(({ text }) => text)).toEqual(plan.preamble.map(({ text }) => text))
    expect(read.closing.at(-1)?.text.replace(/\W+$/u, "")).toBe(plan.closing.at(-1)?.text.replace(/\W+$/u, ""))
  })
})
