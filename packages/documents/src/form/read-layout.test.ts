import { type DocumentLayout, isoDate, type LaidParagraph, lint } from "@lantoa/core"
import { rules } from "@lantoa/core/rules"
import {
  AlignmentType,
  Document,
  Footer,
  Header,
  type IParagraphOptions,
  type ISectionOptions,
  LevelFormat,
  LineRuleType,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from "docx"
import { zipSync } from "fflate"
import { describe, expect, it, test } from "vitest"
import { openDocx } from "../read/files/docx/index.ts"
import { readOpened } from "../read/interpret/index.ts"
import { writeDocx } from "../write/docx/write-docx.ts"
import { draftPlan, draftStatement, haiMau } from "../write/plan.fixture.ts"
import { boldWidthPt } from "../write/printed/text-width.ts"
import { readLayout } from "./read-layout.ts"

const fallbackDay = isoDate("2026-11-21")

const encode = (text: string): Uint8Array => new TextEncoder().encode(text)

/** A .docx with this body and nothing else, its main part under a name. */
const zipped = (body: string, main = "word/document.xml"): Uint8Array =>
  zipSync({
    "_rels/.rels": encode(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="${main}"/></Relationships>`,
    ),
    [main]: encode(
      `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" xmlns:v="urn:schemas-microsoft-com:vml"><w:body>${body}</w:body></w:document>`,
    ),
  })

const measure = async (
  children: ISectionOptions["children"],
  more: { readonly section?: Omit<ISectionOptions, "children">; readonly document?: object } = {},
): Promise<DocumentLayout> => {
  const document = new Document({ ...more.document, sections: [{ ...more.section, children }] })
  const bytes = new Uint8Array(await Packer.toBuffer(document))
  const layout = readLayout(bytes, readOpened(openDocx(bytes), { fallbackDay }))
  if (layout === undefined) throw new Error("no layout")
  return layout
}

const head = (layout: DocumentLayout): LaidParagraph => {
  const [first] = layout.paragraphs
  if (first === undefined) throw new Error("no paragraph")
  return first
}

const one = async (options: IParagraphOptions, document: object = {}): Promise<LaidParagraph> =>
  head(await measure([new Paragraph(options)], { document }))

describe("letters", () => {
  it("of several runs are counted by what they look like", async () => {
    const paragraph = await one({
      children: [
        new TextRun({ text: "Đọc sách", font: "Arial", size: 26, bold: true }),
        new TextRun({ text: " và làm theo sách hay", font: "Times New Roman", size: 28, color: "ff0000" }),
      ],
    })
    expect(paragraph.fonts).toEqual([
      { value: "Times New Roman", letters: 16 },
      { value: "Arial", letters: 7 },
    ])
    expect(paragraph.sizes.map(({ value }) => value)).toEqual([14, 13])
    expect(paragraph.colors.map(({ value }) => value)).toEqual(["FF0000", "auto"])
    expect(paragraph.bold).toBeCloseTo(7 / 23)
    expect(paragraph.italic).toBe(0)
  })

  it("take what they do not say from the style, and that from the one it is based on", async () => {
    const paragraphStyles = [
      { id: "Goc", name: "Gốc", run: { font: "Cambria", size: 30, italics: true } },
      { id: "Con", name: "Con", basedOn: "Goc", run: { size: 24, allCaps: true } },
    ]
    const paragraph = await one({ style: "Con", text: "Kế hoạch" }, { styles: { paragraphStyles } })
    expect(paragraph).toMatchObject({ italic: 1, upperCase: 1 })
    expect(paragraph.fonts).toEqual([{ value: "Cambria", letters: 7 }])
    expect(paragraph.sizes[0]?.value).toBe(12)
  })

  it("that are hidden do not count", async () => {
    const children = [new TextRun({ text: "ẩn", vanish: true, size: 40 }), new TextRun({ text: "hiện", size: 26 })]
    expect((await one({ children })).sizes).toEqual([{ value: 13, letters: 4 }])
  })
})

describe("paragraphs", () => {
  it.each([
    ["centred", { alignment: AlignmentType.CENTER }, { align: "centre" }],
    ["justified", { alignment: AlignmentType.JUSTIFIED }, { align: "justified" }],
    ["on the left by default", {}, { align: "left", firstLineMm: 0, beforePt: 0, afterPt: 0 }],
    ["indented", { indent: { firstLine: 567 } }, { firstLineMm: 10 }],
    ["hanging", { indent: { left: 567, hanging: 283 } }, { firstLineMm: 5.01 }],
    ["spaced", { spacing: { before: 120, after: 60 } }, { beforePt: 6, afterPt: 3 }],
    ["in one and a half lines", { spacing: { line: 360 } }, { lineSpacing: { kind: "lines", lines: 1.5 } }],
    [
      "in exact lines",
      { spacing: { line: 360, lineRule: LineRuleType.EXACT } },
      { lineSpacing: { kind: "exact", pt: 18 } },
    ],
    ["with automatic gaps", { spacing: { beforeAutoSpacing: true } }, { beforePt: 14 }],
  ] satisfies [string, IParagraphOptions, Partial<LaidParagraph>][])("%s", async (_, options, expected) => {
    expect(await one({ ...options, text: "Nội dung" })).toMatchObject(expected)
  })

  it("of one style lose the gap between them where the style says so", async () => {
    const paragraph = { contextualSpacing: true, spacing: { before: 120, after: 120 } }
    const layout = await measure(["a", "b"].map((text) => new Paragraph({ ...paragraph, text })))
    expect(layout.paragraphs.map(({ afterPt, beforePt }) => [beforePt, afterPt])).toEqual([
      [6, 0],
      [0, 6],
    ])
  })

  it("of a list take its indents, unless they have their own", async () => {
    const levels = [
      {
        level: 0,
        format: LevelFormat.DECIMAL,
        text: "%1.",
        style: { paragraph: { indent: { left: 1134, hanging: 567 } } },
      },
    ]
    const document = { numbering: { config: [{ reference: "so", levels }] } }
    const numbering = { reference: "so", level: 0 }
    expect((await one({ numbering, text: "Mục" }, document)).firstLineMm).toBe(10)
    const own = { numbering, indent: { left: 0, firstLine: 720 }, text: "Mục" }
    expect((await one(own, document)).firstLineMm).toBe(12.7)
  })

  it("in a table are told apart", async () => {
    const cell = new TableCell({ children: [new Paragraph("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")] })
    const layout = await measure([new Table({ rows: [new TableRow({ children: [cell] })] }), new Paragraph("Ngoài")])
    expect(layout.paragraphs.map(({ component, inTable }) => [component, inTable])).toEqual([
      ["national-name", true],
      ["body", false],
    ])
  })
})

const page = { size: { width: 11906, height: 16838 }, margin: { top: 1134, bottom: 1134, left: 1701, right: 851 } }
const number = new TextRun({ children: [PageNumber.CURRENT], size: 28 })
const numbered = new Paragraph({ alignment: AlignmentType.CENTER, children: [number] })

describe("pages", () => {
  it("have a size and margins", async () => {
    const layout = await measure([new Paragraph("a")], { section: { properties: { page } } })
    expect(layout.sections).toMatchObject([
      { widthMm: 210.01, heightMm: 297, marginsMm: { top: 20, bottom: 20, left: 30, right: 15.01 }, pageNumber: null },
    ])
    expect(layout.isLong).toBe(false)
  })

  it("are numbered in the header, not on the first", async () => {
    const section = {
      properties: { page, titlePage: true },
      headers: { default: new Header({ children: [numbered] }) },
    }
    const layout = await measure([new Paragraph("a"), new Paragraph({ pageBreakBefore: true, text: "b" })], { section })
    expect(layout.sections[0]?.pageNumber).toEqual({ at: "header", align: "centre", sizePt: 14, onFirst: false })
  })

  it("are numbered in the footer, on the first too", async () => {
    const section = { properties: { page }, footers: { default: new Footer({ children: [numbered] }) } }
    const { sections } = await measure([new Paragraph("a")], { section })
    expect(sections[0]?.pageNumber).toEqual({ at: "footer", align: "centre", sizePt: 14, onFirst: true })
  })

  it("of a later section begin where it begins, and keep the header before", async () => {
    const turned = { size: { ...page.size, orientation: PageOrientation.LANDSCAPE }, margin: page.margin }
    const document = new Document({
      sections: [
        {
          properties: { page },
          headers: { default: new Header({ children: [numbered] }) },
          children: [new Paragraph("a"), new Paragraph("b")],
        },
        { properties: { page: turned }, children: [new Paragraph("c")] },
      ],
    })
    const bytes = new Uint8Array(await Packer.toBuffer(document))
    const layout = readLayout(bytes, readOpened(openDocx(bytes), { fallbackDay }))
    expect(layout?.sections.map(({ from }) => from)).toEqual([0, 2])
    expect(layout?.sections[1]).toMatchObject({ widthMm: 297, heightMm: 210.01, pageNumber: { onFirst: false } })
  })
})

describe("the line below a component", () => {
  /** A .docx of these paragraphs as they stand in the file, in the one cell of a table 200 points wide. */
  const cell = (...paragraphs: readonly string[]): DocumentLayout => {
    const properties = '<w:tcPr><w:tcW w:w="4000" w:type="dxa"/></w:tcPr>'
    const margins = '<w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar>'
    const body = `<w:tbl><w:tblPr>${margins}</w:tblPr><w:tr><w:tc>${properties}${paragraphs.join("")}</w:tc></w:tr></w:tbl>`
    const bytes = zipped(body)
    const layout = readLayout(bytes, readOpened(openDocx(bytes), { fallbackDay }))
    if (layout === undefined) throw new Error("no layout")
    return layout
  }
  const lineBelow = (...paragraphs: readonly string[]): LaidParagraph["lineBelow"] =>
    cell(...paragraphs).paragraphs.find(({ component }) => component === "motto")?.lineBelow
  const run = (text: string, type = ""): string =>
    `<w:r><w:rPr><w:sz w:val="26"/>${type}</w:rPr><w:t>${text}</w:t></w:r>`
  const words = "Độc lập - Tự do - Hạnh phúc"
  const motto = `<w:p>${run(words)}</w:p>`
  const place = `<w:p>${run("Hoa Sen, ngày 2 tháng 3 năm 2026")}</w:p>`
  const widthPt = boldWidthPt(words, 13)
  const shape = (inner: string, cx: number, cy = 0): string =>
    `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><wp:extent cx="${cx}" cy="${cy}"/>${inner}</wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:line from="0,0" to="9pt,0"/></w:pict></mc:Fallback></mc:AlternateContent></w:r>`
  const anchor = (inner: string, cx: number, cy = 0): string => `<w:p>${shape(inner, cx, cy)}</w:p>`
  const emu = Math.round(widthPt * 12_700)

  it.each<[string, readonly string[], number | null]>([
    ["a connector in a paragraph of its own", [motto, anchor('<a:prstGeom prst="straightConnector1"/>', emu)], 1],
    [
      "a line that hangs on the next text",
      [motto, `<w:p>${shape('<a:prstGeom prst="line"/>', Math.round(emu / 2))}${run("Hoa Sen")}</w:p>`],
      0.5,
    ],
    [
      "a line behind a note in brackets",
      [motto, `<w:p>${run("(Kèm theo Quyết định)")}</w:p>`, anchor('<a:prstGeom prst="line"/>', emu)],
      1,
    ],
    [
      "a line of an older file",
      [motto, '<w:p><w:r><w:pict><v:line from="10pt,2pt" to="92pt,2pt"/></w:pict></w:r></w:p>'],
      82 / widthPt,
    ],
    [
      "a line of an older file without units",
      [motto, '<w:p><w:r><w:pict><v:line from="1,2" to="92,2"/></w:pict></w:r></w:p>'],
      null,
    ],
    [
      "a connector of an older file",
      [
        motto,
        '<w:p><w:r><w:pict><v:shape type="#_x0000_t32" style="position:absolute;width:80pt;height:0"/></w:pict></w:r></w:p>',
      ],
      80 / widthPt,
    ],
    [
      "a border of an empty paragraph",
      [motto, '<w:p><w:pPr><w:pBdr><w:top w:val="single"/></w:pBdr><w:ind w:left="400" w:right="600"/></w:pPr></w:p>'],
      150 / widthPt,
    ],
    [
      "a border of its own",
      [`<w:p><w:pPr><w:pBdr><w:bottom w:val="single"/></w:pBdr></w:pPr>${run(words)}</w:p>`],
      200 / widthPt,
    ],
    ["underlined letters", [`<w:p>${run(words, '<w:u w:val="single"/>')}</w:p>`], 1],
  ])("is %s", (_, paragraphs, share) => {
    const found = lineBelow(...paragraphs, place)
    expect(found?.kind).toBe("drawn")
    if (found?.kind !== "drawn") return
    if (share === null || found.share === null) expect(found.share).toBe(share)
    else expect(found.share).toBeCloseTo(share, 3)
  })

  it.each<[string, readonly string[], string]>([
    ["none", [motto], "none"],
    [
      "none where the border is a frame",
      [
        '<w:p><w:pPr><w:pBdr><w:top w:val="single"/><w:left w:val="single"/><w:bottom w:val="single"/></w:pBdr></w:pPr></w:p>',
        motto,
      ],
      "none",
    ],
    ["none where the line stands upright", [motto, anchor('<a:prstGeom prst="line"/>', 0, emu)], "none"],
    ["none where it hangs on what comes later", [motto, place, anchor('<a:prstGeom prst="line"/>', emu)], "none"],
    ["not known for a picture", [motto, anchor("<pic:pic/>", emu)], "unknown"],
  ])("is %s", (_, paragraphs, kind) => {
    expect(lineBelow(...paragraphs, place)?.kind).toBe(kind)
  })

  it("is not known outside of a table", async () => {
    const { component, lineBelow: found } = await one({ text: words })
    expect([component, found]).toEqual(["motto", { kind: "unknown" }])
  })

  it("has no known length where the text is broken by the width", () => {
    const twice = `<w:p>${run(words)}${run(` ${words}`)}</w:p>`
    expect(lineBelow(twice, anchor('<a:prstGeom prst="line"/>', emu), place)).toEqual({ kind: "drawn", share: null })
  })
})

test("the main part is found by the package's relations, as the reader finds it", () => {
  const bytes = zipped("<w:p><w:r><w:t>Nội dung</w:t></w:r></w:p>", "van-ban/noi-dung.xml")
  const layout = readLayout(bytes, readOpened(openDocx(bytes), { fallbackDay }))
  expect(layout?.paragraphs.map(({ text }) => text)).toEqual(["Nội dung"])
})

test("a file without a main part has no layout", () => {
  const bytes = new Uint8Array([0x50, 0x4b, 5, 6, ...Array.from({ length: 18 }, () => 0)])
  expect(readLayout(bytes, readOpened(openDocx(bytes), { fallbackDay }))).toBeUndefined()
})

const dayOfPlan = isoDate("2026-03-20")

test("what is written by the rules of form is measured as they have it", () => {
  for (const plan of [
    draftPlan(),
    draftPlan({ document: { ...draftStatement.document, ordinal: "45", date: "2026-03-20" } }),
  ]) {
    const bytes = writeDocx(plan, haiMau())
    const reading = readOpened(openDocx(bytes), { fallbackDay })
    const layout = readLayout(bytes, reading)
    const context = { plan: reading.plan, day: dayOfPlan, ownDay: dayOfPlan, jurisdiction: haiMau(), layout }
    const ofLayout = rules.filter(({ id }) => id.startsWith("layout/"))
    expect(lint(context, ofLayout)).toEqual({ findings: [], defects: [] })
    const lines = new Map(layout?.paragraphs.map(({ component, lineBelow }) => [component, lineBelow]))
    for (const [component, share] of [
      ["issuer", 5 / 12],
      ["motto", 1],
      ["subject", 5 / 12],
    ] as const) {
      const line = lines.get(component)
      expect(line?.kind === "drawn" ? line.share : line).toBeCloseTo(share, 2)
    }
    const components = new Set(layout?.paragraphs.map(({ component }) => component))
    for (const component of [
      "issuer",
      "national-name",
      "motto",
      "subject",
      "roman-heading",
      "body",
      "signing-authority",
    ])
      expect([...components]).toContain(component)
  }
})
