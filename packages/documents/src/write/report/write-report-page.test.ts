import { calendarEntries, deriveObligations, type Finding, isoDate, nodeId, textHash } from "@lantoa/core"
import { ObligationId } from "@lantoa/core/schema"
import { describe, expect, it } from "vitest"
import { malformations, nastyTexts } from "../markup.fixture.ts"
import { draftPlan, haiMau } from "../plan.fixture.ts"
import type { ReportPageInput } from "./input.ts"
import { words } from "./words.ts"
import { writeReportPage } from "./write-report-page.ts"

const finding = (change: Partial<Finding> = {}): Finding => ({
  rule: "mau/thoi-han",
  message: "noDue",
  severity: "warning",
  at: [nodeId("s1.1:p2")],
  anchor: { at: "s1.1:p2", text: textHash("Nhiệm vụ") },
  clause: { vi: "mục I.1, gạch đầu dòng 2", en: "part I.1, bullet 2" },
  spans: [],
  text: { vi: "Nhiệm vụ chưa ghi thời hạn.", en: "The task has no deadline." },
  basis: [{ instrument: "30/2020/NĐ-CP", at: "Điều 8", certainty: "verified" }],
  day: isoDate("2026-03-11"),
  ...change,
})

const plan = draftPlan()
const jurisdiction = haiMau()
const obligations = deriveObligations(plan, jurisdiction)
const input: ReportPageInput = {
  plan,
  jurisdiction,
  judgement: {
    day: isoDate("2026-03-11"),
    reason: "as-of",
    text: { vi: "ngày được yêu cầu", en: "the day asked for" },
  },
  findings: [
    finding(),
    finding({ severity: "error", text: { vi: "Thiếu số.", en: "No number." }, at: ["document", "number"], basis: [] }),
  ],
  obligations,
  entries: calendarEntries(plan, obligations, jurisdiction, 2026),
}
const html = writeReportPage(input)
const bodyOf = (page: string): string => page.slice(page.indexOf("<body>"))

describe("a report page", () => {
  it.each(["vi", "en"] as const)("in %s is well formed, and needs nothing from anywhere", (language) => {
    const page = writeReportPage(input, { language })
    expect(malformations(page, "html")).toEqual([])
    expect(page).not.toMatch(/<script|<link|<img|<iframe|https?:|url\(|@import/i)
    expect(page).toContain(`<html lang="${language}">`)
  })

  it("has the same sections, in order, all linked", () => {
    const ids = [...html.matchAll(/<h2 id="([a-z]+)"/g)].map((match) => match[1])
    expect(ids).toEqual(["summary", "findings", "obligations", "deadlines", "calendar"])
    expect([...html.matchAll(/href="#([a-z]+)"/g)].map((match) => match[1])).toEqual(["main", ...ids])
  })

  it("tells findings worst first, with place, words, basis and rule", () => {
    const page = bodyOf(html)
    expect(page.indexOf("Thiếu số.")).toBeLessThan(page.indexOf("Nhiệm vụ chưa ghi thời hạn."))
    for (const piece of [
      "mục I.1, gạch đầu dòng 2",
      "Mỗi gia đình có một tủ sách nhỏ.",
      "30/2020/NĐ-CP, Điều 8",
      "<code>mau/thoi-han</code>",
      "thông lệ",
    ])
      expect(page).toContain(piece)
  })

  it("shows a safe change beside the words it changes", () => {
    const node = nodeId("s1.1:p2")
    const fixes = [{ node, start: 0, end: 3, write: "Từng", spans: [] }]
    expect(writeReportPage({ ...input, findings: [finding({ fixes })] })).toContain("“Mỗi” → “Từng”")
    expect(html).not.toContain(words.fix.vi)
  })

  it("says which rules could not run", () => {
    const page = writeReportPage({ ...input, defects: [{ rule: "mau/hong", reason: "x < y" }] })
    expect(page).toContain("<code>mau/hong</code>: x &lt; y")
    expect(html).not.toContain(words.defects.vi)
  })

  it("puts units that owe the same together, with their names", () => {
    const communes = ["Xã Một", "Xã Hai", "Xã Ba"].map((name) => ({ kind: "unresolved" as const, name }))
    const first = obligations[0]
    if (first === undefined) throw new RangeError("the made-up plan has obligations")
    const same = communes.map((obligor, at) => ({ ...first, id: ObligationId.parse(`${first.id}-${at}`), obligor }))
    const page = bodyOf(writeReportPage({ ...input, obligations: same }))
    expect(page).toContain("(3 đơn vị, chưa rõ cấp): 1 nhiệm vụ")
    expect(page).toContain("<li>Xã Một</li><li>Xã Hai</li><li>Xã Ba</li>")
    expect(page.match(/<details open="">/g)).toHaveLength(1)
  })

  it("says so when there is nothing to tell", () => {
    const page = writeReportPage({ ...input, findings: [], obligations: [], entries: [] })
    for (const piece of [words.noFindings.vi, words.noObligations.vi, words.noDeadlines.vi])
      expect(page).toContain(piece)
    expect(page).not.toContain('id="calendar"')
  })

  it("shows as many deadlines as asked for, and what is provisional", () => {
    const rows = (count: number): number =>
      writeReportPage(input, { deadlines: count }).match(/30\/11\/20\d\d \(/g)?.length ?? 0
    expect([rows(1), rows(3), rows(99)]).toEqual([1, 3, 5])
    expect(html).toContain('<span class="tag">tạm tính</span>')
  })

  it("names the columns of its tables in every cell, for narrow screens", () => {
    expect(html).toContain('data-name="Thời hạn"')
    expect(html.match(/<table role="table">/g)?.length).toBe(html.match(/<caption>/g)?.length)
  })

  it.each(nastyTexts.map((text) => [text]))("stays well formed with %j", (nasty) => {
    const both = { vi: nasty, en: nasty }
    const changed: ReportPageInput = {
      ...input,
      plan: { ...plan, document: { ...plan.document, title: nasty, issuer: nasty } },
      findings: [finding({ text: both, clause: both })],
      obligations: obligations.map((each) => ({
        ...each,
        text: nasty,
        to: [nasty],
        delegations: [{ to: nasty }],
        obligor: { kind: "unresolved", name: nasty },
      })),
      entries: input.entries.map((entry) => ({ ...entry, summary: both, reason: both })),
    }
    expect(malformations(writeReportPage(changed), "html")).toEqual([])
  })
})

describe("the words of a report", () => {
  it.each(Object.entries(words))("%s are in both languages", (_, { vi, en }) => {
    expect(vi.trim()).not.toBe("")
    expect(en.trim()).not.toBe("")
  })
})

const luminance = (hex: string): number => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

describe("the colours of a report", () => {
  const colours = Object.fromEntries(
    [...html.matchAll(/--([a-z]+): (#[0-9a-f]{6})/g)].map((match) => [match[1], match[2] ?? ""]),
  )

  it.each(["ink", "quiet", "link", "error", "warning", "information"])(
    "have a contrast of 4.5 : 1 or better: %s",
    (name) => {
      for (const ground of ["#ffffff", colours["soft"] ?? ""])
        expect((luminance(ground) + 0.05) / (luminance(colours[name] ?? "") + 0.05)).toBeGreaterThanOrEqual(4.5)
    },
  )
})
