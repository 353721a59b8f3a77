import * as fc from "fast-check"
import { describe, expect, it, test } from "vitest"
import { isoDate } from "../calendar/index.ts"
import { deriveObligations, groupByObligor, type Obligation } from "../obligation/index.ts"
import { assignment, sampleJurisdiction, samplePlan, task, yearlyReport } from "../obligation/obligation.fixture.ts"
import { type ChannelUse, channelTypeId, type FundingSource, nodeId, type Plan, planId } from "../plan/index.ts"
import { catalogueWith, defaultCatalogue } from "./catalogue.ts"
import { ReportForm } from "./form.schema.ts"
import { formClassOf } from "./form-class.ts"
import { indicator } from "./indicator.ts"
import { type FormOptions, reportForm } from "./report-form.ts"

const day = isoDate("2026-06-30")
const options: FormOptions = { catalogue: defaultCatalogue, day }

const naming = (...channels: string[]): Partial<ReturnType<typeof task>> => ({ channels: channels.map(channelTypeId) })
const use = (at: string, type: string | null): ChannelUse => ({
  id: "channel-1",
  at: nodeId(at),
  text: "kênh",
  type: type === null ? null : channelTypeId(type),
})
const money = (index: number, kind: FundingSource["kind"], tier: FundingSource["tier"] = null): FundingSource => ({
  id: `funding-${index}`,
  at: nodeId("s1"),
  text: "kinh phí",
  kind,
  tier,
  amountVnd: null,
})

/** One unit's tasks, the first naming these channels. */
const planNaming = (channels: string[], change: Partial<Plan> = {}): Plan =>
  samplePlan({
    assignments: [
      assignment(1, ["Sở Văn hóa"], 0, { tasks: [task(1, 1, naming(...channels)), task(1, 2)] }),
      assignment(2, ["Ủy ban nhân dân các xã"], 0, { tasks: [task(2, 1, naming("television"))] }),
    ],
    ...change,
  })

const owedBy = (plan: Plan, name: string): readonly Obligation[] =>
  deriveObligations(plan, sampleJurisdiction()).filter(({ obligor }) => obligor.name === name)
const formOf = (plan: Plan, change: Partial<FormOptions> = {}, name = "Sở Văn hóa"): ReportForm =>
  reportForm(plan, owedBy(plan, name), { ...options, ...change })
const asked = (form: ReportForm): readonly string[] =>
  form.indicators.map((each) => `${each.indicator.id}${each.mandatory ? "!" : ""}`)

describe("the indicators of a form", () => {
  it.each([
    ["no channel", [], []],
    ["a channel of the own task", ["television"], ["features!", "columns!", "television-minutes!"]],
    ["a channel that nothing counts", ["museum"], []],
    [
      "a family named as a whole",
      ["visual-communication"],
      ["banners", "banner-metres", "panels-and-posters", "leaflets"],
    ],
    [
      "a family and one of its channels",
      ["visual-communication", "banner"],
      ["banners!", "banner-metres!", "panels-and-posters", "leaflets"],
    ],
    ["a meeting", ["conference"], ["meetings!", "attendances!"]],
    ["a training", ["training"], ["training-classes!", "attendances!"]],
  ])("for %s", (_, channels, expected) => {
    expect(asked(formOf(planNaming(channels)))).toEqual(expected)
  })

  it("that only the plan's channels ask are not mandatory, and another unit's tasks ask none", () => {
    const plan = planNaming([], { channels: [use("s1", "radio"), use("s1", null)] })
    expect(asked(formOf(plan))).toEqual(["features", "columns", "radio-minutes"])
  })

  it.each([
    ["2025-06-30", ["district-broadcast-minutes!"]],
    ["2025-07-01", []],
  ])("of district stations on %s", (on, expected) => {
    expect(asked(formOf(planNaming(["district-loudspeaker-station"]), { day: isoDate(on) }))).toEqual(expected)
  })

  it("say by which clauses, each once", () => {
    const plan = planNaming(["radio"], { channels: [use("s1.1:p1", "radio"), use("s1", "radio")] })
    const radio = formOf(plan).indicators.find((each) => each.indicator.id === "radio-minutes")
    expect(radio?.because.map(({ at, kind, text }) => [kind, at, text.vi])).toEqual([
      ["clause", "s1.1:p1", "mục I.1, gạch đầu dòng 1 của kế hoạch"],
      ["clause", "s1", "mục I của kế hoạch"],
    ])
  })

  it("with no channel are asked where the plan cites their act", () => {
    const cited = {
      id: "act-1",
      number: "387/QĐ-TTg",
      date: null,
      role: "basis" as const,
      mentions: [
        {
          at: nodeId("pre:p1"),
          start: 0,
          end: 10,
          number: "387/QĐ-TTg",
          typeWord: null,
          withSo: true,
          commaBeforeDate: false,
          date: null,
          issuer: null,
          subject: null,
        },
      ],
    }
    expect(asked(formOf(planNaming([])))).toEqual([])
    expect(asked(formOf(planNaming([], { citations: [cited] })))).toEqual([
      "learning-families",
      "learning-clans",
      "learning-communities",
      "learning-organisations",
    ])
  })

  it("bring their units of measure, and no others", () => {
    expect(formOf(planNaming(["social-network"])).measures.map(({ id }) => id)).toEqual(["post", "interaction"])
  })

  it("of a province are asked too; one whose unit nobody knows is a mistake", () => {
    const talks = indicator("mau/talks", "meeting", "Số buổi nói chuyện", "Talks", ["museum"])
    const catalogue = catalogueWith(defaultCatalogue, { indicators: [talks] })
    expect(asked(formOf(planNaming(["museum"]), { catalogue }))).toEqual(["mau/talks!"])
    const without = { indicators: [talks], measures: [] }
    expect(() => formOf(planNaming(["museum"]), { catalogue: without })).toThrow('"meeting" for the indicator')
  })
})

describe("the tasks of a form", () => {
  it("are the unit's, in the order of the plan, each with its clause", () => {
    const { tasks } = formOf(planNaming([]))
    expect(tasks.map(({ item, mandatory, because }) => [item, mandatory, because.map(({ at }) => at)])).toEqual([
      ["task-1.1", true, ["s1.1:p1"]],
      ["task-1.2", true, ["s1.1:p2"]],
    ])
  })

  it("need no answer from a unit that only supports", () => {
    const plan = samplePlan({ assignments: [assignment(1, ["Sở Giáo dục"], 1, { supports: ["Sở Văn hóa"] })] })
    expect(formOf(plan).tasks.map(({ mandatory }) => mandatory)).toEqual([false])
    expect(formOf(plan, {}, "Sở Giáo dục").tasks.map(({ mandatory }) => mandatory)).toEqual([true])
  })

  it("of another plan are a mistake", () => {
    const other = { ...samplePlan(), id: planNaming([]).id }
    const owed = owedBy(other, "Sở Văn hóa").map((each) => ({ ...each, plan: planId("mau/khac") }))
    expect(() => reportForm(other, owed, options)).toThrow('another plan than "mau/kh-2026"')
  })
})

describe("the sources of money of a form", () => {
  it.each([
    [
      "the plan's",
      [money(1, "state-budget", "province"), money(2, "mobilised")],
      [
        ["funding-1", "ngân sách nhà nước (ngân sách cấp tỉnh)"],
        ["funding-2", "huy động, tài trợ, đóng góp"],
      ],
    ],
    [
      "the plan's, each kind and tier once",
      [money(1, "state-budget", "province"), money(2, "state-budget", "commune"), money(3, "state-budget", "province")],
      [
        ["funding-1", "ngân sách nhà nước (ngân sách cấp tỉnh)"],
        ["funding-2", "ngân sách nhà nước (ngân sách cấp xã)"],
      ],
    ],
    [
      "the usual ones where the plan says “as regulated”",
      [money(1, "unspecified")],
      [
        ["state-budget", "ngân sách nhà nước"],
        ["recurrent-allocation", "kinh phí thường xuyên được giao"],
        ["integrated-programme", "lồng ghép chương trình, dự án khác"],
        ["mobilised", "huy động, tài trợ, đóng góp"],
        ["other-lawful", "nguồn hợp pháp khác"],
      ],
    ],
  ])("are %s", (_, funding, expected) => {
    expect(formOf(planNaming([], { funding })).costs.map(({ id, name }) => [id, name.vi])).toEqual(expected)
  })
})

describe("the id of a form", () => {
  const plan = samplePlan()
  const owed = owedBy(plan, "Ủy ban nhân dân xã Mẫu 1")
  const form = reportForm(plan, owed, options)

  test("starts with the duty and is that of the schema", () => {
    expect(ReportForm.parse(form)).toEqual(form)
    expect(form.id).toMatch(/^report\.[0-9a-f]{14}$/)
    expect(reportForm(plan, owed, { ...options, name: yearlyReport.id }).id).toMatch(/^reporting-1\./)
  })

  test("does not depend on the order of the obligations, nor on which units of the class they are of", () => {
    const all = [1, 2, 3].flatMap((index) => owedBy(plan, `Ủy ban nhân dân xã Mẫu ${index}`))
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
        expect(reportForm(plan, shuffled, options)).toEqual(form)
      }),
    )
  })

  test("does not depend on the order of keys in the catalogue", () => {
    const indicators = defaultCatalogue.indicators.map(({ basis, name, ...rest }) => ({ basis, name, ...rest }))
    const other = planNaming(["radio"])
    expect(formOf(other, { catalogue: { ...defaultCatalogue, indicators } }).id).toBe(formOf(other).id)
  })

  it.each<[string, ReportForm]>([
    ["another indicator", formOf(planNaming(["radio"]))],
    ["another source of money", formOf(planNaming([], { funding: [money(1, "mobilised")] }))],
    ["another part", formOf(planNaming([]), { parts: [] })],
    [
      "another wording of a task",
      formOf(
        samplePlan({ assignments: [assignment(1, ["Sở Văn hóa"], 0, { tasks: [task(1, 1, { text: "Khác" })] })] }),
      ),
    ],
  ])("changes with %s", (_, changed) => {
    expect(changed.id).not.toBe(formOf(planNaming([])).id)
  })

  test("units share a form exactly when their class is the same", () => {
    const groups = groupByObligor(deriveObligations(plan, sampleJurisdiction()))
    for (const one of groups)
      for (const other of groups) {
        const same = formClassOf(one.obligations) === formClassOf(other.obligations)
        const ids = [one, other].map(({ obligations }) => reportForm(plan, obligations, options).id)
        expect(ids[0] === ids[1], `${one.obligations[0]?.id} and ${other.obligations[0]?.id}`).toBe(same)
      }
  })
})

test("a draft's form goes by its subject, an issued plan's by its number too", () => {
  const draft = planNaming([])
  expect(formOf(draft).title).toEqual({ vi: "Kế hoạch: Truyền thông mẫu", en: "Plan: Truyền thông mẫu" })
  const issued = { ...draft, document: { ...draft.document, number: { ordinal: "84", symbol: "KH-SVH" } } }
  expect(formOf(issued).title.vi).toBe("Kế hoạch 84/KH-SVH: Truyền thông mẫu")
})
