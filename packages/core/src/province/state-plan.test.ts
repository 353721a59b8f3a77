import { describe, expect, it } from "vitest"
import { Plan } from "../plan/plan.schema.ts"
import { statePlan } from "./state-plan.ts"
import type { StatedPlan } from "./stated-plan.ts"

const stated: StatedPlan = {
  id: "vi-du/truyen-thong",
  province: null,
  document: {
    type: "plan",
    symbol: "KH-SVHTTDL",
    issuer: "Sở Văn hóa, Thể thao và Du lịch",
    place: "Vĩnh Long",
    date: "2026",
    title: "Truyền thông",
    signatory: { prefix: "KT.", position: "PHÓ GIÁM ĐỐC", lines: ["KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"] },
    recipients: [{ to: "UBND tỉnh", bracket: "(thay b/c)" }, "Các phòng (1A, 1G)", "Sở Tài chính (p/h)", "Lưu: VT"],
  },
  period: { from: 2026, to: 2030 },
  preamble: ["Thực hiện Kế hoạch số 12/KH-UBND ngày 11 tháng 3 năm 2026 của UBND tỉnh về học tập;"],
  body: [
    { label: "I", heading: "MỤC ĐÍCH", holds: "objectives", children: ["- Nâng cao nhận thức."] },
    {
      label: "II",
      heading: "NỘI DUNG",
      children: [
        {
          label: "1",
          heading: "Nội dung tuyên truyền",
          holds: "themes",
          children: [
            "- Tuyên truyền Quyết định 1373/QĐ-TTg, ngày 30/7/2021 (Thủ tướng Chính phủ) phê duyệt Đề án; Kế hoạch 12/KH-UBND.",
            { text: "- Ngày Sách và Văn hóa đọc Việt Nam.", theme: "observance" },
          ],
        },
        {
          label: "2",
          heading: "Hình thức",
          children: [
            { text: "- Báo in, đài riêng.", channels: ["Báo in", { text: "đài riêng", type: null }] },
            { rows: [["a", "b"]] },
          ],
        },
      ],
    },
    {
      label: "II",
      heading: "KINH PHÍ",
      children: [{ text: "1. Ngân sách tỉnh.", funding: [{ kind: "state-budget", tier: "province" }] }, "Dòng sau."],
    },
    {
      label: "III",
      heading: "TỔ CHỨC THỰC HIỆN",
      children: [
        {
          label: "1",
          heading: "Đề nghị Sở Tài chính",
          assigns: { units: ["Sở Tài chính"], modality: "requested" },
          children: [
            { text: "- Chủ trì, phối hợp với Sở A thẩm định.", partners: ["Sở A"], delegations: ["Phòng B"] },
            {
              text: "- Tổng hợp, báo cáo.",
              reporting: [{ frequency: "ad-hoc", from: ["Sở Tài chính"], to: ["UBND tỉnh"] }],
            },
          ],
        },
      ],
    },
  ],
  closing: [
    {
      text: "Theo Khoản 1, Mục II, các đơn vị báo cáo trước ngày 30 tháng 11 hằng năm./.",
      references: [{ text: "Khoản 1, Mục II", target: "s2.1" }],
      reporting: [
        {
          frequency: "annual",
          due: [{ kind: "yearly", month: 11, day: 30, before: true }],
          from: ["các đơn vị"],
          to: [],
        },
      ],
    },
  ],
  acts: [
    { number: "1373/QĐ-TTg", role: "mention" },
    { number: "12/KH-UBND", role: "implements" },
  ],
}
const plan = statePlan(stated)

describe("a stated plan", () => {
  it("has the shape of a plan", () => {
    expect(Plan.safeParse(plan).error?.issues ?? []).toEqual([])
  })

  it("counts places as they stand, whatever their labels", () => {
    expect(plan.body.map((node) => [node.id, node.kind === "section" ? node.label : ""])).toEqual([
      ["s1", "I"],
      ["s2", "II"],
      ["s3", "II"],
      ["s4", "III"],
    ])
    expect(plan.preamble[0]?.id).toBe("pre:p1")
    const [budget] = plan.body.filter(({ id }) => id === "s3")
    expect(budget?.kind === "section" ? budget.children : []).toMatchObject([
      { id: "s3:p1", mark: "label", label: "1", text: "Ngân sách tỉnh." },
      { id: "s3:p2", mark: "none", label: null },
    ])
  })

  it("lists acts by first mention, each with the first date printed for it", () => {
    expect(
      plan.citations.map(({ id, number, date, role, mentions }) => [id, number, date, role, mentions.length]),
    ).toEqual([
      ["act-1", "12/KH-UBND", "2026-03-11", "implements", 2],
      ["act-2", "1373/QĐ-TTg", "2021-07-30", "mention", 1],
    ])
  })

  it("sees how each mention is printed", () => {
    const [first, second] = plan.citations.flatMap(({ mentions }) => mentions)
    const [, , third] = plan.citations.flatMap(({ mentions }) => mentions)
    expect(first).toMatchObject({
      at: "pre:p1",
      typeWord: "Kế hoạch",
      withSo: true,
      commaBeforeDate: false,
      issuer: "UBND tỉnh",
      subject: "học tập",
    })
    expect(plan.preamble[0]?.text.slice(first?.start, first?.end)).toBe("12/KH-UBND")
    expect(second).toMatchObject({
      at: "s2.1:p1",
      typeWord: "Kế hoạch",
      withSo: false,
      date: null,
      issuer: null,
      subject: null,
    })
    expect(third).toMatchObject({
      at: "s2.1:p1",
      withSo: false,
      commaBeforeDate: true,
      issuer: "Thủ tướng Chính phủ",
      subject: "Đề án",
    })
  })

  it("knows what each paragraph is", () => {
    expect(plan.objectives).toEqual([{ at: "s1:p1", text: "Nâng cao nhận thức." }])
    expect(plan.themes.map(({ id, at, kind, observances }) => [id, at, kind, observances])).toEqual([
      ["theme-1", "s2.1:p1", "other", []],
      ["theme-2", "s2.1:p2", "observance", ["book-and-reading-culture-day"]],
    ])
    expect(plan.channels.map(({ at, text, type }) => [at, text, type])).toEqual([
      ["s2.2:p1", "Báo in", "print-newspaper"],
      ["s2.2:p1", "đài riêng", null],
    ])
    expect(plan.funding.map(({ at, kind, tier, amountVnd }) => [at, kind, tier, amountVnd])).toEqual([
      ["s3:p1", "state-budget", "province", null],
    ])
  })

  it("gives units their tasks and roles", () => {
    const [assignment] = plan.assignments
    expect(assignment).toMatchObject({ id: "assignment-1", at: "s4.1", units: ["Sở Tài chính"], modality: "requested" })
    expect(
      assignment?.tasks.map(({ id, at, roles, partners, delegations }) => [id, at, roles, partners, delegations]),
    ).toEqual([
      ["task-1.1", "s4.1:p1", ["lead", "coordinate", "appraise"], ["Sở A"], [{ to: "Phòng B" }]],
      ["task-1.2", "s4.1:p2", ["consolidate", "report"], [], []],
    ])
    expect(assignment).not.toHaveProperty("supports")
  })

  it("keeps reports, references and recipients", () => {
    expect(plan.reporting.map(({ id, at, frequency, due }) => [id, at, frequency, due.length])).toEqual([
      ["reporting-1", "s4.1:p2", "ad-hoc", 0],
      ["reporting-2", "end:p1", "annual", 1],
    ])
    expect(plan.references).toEqual([
      { id: "reference-1", at: "end:p1", start: 5, end: 20, text: "Khoản 1, Mục II", target: "s2.1" },
    ])
    expect(plan.document.recipients.map(({ text, purpose, printed }) => [text, purpose, printed])).toEqual([
      ["UBND tỉnh", "in-lieu-of-report", "(thay b/c)"],
      ["Các phòng (1A, 1G)", null, null],
      ["Sở Tài chính", "coordinate", "(p/h)"],
      ["Lưu: VT", "archive", null],
    ])
  })

  it.each<[string, Partial<StatedPlan>, RegExp]>([
    [
      "an act that no text names",
      { acts: [{ number: "1/QĐ-TTg", role: "basis" }] },
      /No text of the plan names "1\/QĐ-TTg"/,
    ],
    [
      "a reference that no text holds",
      { closing: [{ text: "Hết.", references: [{ text: "Mục IX", target: null }] }] },
      /"Mục IX" does not stand in the text of end:p1/,
    ],
    [
      "a date of the wrong form",
      { document: { ...stated.document, date: "11/3/2026" } },
      /"11\/3\/2026" is not a date/,
    ],
  ])("is refused with %s", (_, over, message) => {
    expect(() => statePlan({ ...stated, ...over })).toThrow(message)
  })
})
