import { isoDate, lint, type PlanNode } from "@lantoa/core"
import { completenessOf, costsOf, lateReports, reportId, totalOf } from "@lantoa/core/report"
import { rules } from "@lantoa/core/rules"
import { Plan, ReportContent } from "@lantoa/core/schema"
import fc from "fast-check"
import { strFromU8, unzipSync } from "fflate"
import { describe, expect, it } from "vitest"
import { readLayout } from "../../form/index.ts"
import { openDocx } from "../../read/files/docx/index.ts"
import { readOpened } from "../../read/interpret/index.ts"
import { sampleContent } from "../../xlsx/form.fixture.ts"
import { malformations, nastyTexts } from "../markup.fixture.ts"
import { consolidatedInput } from "./consolidated.fixture.ts"
import { consolidatedReport } from "./consolidated-report.ts"
import { consolidatedSheets } from "./consolidated-sheets.ts"
import type { ConsolidatedInput } from "./input.ts"
import { reportsToConsolidate } from "./reports-to-consolidate.ts"
import { writeConsolidatedDocx, writeConsolidatedHtml, writeConsolidatedMarkdown } from "./write-consolidated.ts"

const input = consolidatedInput(undefined, { before: [sampleContent, sampleContent] })
const report = consolidatedReport(input)
const bytes = writeConsolidatedDocx(report, input.jurisdiction)
/** The same, the department itself owing a report to the province: the one that is being written. */
const addressed = (of: ConsolidatedInput): ConsolidatedInput => {
  const [first] = of.set.reports
  if (first === undefined) throw new RangeError("somebody owes a report")
  const obligor = { kind: "unresolved" as const, name: "Sở Văn hóa, Thể thao và Du lịch" }
  const own = {
    ...first,
    id: reportId("mau/kh-2026#reporting-1@n:so!2026-q1"),
    obligor,
    to: ["Ủy ban nhân dân tỉnh Hải Mẫu"],
  }
  return { ...of, set: { ...of.set, reports: [...of.set.reports, own] } }
}
const partsOf = (docx: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(docx)).map(([name, content]) => [name, strFromU8(content)]))

const nodeAt = (nodes: readonly PlanNode[], id: string): PlanNode | undefined => {
  for (const node of nodes) {
    const found = node.id === id ? node : node.kind === "section" ? nodeAt(node.children, id) : undefined
    if (found !== undefined) return found
  }
  return undefined
}
const rowsAt = ({ annexes, body }: Plan, id: string): readonly (readonly string[])[] => {
  const found = nodeAt([...body, ...annexes], id)
  return found?.kind === "table" ? found.rows : []
}
const headings = (nodes: readonly PlanNode[]): readonly string[] =>
  nodes.flatMap((node) =>
    node.kind === "section" ? [`${node.label} ${node.heading}`, ...headings(node.children)] : [],
  )
const textsAt = ({ body }: Plan, id: string): readonly string[] => {
  const found = nodeAt(body, id)
  return found?.kind === "section"
    ? found.children.flatMap((each) => (each.kind === "paragraph" ? [each.text] : []))
    : []
}

describe("a consolidated report", () => {
  it("is a document of the receiver, with what is not known left open", () => {
    expect(Plan.safeParse(report.document).error).toBeUndefined()
    expect(report.document.document).toMatchObject({
      type: "report",
      number: { ordinal: null, symbol: "BC-SVHTTDL" },
      issuer: "Sở Văn hóa, Thể thao và Du lịch",
      place: "Hải Mẫu",
      date: "2026",
      title: "Kết quả thực hiện Kế hoạch số 45/KH-SVHTTDL, quý I năm 2026",
      signatory: { name: null, lines: ["…"] },
    })
    expect(report.document.citations.map(({ number, role }) => [number, role])).toEqual([
      ["45/KH-SVHTTDL", "implements"],
    ])
  })

  it("has the usual outline", () => {
    expect(headings([...report.document.body, ...report.document.annexes])).toEqual([
      "I Công tác chỉ đạo, triển khai",
      "II Kết quả thực hiện",
      "1 Tình hình gửi báo cáo",
      "2 Số liệu",
      "3 Tiến độ nhiệm vụ",
      "4 Nội dung, hình thức đã thực hiện",
      "III Kinh phí thực hiện",
      "IV Đánh giá",
      "1 Ưu điểm",
      "2 Hạn chế",
      "3 Nguyên nhân",
      "4 Khó khăn, vướng mắc",
      "V Phương hướng, kiến nghị",
      "1 Phương hướng kỳ tới",
      "2 Kiến nghị, đề xuất",
      "Phụ lục I Số liệu theo đơn vị",
      "Phụ lục II Báo cáo gửi chậm, chưa gửi",
      "Phụ lục III Ý kiến của các đơn vị",
      "1 Kết quả thực hiện",
    ])
  })

  it("tells figures with who stated them, the quarter before and the clause", () => {
    expect(rowsAt(report.document, "s2.2:t1")).toEqual([
      ["TT", "Chỉ tiêu", "Đơn vị tính", "Kỳ này", "Đơn vị có số liệu", "Kỳ trước", "Theo kế hoạch"],
      ["1", "Số tin, bài đã đăng", "tin, bài", "0", "2/3", "0", "s4.3"],
      ["2", "Số lượt người nghe nói chuyện chuyên đề", "lượt người", "2.468", "2/3", "2.468", "s4.3"],
      ["3", "Trong đó: Phụ nữ", "lượt người", "chưa rõ", "0/3", "chưa rõ", "s4.3"],
      ["4", "Thời lượng phát thanh", "phút phát thanh", "chưa rõ", "0/3", "chưa rõ", "s4.3"],
    ])
  })

  it("never takes unknown money for zero", () => {
    expect(rowsAt(report.document, "s3:t1")).toEqual([
      ["Nguồn kinh phí", "Dự toán (đồng)", "Được giao (đồng)", "Đã chi (đồng)", "Theo kế hoạch"],
      [
        "Ngân sách nhà nước (xã)",
        "2.400.000.000 (chưa rõ: 1 đơn vị)",
        "chưa rõ (3 đơn vị)",
        "0 (chưa rõ: 1 đơn vị)",
        expect.any(String),
      ],
      ["Huy động, xã hội hóa", "chưa rõ (3 đơn vị)", "chưa rõ (3 đơn vị)", "chưa rõ (3 đơn vị)", "–"],
    ])
    const millions = consolidatedReport(consolidatedInput(undefined, { money: "million-dong" }))
    expect(rowsAt(millions.document, "s3:t1")[1]?.[1]).toBe("2.400 (chưa rõ: 1 đơn vị)")
  })

  it("shows every unit with a sign for what is no number, and closes with the totals", () => {
    expect(rowsAt(report.document, "x1:t1").slice(1)).toEqual([
      ["1", "UBND xã Mẫu 1", "0", "1.234", "trống", "x"],
      ["2", "UBND xã Mẫu 2", "–", "–", "–", "–"],
      ["3", "UBND xã Mẫu 3", "0", "1.234", "trống", "x"],
      ["", "Tổng cộng", "0", "2.468", "chưa rõ", "chưa rõ"],
    ])
  })

  it("lists late and missing reports by name", () => {
    expect(rowsAt(report.document, "x2:t1").slice(1)).toEqual([
      ["1", "UBND xã Mẫu 1", "20/03/2026", "27/03/2026", "5"],
      ["2", "UBND xã Mẫu 2", "20/03/2026", "chưa gửi", "6"],
      ["3", "UBND xã Mẫu 3", "20/03/2026", "27/03/2026", "5"],
    ])
  })

  it("leaves open what nobody wrote, and quotes what units wrote once with all who wrote it", () => {
    expect(textsAt(report.document, "s1")).toEqual(["…"])
    expect(textsAt(report.document, "s2.4")).toEqual([
      'UBND xã Mẫu 1, UBND xã Mẫu 3: Dòng một. Dòng hai có dấu \' và "ngoặc".',
    ])
  })

  it("quotes no more than is asked, and has all of it in the annex", () => {
    const many = Array.from({ length: 9 }, (_, at) => ({ ...sampleContent, parts: { results: `Kết quả ${at + 1}.` } }))
    const { document } = consolidatedReport(consolidatedInput(many, { quoted: 2 }))
    expect(textsAt(document, "s2.4")).toEqual([
      "UBND xã Mẫu 1: Kết quả 1.",
      "UBND xã Mẫu 2: Kết quả 2.",
      "Trích 2 trong 9 ý kiến; toàn văn ở Phụ lục III.",
    ])
    const [, , words] = document.annexes
    expect(JSON.stringify(words)).toContain("UBND xã Mẫu 9: Kết quả 9.")
  })

  it("takes the day and the body that it is given", () => {
    const { document } = consolidatedReport(
      consolidatedInput(undefined, { date: isoDate("2026-03-30"), issuer: "Văn phòng Mẫu" }),
    )
    expect(document.document).toMatchObject({ date: "2026-03-30", issuer: "Văn phòng Mẫu", number: { symbol: "BC-…" } })
    expect(document.preamble[0]?.text).not.toMatch(/^Kính gửi/)
  })

  it("leaves out the report that its issuer owes and has not sent, and says so", () => {
    const { set } = input
    const name = "UBND xã Mẫu 2"
    expect(reportsToConsolidate(set, name, input.submissions).reports).toHaveLength(2)
    expect(textsAt(consolidatedReport(addressed(input)).document, "s2.1")).toContain(
      "Không tính báo cáo của chính Sở Văn hóa, Thể thao và Du lịch, là báo cáo này.",
    )
    expect(reportsToConsolidate(set, "UBND xã Mẫu 1", input.submissions).reports).toHaveLength(3)
  })
})

describe("as a Word document", () => {
  const parts = partsOf(bytes)

  it("has well-formed parts, each with its type and its relation, and charts with their values", () => {
    for (const [name, xml] of Object.entries(parts)) expect([name, malformations(xml)]).toEqual([name, []])
    const charts = Object.keys(parts).filter((name) => name.startsWith("word/charts/"))
    expect(charts).toEqual(["word/charts/chart1.xml", "word/charts/chart2.xml"])
    for (const [at, name] of charts.entries()) {
      expect(parts["[Content_Types].xml"]).toContain(`PartName="/${name}"`)
      expect(parts["word/_rels/document.xml.rels"]).toContain(`Id="rIdChart${at + 1}"`)
      expect(parts["word/document.xml"]).toContain(`r:id="rIdChart${at + 1}"`)
    }
    expect(parts["word/charts/chart2.xml"]).toContain("<a:t>2.400.000.000</a:t>")
    expect(parts["word/charts/chart2.xml"]).toContain("<c:v>2400000000</c:v>")
  })

  it("lays the annex of figures on its side, and only that", () => {
    expect(parts["word/document.xml"]?.match(/w:orient="landscape"/g)).toHaveLength(1)
  })

  it("is the same bytes again", () => {
    expect(writeConsolidatedDocx(consolidatedReport(input), input.jurisdiction)).toEqual(bytes)
  })

  it("reads back as what it is", () => {
    const { plan } = readOpened(openDocx(bytes), { fallbackDay: isoDate("2026-03-30") })
    expect(plan.document).toMatchObject({
      type: "report",
      number: { ordinal: null, symbol: "BC-SVHTTDL" },
      date: "2026",
      place: "Hải Mẫu",
      title: report.document.document.title,
    })
    expect(headings(plan.body).map((each) => each.toLowerCase())).toEqual(
      headings(report.document.body).map((each) => each.toLowerCase()),
    )
    expect(plan.annexes.map(({ label }) => label)).toEqual(["Phụ lục I", "Phụ lục II", "Phụ lục III"])
    expect(rowsAt(plan, "s2.2:t1")).toEqual(rowsAt(report.document, "s2.2:t1"))
    const dated = consolidatedInput(undefined, { date: isoDate("2026-03-30") })
    const written = writeConsolidatedDocx(consolidatedReport(dated), dated.jurisdiction)
    const again = readOpened(openDocx(written), { fallbackDay: isoDate("2026-11-21") })
    expect(again.plan.document.date).toBe("2026-03-30")
  })

  it("is set by the rules of form, also the line that addresses those above", () => {
    const own = addressed(input)
    const { document } = consolidatedReport(own)
    expect(document.preamble[0]?.text).toBe("Kính gửi: Ủy ban nhân dân tỉnh Hải Mẫu.")
    expect(document.document.recipients.map(({ text }) => text)).toEqual(["Ủy ban nhân dân tỉnh Hải Mẫu", "Lưu: VT, …"])
    const written = writeConsolidatedDocx(consolidatedReport(own), own.jurisdiction)
    const reading = readOpened(openDocx(written), { fallbackDay: isoDate("2026-03-30") })
    const day = isoDate("2026-03-30")
    const layout = readLayout(written, reading)
    const context = { plan: reading.plan, day, ownDay: day, jurisdiction: own.jurisdiction, layout }
    const ofLayout = rules.filter(({ id }) => id.startsWith("layout/"))
    expect(lint(context, ofLayout)).toEqual({ findings: [], defects: [] })
    expect(layout?.paragraphs.map(({ component }) => component)).toContain("addressee")
  })
})

describe("in other forms", () => {
  it("is a page with its charts in it, and Markdown without", () => {
    const html = writeConsolidatedHtml(report, input.jurisdiction)
    expect(malformations(html, "html")).toEqual([])
    expect(html.match(/<figure /g)).toHaveLength(2)
    expect(writeConsolidatedMarkdown(report, input.jurisdiction)).toContain("| 2.468 |")
  })

  it("is sheets in which numbers are numbers and the unknown is empty", () => {
    const sheets = consolidatedSheets(report, input)
    expect(sheets.map(({ name }) => name)).toEqual([
      "Tình hình gửi",
      "Số liệu",
      "Nhiệm vụ",
      "Kinh phí",
      "Theo đơn vị",
      "Chậm, chưa gửi",
      "Ý kiến",
    ])
    expect(sheets[3]?.rows[0]?.slice(1, 7)).toEqual([2_400_000_000, 1, null, 3, 0, 1])
    expect(sheets[4]?.rows[0]).toEqual([1, "UBND xã Mẫu 1", 0, 1234, "trống", "x"])
  })
})

const words = fc.oneof(fc.constantFrom(...nastyTexts), fc.string({ minLength: 1 }))
const amount = fc.option(fc.nat({ max: 9_000_000_000_000 }), { nil: null })
const anyContent = fc
  .record({
    values: fc.record({
      "news-items": fc.oneof(fc.nat(), fc.constant("not-applicable" as const), fc.constant(null)),
      "talk-attendance": fc.oneof(fc.maxSafeNat(), fc.constant(null)),
    }),
    tasks: fc.constant({}),
    costs: fc.record({ "funding-1": fc.record({ estimated: amount, allocated: amount, spent: amount }) }),
    parts: fc.record({ results: fc.option(words, { nil: null }), difficulties: fc.option(words, { nil: null }) }),
  })
  .map((content) => ReportContent.parse(content))

describe("whatever units send", () => {
  it("is a document whose figures are those of the roll-up", { timeout: 120_000 }, () => {
    const contents = fc.array(fc.option(anyContent, { nil: null }), { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(contents, fc.constantFrom("dong" as const, "million-dong" as const), (sent, money) => {
        const any = consolidatedInput(sent, { money, before: [sampleContent] })
        const { document, extras, facts } = consolidatedReport(any)
        const at = { node: any.node, period: any.set.period.id }
        expect(Plan.safeParse(document).error).toBeUndefined()
        expect(facts.completeness).toEqual(completenessOf(any.rollUp, at))
        expect(facts.late).toEqual(lateReports(any.rollUp, at, any.asOf))
        for (const [row, { total }] of facts.figures.entries()) {
          expect(total).toEqual(totalOf(any.rollUp, { ...at, indicator: total.indicator }))
          const printed = rowsAt(document, "s2.2:t1")[row + 1]?.[3]
          if (total.total !== null) expect(Number(printed?.replaceAll(".", ""))).toBe(total.total)
        }
        for (const [row, { spent }] of costsOf(any.rollUp, at).entries()) {
          const [printed = ""] = rowsAt(document, "s3:t1")[row + 1]?.[3]?.split(" (") ?? []
          const digits = printed.replaceAll(".", "").replace(",", ".")
          const scale = money === "dong" ? 1 : 1_000_000
          expect(spent.total === null ? printed : Math.round(Number(digits) * scale)).toBe(spent.total ?? "chưa rõ")
        }
        const written = partsOf(writeConsolidatedDocx({ document, extras, facts }, any.jurisdiction))
        for (const [name, xml] of Object.entries(written)) expect([name, malformations(xml)]).toEqual([name, []])
        expect(malformations(writeConsolidatedHtml({ document, extras, facts }, any.jurisdiction), "html")).toEqual([])
      }),
      { numRuns: 30 },
    )
  })
})
