import * as fc from "fast-check"
import { describe, expect, it, test } from "vitest"
import { explainRule } from "../lint/index.ts"
import { ReportContent } from "../report/content.schema.ts"
import { ExpectedReport } from "../report/expected.schema.ts"
import { formId } from "../report/index.ts"
import { type Answers, sampleForm, soundContent } from "./review.fixture.ts"
import { ReviewFinding } from "./review-finding.schema.ts"
import { needsFollowUp, type ReviewOptions, reviewReport } from "./review-report.ts"
import { reviewRules } from "./rules/index.ts"

const form = sampleForm
const options: ReviewOptions = { form, expected: null }
const review = (answers: Answers, more: Partial<ReviewOptions> = {}) =>
  reviewReport(soundContent(answers), { ...options, ...more })
const told = (findings: readonly ReviewFinding[]) =>
  findings.map(({ at, message, rule }) => [rule.replace("report/", ""), message, at.join(".")])

const minutes = (...values: (number | undefined)[]) =>
  values.map((value) => soundContent({ values: { "television-minutes": value } }))
const families = (...values: (number | undefined)[]) =>
  values.map((value) => soundContent({ values: { "learning-families": value, banners: 11 } }))
const cost = (estimated: number | null, allocated: number | null, spent: number | null): Answers => ({
  costs: { "funding-1": { estimated, allocated, spent } },
})
const done = { "task-1.1": { progress: "done", note: null, evidence: [] } }
const most = Math.floor(Number.MAX_SAFE_INTEGER / 10_000)

test("the sound report has nothing to look at", () => {
  expect(review({})).toEqual([])
  expect(needsFollowUp(review({}))).toBe(false)
})

describe("a mandatory answer", () => {
  it.each<[string, Answers, string[][]]>([
    ["zero is one", { values: { banners: 0 } }, []],
    ["“not applicable” is one", { values: { banners: "not-applicable" } }, []],
    ["an empty cell is none", { values: { banners: null } }, [["mandatory-answered", "noFigure", "values.banners"]]],
    [
      "a cell left out is none",
      { values: { banners: undefined } },
      [["mandatory-answered", "noFigure", "values.banners"]],
    ],
    [
      "a task without progress",
      { tasks: { "task-1.1": { progress: null, note: "ghi chú", evidence: [] } } },
      [["mandatory-answered", "noProgress", "tasks.task-1.1.progress"]],
    ],
    [
      "a task left out",
      { tasks: { "task-1.1": undefined } },
      [["mandatory-answered", "noProgress", "tasks.task-1.1.progress"]],
    ],
    ["the results left out", { parts: { results: null } }, [["mandatory-answered", "noWords", "parts.results"]]],
    ["an optional part left out", { parts: { outlook: null } }, []],
  ])("%s", (_, answers, expected) => {
    expect(told(review(answers))).toEqual(expected)
  })
})

describe("figures that do not go together", () => {
  it.each<[string, Answers, string[][]]>([
    ["a part as large as the whole", { values: { "young-attendances": 250 } }, []],
    [
      "a part larger than the whole",
      { values: { "young-attendances": 251 } },
      [["part-within-whole", "above", "values.young-attendances"]],
    ],
    [
      "a part of an empty whole is not judged",
      { values: { attendances: null } },
      [["mandatory-answered", "noFigure", "values.attendances"]],
    ],
    ["“not applicable” while the task goes on", { values: { banners: "not-applicable" } }, []],
    [
      "“not applicable” though the task is done",
      { tasks: done, values: { "banner-metres": 3, banners: "not-applicable" } },
      [["applicable-where-done", "notApplicable", "values.banners"]],
    ],
    ["zero though the task is done", { tasks: done, values: { "banner-metres": 0 } }, []],
    [
      "attendances without meetings",
      { values: { meetings: 0 } },
      [["people-where-events", "noEvents", "values.attendances"]],
    ],
    [
      "meetings without attendances",
      { values: { attendances: 0, "young-attendances": 0 } },
      [["people-where-events", "noPeople", "values.attendances"]],
    ],
    ["a part of those who came may be nobody", { values: { "young-attendances": 0 } }, []],
    ["neither", { values: { meetings: 0, attendances: 0, "young-attendances": "not-applicable" } }, []],
    [
      "meetings left empty are not judged",
      { values: { meetings: null } },
      [["mandatory-answered", "noFigure", "values.meetings"]],
    ],
    ["as much as adds up exactly", { values: { banners: most } }, []],
    ["more than adds up exactly", { values: { banners: most + 1 } }, [["addable", "above", "values.banners"]]],
  ])("%s", (_, answers, expected) => {
    expect(told(review(answers))).toEqual(expected)
  })
})

describe("money", () => {
  it.each<[string, Answers, string[][]]>([
    ["all that was given is spent", cost(10, 10, 10), []],
    ["one đồng more", cost(10, 10, 11), [["spent-within-allocated", "above", "costs.funding-1.spent"]]],
    ["spent, and nobody says what was given", cost(10, null, 11), []],
    ["nothing given is not unknown", cost(0, 0, 1), [["spent-within-allocated", "above", "costs.funding-1.spent"]]],
    ["given more than asked", cost(9, 10, 10), [["allocated-within-estimated", "above", "costs.funding-1.allocated"]]],
    ["no money told", { costs: { "funding-1": undefined } }, []],
    ["more than adds up exactly", cost(most + 1, null, null), [["addable", "above", "costs.funding-1.estimated"]]],
  ])("%s", (_, answers, expected) => {
    expect(told(review(answers))).toEqual(expected)
  })
})

describe("against earlier periods", () => {
  const same = { banners: 12 }
  it.each<[string, Answers, readonly ReportContent[], string[][]]>([
    ["the same in every cell", {}, [soundContent()], [["differs-from-last", "same", "values"]]],
    ["one cell differs", { values: { banners: 13 } }, [soundContent()], []],
    ["the same as an older period", {}, [soundContent(), soundContent({ values: { banners: 13 } })], []],
    [
      "a held total that differs does not tell",
      { values: { "learning-families": 1300 } },
      [soundContent()],
      [["differs-from-last", "same", "values"]],
    ],
    ["a held total that stays", { values: same }, families(1200), []],
    ["a held total that rises", { values: same }, families(1199), []],
    [
      "a held total that falls",
      { values: same },
      families(1201),
      [["total-not-falling", "fell", "values.learning-families"]],
    ],
    [
      "that falls below the last one told",
      { values: same },
      families(1201, undefined),
      [["total-not-falling", "fell", "values.learning-families"]],
    ],
    [
      "three periods say nothing of what is usual",
      { values: { "television-minutes": 9000 } },
      minutes(100, 110, 120),
      [],
    ],
    [
      "four do",
      { values: { "television-minutes": 9000 } },
      minutes(100, 110, 120, 130),
      [["near-own-history", "above", "values.television-minutes"]],
    ],
    [
      "an empty cell is no figure of the four",
      { values: { "television-minutes": 9000 } },
      minutes(100, 110, 120, undefined),
      [],
    ],
    [
      "far below",
      { values: { "television-minutes": 3 } },
      minutes(100, 110, 120, 130),
      [["near-own-history", "below", "values.television-minutes"]],
    ],
    ["within four times", { values: { "television-minutes": 400 } }, minutes(100, 110, 120, 130), []],
    [
      "one odd period among them does not hide it",
      { values: { "television-minutes": 9000 } },
      minutes(9000, 100, 110, 120, 130),
      [["near-own-history", "above", "values.television-minutes"]],
    ],
    ["a unit that varies as much", { values: { "television-minutes": 9000 } }, minutes(10, 400, 60, 3000, 1200), []],
  ])("%s", (_, answers, previous, expected) => {
    expect(told(review(answers, { previous }))).toEqual(expected)
  })

  test("copied zeros do not tell", () => {
    const zeros = {
      features: 0,
      columns: 0,
      "television-minutes": 0,
      banners: 0,
      meetings: 0,
      attendances: 0,
      "young-attendances": 0,
    }
    expect(review({ values: zeros }, { previous: [soundContent({ values: zeros })] })).toEqual([])
  })
})

describe("against other units", () => {
  const ten = [90, 95, 100, 105, 110, 115, 120, 125, 130, 135]
  it.each<[string, number, number[], string[][]]>([
    ["ten times more", 2000, ten, [["near-peers", "above", "values.television-minutes"]]],
    ["a tenth", 5, ten, [["near-peers", "below", "values.television-minutes"]]],
    ["nine times more", 1000, ten, []],
    ["nine units say nothing", 2000, ten.slice(1), []],
  ])("%s", (_, value, others, expected) => {
    const findings = review({ values: { "television-minutes": value } }, { peers: minutes(...others) })
    expect(told(findings)).toEqual(expected)
    expect(needsFollowUp(findings)).toBe(false)
  })

  test("the hint says the numbers, in both languages", () => {
    const [hint] = review(
      { values: { "television-minutes": 12_000 } },
      { peers: minutes(...ten.map((each) => each * 10)) },
    )
    expect(hint?.text).toEqual({
      vi: "“Thời lượng truyền hình” ghi 12.000, cao hơn nhiều so với 10 đơn vị cùng mẫu: trung vị là 1.125.",
      en: "“Television time” says 12,000, far more than 10 units with the same form: their median is 1,125.",
    })
  })
})

describe("the form", () => {
  const expected = ExpectedReport.parse({
    id: "mau/kh-2026#reporting-1@b:mau/so-van-hoa!2026",
    obligation: "mau/kh-2026#reporting-1@b:mau/so-van-hoa",
    obligor: { kind: "body", id: "b:mau/so-van-hoa", name: "Sở Văn hóa", tier: "province" },
    period: "2026",
    form: form.id,
    due: { day: "2026-11-30", strictDay: null, graceWorkingDays: 0, lastDay: null, provisional: false },
    to: [],
    because: [{ kind: "clause", text: { vi: "phần kết", en: "the closing" }, at: "end:p1", basis: [] }],
  })

  test("of the period is right, last year's is told", () => {
    expect(review({}, { expected })).toEqual([])
    const old = { ...expected, form: formId("report.00000000000000") }
    expect(told(review({}, { expected: old }))).toEqual([["form-of-period", "another", ""]])
  })

  it.each<[string, Answers, string]>([
    ["figure", { values: { "radio-minutes": 5 } }, "values.radio-minutes"],
    ["task", { tasks: { "task-9.9": { progress: null, note: null, evidence: [] } } }, "tasks.task-9.9"],
    ["source of money", { costs: { "funding-2": { estimated: 1, allocated: null, spent: null } } }, "costs.funding-2"],
    ["part", { parts: { extra: "Thêm" } }, "parts.extra"],
  ])("does not ask this %s", (_, answers, at) => {
    expect(told(review(answers))).toEqual([["asked-by-form", "notAsked", at]])
  })
})

const keys = [...form.indicators.map(({ indicator }) => indicator.id), "constructor", "to-string", "other"]
const figure = fc.oneof(fc.maxSafeNat(), fc.nat(20), fc.constant("not-applicable"), fc.constant(null))
const money = fc.oneof(fc.maxSafeNat(), fc.constant(null))
const recordOf = <A>(names: readonly string[], value: fc.Arbitrary<A>) =>
  fc.dictionary(fc.constantFrom(...names), value)
const contents: fc.Arbitrary<ReportContent> = fc
  .record({
    values: recordOf(keys, figure),
    tasks: recordOf(
      ["task-1.1", "constructor", "__proto__"],
      fc.record({
        progress: fc.constantFrom("not-started", "under-way", "done", "not-applicable", null),
        note: fc.constant(null),
        evidence: fc.constant([]),
      }),
    ),
    costs: recordOf(["funding-1", "toString"], fc.record({ estimated: money, allocated: money, spent: money })),
    parts: recordOf(["results", "valueOf"], fc.constantFrom("Đã làm.", null)),
  })
  .map((content) => ReportContent.parse(content))

describe("whatever has the shape of a report", () => {
  test("is reviewed, with findings of the published shape, each in whole words", () => {
    fc.assert(
      fc.property(
        contents,
        fc.array(contents, { maxLength: 6 }),
        fc.array(contents, { maxLength: 12 }),
        (content, previous, peers) => {
          for (const finding of reviewReport(content, { ...options, previous, peers })) {
            expect(ReviewFinding.parse(finding)).toEqual(finding)
            expect(`${finding.text.vi}${finding.text.en}${finding.clause.vi}`).not.toMatch(/[{}]|undefined|\[object/)
          }
        },
      ),
    )
  })

  test("loses just the one finding when a mandatory cell is answered with “not applicable”", () => {
    const [rule] = reviewRules.filter(({ id }) => id === "report/mandatory-answered")
    const rules = rule === undefined ? [] : [rule]
    fc.assert(
      fc.property(contents, fc.constantFrom(...form.indicators), (content, { indicator }) => {
        const answered = { ...content, values: { ...content.values, [indicator.id]: "not-applicable" as const } }
        const before = reviewReport(content, { ...options, rules })
        const after = reviewReport(answered, { ...options, rules })
        expect(after).toEqual(before.filter(({ at }) => at[1] !== indicator.id))
      }),
    )
  })

  test("has nothing far from usual when it says what all others say", () => {
    const hints = reviewRules.filter(({ id }) => id.startsWith("report/near-"))
    fc.assert(
      fc.property(contents, fc.nat(15), (content, count) => {
        const others = Array.from({ length: count }, () => content)
        expect(reviewReport(content, { ...options, rules: hints, previous: others, peers: others })).toEqual([])
      }),
    )
  })
})

describe("the rules", () => {
  it.each(reviewRules.map((rule) => [rule.id, rule] as const))(
    "%s have a page, and rest on practice alone",
    (id, rule) => {
      for (const language of ["vi", "en"] as const) expect(explainRule(rule, language)).toContain(`\`${id}\``)
      expect(rule.severity).not.toBe("error")
      expect(rule.basis.every(({ instrument }) => instrument === null)).toBe(true)
    },
  )

  it("have ids of their own", () => {
    expect(new Set(reviewRules.map(({ id }) => id)).size).toBe(reviewRules.length)
  })
})
