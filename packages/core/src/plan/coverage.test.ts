import { describe, expect, it } from "vitest"
import { soundPlan } from "../testing/index.ts"
import { coverage, coverageMeasure } from "./coverage.ts"
import { nodeId } from "./id.ts"
import type { Plan } from "./plan.schema.ts"
import { textsOf } from "./walk.ts"

const plan = soundPlan()
const statuses = (parent: Plan, child: Plan) =>
  coverage(parent, child).items.map(({ kind, status }) => `${kind} ${status}`)

/** A child plan with one paragraph of its own and nothing else. */
const childSaying = (text: string, more: Partial<Plan> = {}): Plan => ({
  ...plan,
  preamble: [],
  body: [{ kind: "paragraph", id: nodeId("s1:p1"), mark: "none", label: null, text }],
  closing: [],
  annexes: [],
  citations: [],
  themes: [],
  channels: [],
  assignments: [],
  reporting: [],
  ...more,
})
const parentSaying = (text: string, more: Partial<Plan> = {}): Plan => ({
  ...childSaying("…"),
  document: { ...plan.document, issuer: "Sở Mẫu", number: { ordinal: "12", symbol: "KH-SM" } },
  body: [
    {
      kind: "section",
      id: nodeId("s1"),
      label: "I",
      heading: "NỘI DUNG",
      children: [{ kind: "paragraph", id: nodeId("s1:p1"), mark: "dash", label: null, text }],
    },
  ],
  themes: [{ id: "theme-1", at: nodeId("s1:p1"), text, kind: "other", observances: [] }],
  ...more,
})
const text = "Tuyên truyền vai trò của học tập suốt đời với người dân"

describe("which items of a parent plan a child carries", () => {
  it("a plan carries all of itself", () => {
    const found = statuses(plan, plan)
    expect(found.length).toBe(
      plan.themes.length + plan.assignments.flatMap(({ tasks }) => tasks).length + plan.reporting.length,
    )
    expect(found.filter((each) => !each.endsWith(" matched"))).toEqual([])
  })

  it.each([
    ["the same words", text, "matched"],
    ["the same words without marks", "tuyen truyen vai tro cua hoc tap suot doi voi nguoi dan", "matched"],
    ["the same words among others", `Trong năm, các xã ${text} ở mọi thôn`, "matched"],
    ["half of the words", "Tuyên truyền vai trò của học tập", "partly"],
    ["other words", "Bố trí kinh phí thực hiện", "missing"],
    ["the number and the part", "Thực hiện mục I của Kế hoạch số 12/KH-SM", "matched"],
    ["the issuer and the part", "Thực hiện mục I Kế hoạch của Sở Mẫu", "matched"],
    ["the number and another part", "Thực hiện mục II của Kế hoạch số 12/KH-SM", "missing"],
    ["the part and no number", "Thực hiện mục I của Kế hoạch này", "missing"],
  ])("a child with %s", (_, said, status) => {
    expect(coverage(parentSaying(text), childSaying(said)).items[0]?.status).toBe(status)
  })

  it("shows the places, the strongest first, with what they share", () => {
    const child = childSaying("…", {
      closing: ["Tuyên truyền vai trò của học tập", text].map((said, at) => ({
        kind: "paragraph",
        id: nodeId(`end:p${at + 1}`),
        mark: "none",
        label: null,
        text: said,
      })),
    })
    expect(coverage(parentSaying(text), child).items[0]?.evidence).toEqual([
      { kind: "text", at: "end:p2", text, score: 1 },
      { kind: "text", at: "end:p1", text: "Tuyên truyền vai trò của học tập", score: 0.55 },
    ])
    expect(coverageMeasure.partly).toBeLessThan(coverageMeasure.matched)
  })

  it("a theme of the same kind is carried in part; one on a day, only on that day", () => {
    const [theme] = parentSaying(text).themes
    if (theme === undefined) throw new RangeError("the made-up plan has a theme")
    const child = (over: Partial<typeof theme>) =>
      childSaying("…", { themes: [{ ...theme, text: "Gương sáng", ...over }] })
    const parent = (over: Partial<typeof theme>) => parentSaying(text, { themes: [{ ...theme, ...over }] })
    const day: Partial<typeof theme> = { kind: "observance", observances: ["law-day"] }
    expect(statuses(parent({ kind: "exemplars" }), child({ kind: "exemplars" }))).toEqual(["theme partly"])
    expect(statuses(parent({ kind: "other" }), child({ kind: "other" }))).toEqual(["theme missing"])
    expect(statuses(parent(day), child(day))).toEqual(["theme partly"])
    expect(statuses(parent(day), child({ ...day, observances: ["teachers-day"] }))).toEqual(["theme missing"])
  })

  it("a report as often to the parent's issuer carries the parent's", () => {
    const duty: Plan["reporting"][number] = {
      id: "reporting-1",
      at: nodeId("s1:p1"),
      text: "Gửi kết quả trước ngày 30/11",
      frequency: "annual",
      due: [],
      from: [],
      to: [],
    }
    const parent = parentSaying(text, { themes: [], reporting: [duty] })
    const own = (over: Partial<typeof duty>) =>
      childSaying("…", { reporting: [{ ...duty, text: "Báo cáo", to: ["Sở Mẫu"], ...over }] })
    expect(statuses(parent, own({}))).toEqual(["report matched"])
    expect(statuses(parent, own({ frequency: "monthly" }))).toEqual(["report missing"])
    expect(statuses(parent, own({ to: ["Sở Khác"] }))).toEqual(["report missing"])
  })

  it("says where the child cites the parent", () => {
    const mention = {
      at: nodeId("s1:p1"),
      start: 0,
      end: 8,
      number: "12/KH-SM",
      typeWord: null,
      withSo: true,
      commaBeforeDate: false,
      date: null,
      issuer: null,
      subject: null,
    }
    const child = childSaying("Kế hoạch số 12/KH-SM", {
      citations: [{ id: "act-1", number: "12/KH-SM", date: null, role: "implements", mentions: [mention] }],
    })
    expect(coverage(parentSaying(text), child).citedAt).toEqual(["s1:p1"])
    const draft = parentSaying(text, { document: plan.document })
    expect(
      coverage({ ...draft, document: { ...draft.document, number: { ordinal: null, symbol: null } } }, child).citedAt,
    ).toEqual([])
  })

  it("places are those of the child", () => {
    const places = new Set([...textsOf(plan)].map(({ at }) => at))
    for (const { evidence } of coverage(plan, plan).items)
      for (const { at } of evidence) expect(places.has(at)).toBe(true)
  })
})
