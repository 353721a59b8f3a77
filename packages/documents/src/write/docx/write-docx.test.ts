import { bodyParagraph, documentComponents, pageMargins, pageNumbers } from "@lantoa/core"
import { strFromU8, unzipSync } from "fflate"
import mammoth from "mammoth"
import { describe, expect, it } from "vitest"
import { malformations, nastyTexts } from "../markup.fixture.ts"
import { draftPlan, draftStatement, haiMau } from "../plan.fixture.ts"
import { writeDocx } from "./write-docx.ts"

const partsOf = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]))

const parts = partsOf(writeDocx(draftPlan(), haiMau()))
const part = (name: string): string => parts[name] ?? ""
const documentXml = part("word/document.xml")
const stylesXml = part("word/styles.xml")

const textOf = async (bytes: Uint8Array): Promise<string> =>
  (await mammoth.extractRawText({ buffer: Buffer.from(bytes) })).value
const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim()

const twips = (xml: string, name: string): number => Number(new RegExp(` w:${name}="(\\d+)"`).exec(xml)?.[1])
const mm = (value: number): number => (value * 25.4) / 1440

describe("the parts of a document", () => {
  it("are all there and well formed", () => {
    expect(Object.keys(parts).sort()).toEqual([
      "[Content_Types].xml",
      "_rels/.rels",
      "docProps/app.xml",
      "docProps/core.xml",
      "word/_rels/document.xml.rels",
      "word/document.xml",
      "word/header1.xml",
      "word/header2.xml",
      "word/settings.xml",
      "word/styles.xml",
    ])
    for (const [name, xml] of Object.entries(parts)) expect([name, malformations(xml)]).toEqual([name, []])
  })

  it("name every part that is there, and only those", () => {
    const named = [...part("[Content_Types].xml").matchAll(/PartName="\/([^"]+)"/g)].map((match) => match[1])
    expect(named.sort()).toEqual(
      Object.keys(parts)
        .filter((name) => !name.includes("rels") && !name.startsWith("["))
        .sort(),
    )
  })

  it("use no style that is not defined", () => {
    const defined = new Set([...stylesXml.matchAll(/w:styleId="([^"]+)"/g)].map((match) => match[1]))
    const used = new Set(
      [...`${documentXml}${part("word/header1.xml")}`.matchAll(/<w:(?:pStyle|tblStyle) w:val="([^"]+)"/g)].map(
        (match) => match[1],
      ),
    )
    expect([...used].filter((style) => !defined.has(style))).toEqual([])
  })

  it("say what the document is, with its day for a clock", () => {
    const core = part("docProps/core.xml")
    expect(core).toContain("<dc:title>KẾ HOẠCH Truyền thông về phát triển văn hóa đọc")
    expect(core).toContain("<dc:creator>Sở Văn hóa, Thể thao và Du lịch</dc:creator>")
    expect(core).toContain(">2026-03-11T00:00:00Z<")
  })
})

describe("the measures", () => {
  const margins = pageMargins.values[0]?.value
  const body = bodyParagraph.values[0]?.value
  const page = /<w:pgMar [^>]*>/.exec(documentXml)?.[0] ?? ""

  it.each(["top", "bottom", "left", "right"] as const)("keep the %s margin within the decree's range", (side) => {
    const value = mm(twips(page, side))
    expect(value).toBeGreaterThanOrEqual((margins?.[side].min ?? Number.NaN) - 0.02)
    expect(value).toBeLessThanOrEqual((margins?.[side].max ?? Number.NaN) + 0.02)
  })

  it("are A4", () => {
    const size = /<w:pgSz [^>]*>/.exec(documentXml)?.[0] ?? ""
    expect([Math.round(mm(twips(size, "w"))), Math.round(mm(twips(size, "h")))]).toEqual([210, 297])
  })

  const styleXml = (name: string): string =>
    new RegExp(`<w:style [^>]*><w:name w:val="${name}"/>.*?</w:style>`).exec(stylesXml)?.[0] ?? ""

  it.each([
    ["Quốc hiệu", "national-name"],
    ["Tiêu ngữ", "motto"],
    ["Cơ quan chủ quản", "superior"],
    ["Cơ quan ban hành", "issuer"],
    ["Số, ký hiệu", "number"],
    ["Địa danh và thời gian", "place-date"],
    ["Tên loại", "type-name"],
    ["Trích yếu", "subject"],
    ["Căn cứ", "legal-basis"],
    ["Body Text", "body"],
    ["heading 1", "roman-heading"],
    ["heading 2", "arabic-heading"],
    ["Nơi nhận", "recipients-label"],
    ["Danh sách nơi nhận", "recipients-list"],
    ["Quyền hạn, chức vụ", "signing-authority"],
    ["Họ và tên người ký", "signer-name"],
    ["Phụ lục", "annex-label"],
    ["Tên phụ lục", "annex-title"],
  ])("set “%s” as the decree sets %s", (name, id) => {
    const component = documentComponents.values[0]?.value?.find((each) => each.id === id)
    const xml = styleXml(name)
    const size = Number(/<w:sz w:val="(\d+)"/.exec(xml)?.[1]) / 2
    expect(size).toBeGreaterThanOrEqual(component?.sizePt.min ?? Number.NaN)
    expect(size).toBeLessThanOrEqual(component?.sizePt.max ?? Number.NaN)
    expect([xml.includes("<w:b/>"), xml.includes("<w:i/>"), xml.includes("<w:caps/>")]).toEqual([
      component?.bold,
      component?.italic,
      component?.upperCase,
    ])
  })

  it("indent and part the paragraphs of the body as the decree says", () => {
    const xml = styleXml("Body Text")
    expect(body?.firstLineMm).toContain(Math.round(mm(Number(/w:firstLine="(\d+)"/.exec(xml)?.[1])) * 10) / 10)
    expect(twips(xml, "after") / 20).toBeGreaterThanOrEqual(body?.gapPt ?? Number.NaN)
    expect(twips(xml, "line") / 240).toBeGreaterThanOrEqual(body?.lines.min ?? Number.NaN)
    expect(twips(xml, "line") / 240).toBeLessThanOrEqual(body?.lines.max ?? Number.NaN)
    expect(xml).toContain('<w:jc w:val="both"/>')
  })

  it("number the pages in the top margin, not the first, annexes by themselves", () => {
    const numbers = pageNumbers.values[0]?.value
    const size = Number(/<w:sz w:val="(\d+)"/.exec(styleXml("header"))?.[1]) / 2
    expect(size).toBeGreaterThanOrEqual(numbers?.sizePt.min ?? Number.NaN)
    expect(size).toBeLessThanOrEqual(numbers?.sizePt.max ?? Number.NaN)
    expect(part("word/header1.xml")).toContain(" PAGE ")
    expect(part("word/header2.xml")).not.toContain("PAGE")
    expect(documentXml.match(/<w:titlePg\/>/g)).toHaveLength(3)
    expect(documentXml.match(/<w:pgNumType w:start="1"\/>/g)).toHaveLength(2)
  })

  it("draw the rule under the issuer a third to a half as long as its longest line", () => {
    const [left = ""] = documentXml.split("</w:tc>")
    const width = twips(/<w:tcW [^>]*>/.exec(left)?.[0] ?? "", "w")
    const side = Number(/<w:pStyle w:val="Vach"\/><w:ind w:left="(\d+)"/.exec(left)?.[1])
    const share = (width - 2 * side) / 20 / 137
    expect(share).toBeGreaterThan(1 / 3)
    expect(share).toBeLessThan(1 / 2)
  })
})

describe("the text", () => {
  it("is read back whole, in order, labels as printed", async () => {
    const text = oneLine(await textOf(writeDocx(draftPlan(), haiMau())))
    const expected = [
      "ỦY BAN NHÂN DÂN TỈNH HẢI MẪU SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH",
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc",
      "Số: /KH-SVHTTDL",
      "Hải Mẫu, ngày tháng năm 2026",
      `KẾ HOẠCH ${draftStatement.document.title}`,
      "Căn cứ Luật Thư viện ngày 21 tháng 11 năm 2019;",
      "I. Mục đích, yêu cầu 1. Mục đích - Đưa sách đến gần",
      "a) Thiết thực, đúng tiến độ. b) Gọn việc: + một đầu mối;",
      "II. NỘI DUNG VÀ HÌNH THỨC",
      "II. KINH PHÍ 1. Từ nguồn ngân sách nhà nước",
      "1.3. Ủy ban nhân dân các xã, phường",
      "TT Việc Đơn vị chủ trì Thời gian 1 Mở chuyên mục",
      "trước ngày 30 tháng 11 hằng năm./.",
      "Nơi nhận: - UBND tỉnh (thay b/c);",
      "- Lưu: VT, QLVH. KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC Trần Thị Mẫu",
      "Phụ lục I Danh mục sách gợi ý (Kèm theo Kế hoạch số",
    ]
    let from = 0
    for (const piece of expected) {
      const at = text.indexOf(piece, from)
      expect([piece, at >= 0]).toEqual([piece, true])
      from = at
    }
  })

  it.each(nastyTexts.map((text) => [text]))("stays well formed with %j", async (nasty) => {
    const plan = draftPlan()
    const paragraph = plan.closing[0]
    const changed = {
      ...plan,
      document: {
        ...plan.document,
        title: nasty,
        issuer: nasty,
        signatory: { ...plan.document.signatory, name: nasty },
      },
      closing: paragraph === undefined ? [] : [{ ...paragraph, text: nasty }],
    }
    const bytes = writeDocx(changed, haiMau())
    for (const [name, xml] of Object.entries(partsOf(bytes))) expect([name, malformations(xml)]).toEqual([name, []])
    const visible = (text: string): string => text.replace(/[\s\p{Cc}\ufffe]/gu, "")
    expect(visible(await textOf(bytes))).toContain(visible(nasty.toWellFormed()))
  })

  it("keeps its last paragraph on the page of the signature", () => {
    expect(documentXml).toMatch(
      /<w:pStyle w:val="BodyText"\/><w:keepNext\/><\/w:pPr><w:r><w:t>Các cơ quan, đơn vị báo cáo/,
    )
  })

  it("shows an urgent document by its stamp", () => {
    const xml = partsOf(
      writeDocx(draftPlan({ document: { ...draftStatement.document, urgency: "Hỏa tốc" } }), haiMau()),
    )["word/document.xml"]
    expect(xml).toContain("HỎA TỐC")
  })
})

describe("the bytes", () => {
  it("are the same every time", () => {
    expect(writeDocx(draftPlan(), haiMau())).toEqual(writeDocx(draftPlan(), haiMau()))
  })

  it("hold no time of writing: every entry is dated 1980-01-01", () => {
    const bytes = writeDocx(draftPlan(), haiMau())
    expect([...bytes.slice(10, 14)]).toEqual([0x00, 0x60, 0x21, 0x00])
  })
})
