import {
  DeletedTextRun,
  Document,
  Footer,
  FootnoteReferenceRun,
  HeadingLevel,
  InsertedTextRun,
  type IRunOptions,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  Tab,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from "docx"
import mammoth from "mammoth"
import { beforeAll, describe, expect, it } from "vitest"
import { openDocx } from "../src/read/files/docx/index.ts"
import type { Opened } from "../src/read.ts"
import { isTable } from "../src/read.ts"

const text = (words: string, options: IRunOptions = {}): TextRun => new TextRun({ ...options, text: words })
const cells = (...words: readonly string[]): TableRow =>
  new TableRow({ children: words.map((word) => new TableCell({ children: [new Paragraph(word)] })) })

const numbered = (words: string, level: number): Paragraph =>
  new Paragraph({ numbering: { reference: "ke-hoach", level }, children: [text(words)] })

const change = { id: 1, author: "Văn phòng", date: "2026-03-11T00:00:00Z" }

const file = new Document({
  numbering: {
    config: [
      {
        reference: "ke-hoach",
        levels: [
          { level: 0, format: LevelFormat.UPPER_ROMAN, text: "%1." },
          { level: 1, format: LevelFormat.DECIMAL, text: "%2." },
          { level: 2, format: LevelFormat.LOWER_LETTER, text: "%3)" },
        ],
      },
    ],
  },
  footnotes: { 1: { children: [new Paragraph("Theo Kế hoạch số 12/KH-UBND.")] } },
  sections: [
    {
      footers: {
        default: new Footer({
          children: [new Paragraph({ children: [new TextRun({ children: ["Trang ", PageNumber.CURRENT] })] })],
        }),
      },
      children: [
        new Paragraph({ heading: HeadingLevel.TITLE, children: [text("KẾ HOẠCH", { bold: true })] }),
        new Paragraph({
          children: [text("Truyền thông về "), text("văn hóa đọc", { italics: true }), new FootnoteReferenceRun(1)],
        }),
        new Paragraph({
          heading: HeadingLevel.HEADING_1,
          numbering: { reference: "ke-hoach", level: 0 },
          children: [text("Mục đích")],
        }),
        numbered("Đưa sách đến gần người đọc.", 1),
        numbered("Giữ thói quen đọc.", 1),
        numbered("Mỗi nhà một tủ sách;", 2),
        numbered("Mỗi xã một điểm đọc.", 2),
        new Paragraph({
          heading: HeadingLevel.HEADING_1,
          numbering: { reference: "ke-hoach", level: 0 },
          children: [text("Nội dung")],
        }),
        numbered("Tuần lễ sách.", 1),
        new Paragraph({
          children: [
            text("Thời gian:"),
            new TextRun({ children: [new Tab(), "tháng 4"] }),
            new TextRun({ text: "hằng năm", break: 1 }),
          ],
        }),
        new Paragraph({
          children: [
            text("Kinh phí do "),
            new InsertedTextRun({ ...change, text: "ngân sách" }),
            new DeletedTextRun({ ...change, text: "nhà tài trợ" }),
            text(" bảo đảm."),
          ],
        }),
        new Table({ rows: [cells("TT", "Việc", "Đơn vị"), cells("1", "Mở chuyên mục", "Báo tỉnh")] }),
      ],
    },
  ],
})

let bytes = new Uint8Array()
let opened: Opened
beforeAll(async () => {
  bytes = new Uint8Array(await Packer.pack(file, "uint8array"))
  opened = openDocx(bytes)
})

const squashed = (words: string): string => words.replace(/\s+/g, "")

describe("a file made by another library", () => {
  it("is read whole, with its labels", () => {
    expect(opened.source.text.split("\n").filter((line) => line.trim() !== "")).toEqual([
      "KẾ HOẠCH",
      "Truyền thông về văn hóa đọc",
      "I. Mục đích",
      "1. Đưa sách đến gần người đọc.",
      "2. Giữ thói quen đọc.",
      "a) Mỗi nhà một tủ sách;",
      "b) Mỗi xã một điểm đọc.",
      "II. Nội dung",
      "1. Tuần lễ sách.",
      "Thời gian:\ttháng 4",
      "hằng năm",
      "Kinh phí do ngân sách bảo đảm.",
      "TT",
      "Việc",
      "Đơn vị",
      "1",
      "Mở chuyên mục",
      "Báo tỉnh",
      "Theo Kế hoạch số 12/KH-UBND.",
    ])
    expect(opened.diagnostics.map(({ code }) => code)).toEqual(["docx/tracked-changes"])
  })

  it("has its headings, its table and its footnote", () => {
    expect(opened.tree.blocks.filter((block) => !isTable(block) && block.heading > 0)).toMatchObject([
      { label: "I", text: "Mục đích", heading: 1 },
      { label: "II", text: "Nội dung", heading: 1 },
    ])
    expect(opened.tree.blocks.filter(isTable).map(({ kind }) => kind)).toEqual(["table"])
    expect(opened.tree.blocks.at(-1)).toMatchObject({ kind: "footnote" })
  })

  it("holds the same letters as mammoth finds, which reads neither labels nor notes", async () => {
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) })
    const own = opened.source.text.replace(/^(?:[IVX]+\.|\d\.|[a-z]\)) /gm, "").replace(/\n[^\n]*$/, "")
    expect(squashed(own)).toBe(squashed(value))
  })
})
