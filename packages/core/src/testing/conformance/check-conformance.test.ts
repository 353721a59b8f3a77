import { describe, expect, it } from "vitest"
import { always, isoDate, validity } from "../../calendar/index.ts"
import { bodyId, type DirectoryData, groupId, unitId } from "../../directory/index.ts"
import type { ReportRegime } from "../../jurisdiction/index.ts"
import { practice } from "../../law/index.ts"
import { channelTypeId } from "../../plan/index.ts"
import type { Province } from "../../province/index.ts"
import { defaultCatalogue, indicatorId, measureId } from "../../report/index.ts"
import { withAssignment, withClosing, withText } from "../changes.ts"
import { soundPlan } from "../sound-plan.ts"
import type { ConformanceCapabilities } from "./capabilities.ts"
import { checkConformance } from "./check-conformance.ts"
import { fullCapabilities, noRain, noRainCases, wholeProvince } from "./conformance.fixture.ts"
import type { CheckOutcome, ConformanceReport } from "./conformance-report.ts"
import { complaintOf, conformanceTests } from "./conformance-tests.ts"
import { writeBadge } from "./write-badge.ts"

const whole: Province = wholeProvince

const quarterly: ReportRegime = {
  id: "quarterly",
  frequency: "quarterly",
  from: [groupId("g:vi-du/ubnd-cac-xa-phuong")],
  to: bodyId("b:vi-du/so-van-hoa"),
  due: { kind: "of-period", month: "next", day: 5, before: false },
  graceWorkingDays: 2,
  validity: always,
  basis: [practice("dữ liệu ví dụ, không có thật", "unchecked")],
}
const [meetings] = defaultCatalogue.indicators.filter(({ id }) => id === "meetings")
if (meetings === undefined) throw new RangeError("The default catalogue lacks meetings.")

const outcomes = ({ levels }: ConformanceReport): ReadonlyMap<string, CheckOutcome> =>
  new Map(levels.flatMap(({ checks }) => checks.map(({ id, outcome }) => [id, outcome])))

const notPassed = (report: ConformanceReport): readonly string[] =>
  [...outcomes(report)].filter(([, { status }]) => status !== "passed").map(([id, { status }]) => `${id} ${status}`)

/** Other entries in the directory. */
const withData = (change: (data: DirectoryData) => Partial<DirectoryData>): Province => ({
  ...whole,
  directory: { ...whole.directory, ...change(whole.directory) },
})

const [letterhead] = whole.letterheads
const [fromCommunes, fromDepartment] = whole.reportingChain
if (letterhead === undefined || fromCommunes === undefined || fromDepartment === undefined)
  throw new RangeError("The made-up province lacks its letterhead or its chain.")

it("a plugin with all that is asked for reaches the highest level", async () => {
  const report = await checkConformance(whole, fullCapabilities)
  expect(notPassed(report)).toEqual([])
  expect(report).toMatchObject({
    format: "lantoa.conformance/1",
    province: "vi-du",
    day: "2026-03-20",
    dataVersion: "9.9.9",
    plans: ["vi-du"],
    level: "reports",
  })
})

describe("what is skipped is not passed", () => {
  const { documents: _, ...withoutDocuments } = fullCapabilities
  const { units: __, ...withoutUnits } = fullCapabilities
  const { ruleCases: ___, ...withoutCases } = fullCapabilities
  it.each<readonly [string, ConformanceCapabilities, string | null, readonly string[]]>([
    ["units", withoutUnits, null, ["data/unit-counts"]],
    ["the cases of rules", withoutCases, "data", ["check/rule-cases"]],
    [
      "documents",
      withoutDocuments,
      "obligations",
      ["documents/docx-round-trip", "documents/html-round-trip", "documents/md-round-trip"],
    ],
  ])("without %s", async (_name, capabilities, level, skipped) => {
    const report = await checkConformance(whole, capabilities)
    expect(report.level).toBe(level)
    expect(notPassed(report)).toEqual(skipped.map((id) => `${id} skipped`))
  })

  it("with neither a plan nor a department that could issue one", async () => {
    const report = await checkConformance({ ...whole, plans: {}, letterheads: [] }, fullCapabilities)
    expect(report.plans).toEqual([])
    expect(report.level).toBeNull()
    expect(outcomes(report).get("reports/steps-expected")?.status).toBe("skipped")
  })
})

it("tries the model plan where a plugin has none", async () => {
  const report = await checkConformance({ ...whole, plans: {} }, fullCapabilities)
  expect(notPassed(report)).toEqual([])
  expect(report.plans).toEqual(["model"])
})

it("expects quarterly reports by a standing order too, each unit once", async () => {
  const report = await checkConformance({ ...whole, reportRegimes: [quarterly] }, fullCapabilities)
  expect(notPassed(report)).toEqual([])
  expect(outcomes(report).get("reports/expected-once")).toEqual({ status: "passed", looked: 5 + 5 * 4 })
})

it.each([
  ["2020-01-01", validity("2025-07-01"), "2025-07-01"],
  ["2026-03-20", validity(null, "2025-07-01"), "2025-06-30"],
  ["2026-03-20", always, "2026-03-20"],
])("asked for %s, looks at a plugin that is valid then or nearest to it", async (on, held, day) => {
  const report = await checkConformance({ ...whole, validity: held }, { ...fullCapabilities, on: isoDate(on) })
  expect(report.day).toBe(day)
})

interface Fault {
  readonly name: string
  readonly check: string
  readonly says: string
  readonly province: Province
  readonly capabilities?: ConformanceCapabilities
}

const shouting = { ...noRain, id: "khac/no-rain" as const }
const silent = { ...noRain, messages: { rain: { vi: "“{found}” trong văn bản.", en: "Rain." } } }
const broken = {
  ...noRain,
  check: () => {
    throw new Error("no umbrella")
  },
}

const faults: readonly Fault[] = [
  {
    name: "a name with nothing in it",
    check: "data/shape",
    says: "vi-du.directory.bodies.0.name",
    province: withData(({ bodies }) => ({
      bodies: bodies.map((body, at) => (at === 0 ? { ...body, name: "" } : body)),
    })),
  },
  {
    name: "an id that stands twice",
    check: "data/ids-unique",
    says: "b:vi-du/ubnd-tinh: 2 entries have this id; expected one entry",
    province: withData(({ bodies }) => ({ bodies: [...bodies, ...bodies.slice(0, 1)] })),
  },
  {
    name: "a unit above that is nowhere",
    check: "data/references-exist",
    says: "u:vi-du/xa-dong-mau: names “u:nowhere”",
    province: withData(({ units }) => ({
      units: units.map((unit) => (unit.name === "Đông Mẫu" ? { ...unit, parent: unitId("u:nowhere") } : unit)),
    })),
  },
  {
    name: "a unit inside itself",
    check: "data/layers-fit",
    says: "is inside itself",
    province: withData(({ units }) => ({
      units: units.map((unit) => (unit.id === "u:vi-du" ? { ...unit, parent: unitId("u:vi-du/xa-nam-mau") } : unit)),
    })),
  },
  {
    name: "a commune too few",
    check: "data/unit-counts",
    says: "u:vi-du, 2026-03-20: 3 units of the commune tier; expected 4 units",
    province: whole,
    capabilities: { ...fullCapabilities, units: { dataVersion: "9.9.9", countOn: () => ({ commune: 4 }) } },
  },
  {
    name: "a body that ends before it begins",
    check: "data/validity-sound",
    says: "b:vi-du/so-tai-chinh: from 2026-01-01 until 2025-01-01",
    province: withData(({ bodies }) => ({
      bodies: bodies.map((body) =>
        body.id === "b:vi-du/so-tai-chinh" ? { ...body, validity: validity("2026-01-01", "2025-01-01") } : body,
      ),
    })),
  },
  {
    name: "two bodies of one alias and name",
    check: "data/names-resolve",
    says: "“Sở Tài chính” gives b:vi-du/so-tai-chinh, b:vi-du/so-giao-duc",
    province: withData(({ bodies }) => ({
      bodies: bodies.map((body) => (body.id === "b:vi-du/so-giao-duc" ? { ...body, aliases: ["Sở Tài chính"] } : body)),
    })),
  },
  {
    name: "a group said to be complete with nobody in it",
    check: "data/groups-resolve",
    says: "g:vi-du/nobody: said to be complete, with no member",
    province: withData(({ groups }) => ({
      groups: [
        ...groups,
        {
          id: groupId("g:vi-du/nobody"),
          name: "Các trạm",
          phrases: ["các trạm"],
          tier: "commune",
          kinds: ["station"],
          bodies: [],
          complete: true,
          validity: always,
        },
      ],
    })),
  },
  {
    name: "a body that rests on nothing",
    check: "data/basis-cited",
    says: "b:vi-du/so-tai-chinh: no basis",
    province: withData(({ bodies }) => ({
      bodies: bodies.map((body) => (body.id === "b:vi-du/so-tai-chinh" ? { ...body, basis: [] } : body)),
    })),
  },
  {
    name: "another body's name on a letterhead",
    check: "data/letterheads",
    says: "b:vi-du/so-van-hoa: “SỞ TÀI CHÍNH”; expected Sở Văn hóa, Thể thao và Du lịch",
    province: { ...whole, letterheads: [{ ...letterhead, issuerLine: "SỞ TÀI CHÍNH" }] },
  },
  {
    name: "a chain that comes back",
    check: "data/reporting-chain",
    says: "reports to b:vi-du/so-van-hoa and from there to itself",
    province: {
      ...whole,
      reportingChain: [
        fromDepartment,
        { ...fromDepartment, from: fromDepartment.to, to: bodyId("b:vi-du/so-van-hoa") },
      ],
    },
  },
  {
    name: "a chain in two pieces",
    check: "data/reporting-chain",
    says: "apart from the other steps",
    province: {
      ...whole,
      reportingChain: [
        fromDepartment,
        { ...fromDepartment, from: bodyId("b:vi-du/bao-dai"), to: bodyId("b:vi-du/so-tai-chinh") },
      ],
    },
  },
  {
    name: "a rule named after another plugin",
    check: "check/rule-ids",
    says: "khac/no-rain",
    province: { ...whole, rules: [shouting] },
  },
  {
    name: "a message that says less in English",
    check: "check/rule-texts",
    says: "vi-du/no-rain, rain",
    province: { ...whole, rules: [silent] },
  },
  {
    name: "too few cases",
    check: "check/rule-cases",
    says: "vi-du/no-rain, invalid: 2 cases; expected 3 at least",
    province: whole,
    capabilities: {
      ...fullCapabilities,
      ruleCases: { [noRain.id]: { ...noRainCases, invalid: noRainCases.invalid.slice(1) } },
    },
  },
  {
    name: "a case that the rule judges otherwise",
    check: "check/rule-cases",
    says: "vi-du/no-rain, wet: rain s1.2:p2",
    province: whole,
    capabilities: {
      ...fullCapabilities,
      ruleCases: { [noRain.id]: { ...noRainCases, valid: { ...noRainCases.valid, wet: soundPlan(withText("mưa")) } } },
    },
  },
  {
    name: "a rule that breaks on the plan",
    check: "check/plans-without-defects",
    says: "vi-du, vi-du/no-rain: no umbrella",
    province: { ...whole, rules: [broken] },
  },
  {
    name: "a plan that is wrong",
    check: "check/plans-without-errors",
    says: "structure/labels-unique",
    province: {
      ...whole,
      plans: { wrong: soundPlan((stated) => ({ ...stated, body: [...stated.body, ...stated.body] })) },
    },
  },
  {
    name: "an accepted error that is gone",
    check: "check/plans-without-errors",
    says: "vi-du, structure/labels-unique: the accepted error is gone",
    province: whole,
    capabilities: {
      ...fullCapabilities,
      acceptedErrors: [{ plan: "vi-du", rule: "structure/labels-unique", reason: "kept" }],
    },
  },
  {
    name: "work for nobody that is known",
    check: "obligations/obligors-valid",
    says: "“Sở Ánh sáng” is not in the directory on this day",
    province: { ...whole, plans: { odd: soundPlan(withAssignment("Sở Ánh sáng", ["Chiếu sáng."])) } },
  },
  {
    name: "a plan that is read back with another title",
    check: "documents/html-round-trip",
    says: 'vi-du.html, title: "Khác"',
    province: whole,
    capabilities: {
      ...fullCapabilities,
      documents: {
        write: { docx: () => "", html: () => "", md: () => "" },
        read: () => soundPlan((stated) => ({ ...stated, document: { ...stated.document, title: "Khác" } })),
        contractOf: ({ document }) => ({ title: document.title }),
      },
    },
  },
  {
    name: "a step from a body that has ended",
    check: "reports/steps-expected",
    says: "b:vi-du/so-thong-tin is not there on this day",
    province: {
      ...whole,
      reportingChain: [fromDepartment, { ...fromDepartment, from: bodyId("b:vi-du/so-thong-tin") }],
    },
  },
  {
    name: "a report to nobody that is known",
    check: "reports/receivers-known",
    says: "“Bộ Ánh sáng”: unknown",
    province: {
      ...whole,
      plans: {
        odd: soundPlan(
          withClosing("Báo cáo Bộ Ánh sáng.", { frequency: "annual", from: ["Sở Tài chính"], to: ["Bộ Ánh sáng"] }),
        ),
      },
    },
  },
  {
    name: "a standing order to a body that is gone by its last day",
    check: "reports/regimes-known",
    says: "quarterly, 2027-12-31: b:vi-du/so-het is not there",
    province: {
      ...withData(({ bodies }) => ({
        bodies: bodies.flatMap((body) =>
          body.id === "b:vi-du/so-tai-chinh"
            ? [body, { ...body, id: bodyId("b:vi-du/so-het"), name: "Sở Hết", validity: validity(null, "2027-01-01") }]
            : [body],
        ),
      })),
      reportRegimes: [{ ...quarterly, to: bodyId("b:vi-du/so-het"), validity: validity("2026-01-01", "2028-01-01") }],
    },
  },
  {
    name: "two standing orders with one id",
    check: "reports/regimes-known",
    says: "quarterly: two standing orders have this id",
    province: { ...whole, reportRegimes: [quarterly, quarterly] },
  },
  {
    name: "an indicator that rests on nothing",
    check: "data/basis-cited",
    says: "meetings: no basis",
    province: { ...whole, indicators: [{ ...meetings, basis: [] }] },
  },
  {
    name: "an indicator that stands twice",
    check: "data/ids-unique",
    says: "meetings: 2 entries have this id",
    province: { ...whole, indicators: [meetings, meetings] },
  },
  {
    name: "a unit of measure without a name",
    check: "data/shape",
    says: "measures.0.name.vi",
    province: { ...whole, measures: [{ id: measureId("boat"), name: { vi: "", en: "boats" } }] },
  },
  {
    name: "an indicator of a channel that is nowhere",
    check: "reports/indicators-sound",
    says: "meetings: channel vi-du/cho-noi",
    province: { ...whole, indicators: [{ ...meetings, channels: [channelTypeId("vi-du/cho-noi")] }] },
  },
  {
    name: "an indicator in a unit that is nowhere",
    check: "reports/indicators-sound",
    says: "meetings: measure boat",
    province: { ...whole, indicators: [{ ...meetings, measure: measureId("boat") }] },
  },
  {
    name: "meetings as a part of attendances",
    check: "reports/indicators-sound",
    says: "meetings: part of attendances",
    province: { ...whole, indicators: [{ ...meetings, partOf: indicatorId("attendances") }] },
  },
  {
    name: "an indicator of the province with no name in its forms",
    check: "reports/forms-shaped",
    says: "indicators.0.indicator.name.vi",
    province: {
      ...whole,
      indicators: defaultCatalogue.indicators.map((each) => ({ ...each, name: { vi: "", en: "" } })),
    },
  },
  {
    name: "a plan whose period has a form that says nothing",
    check: "reports/expected-once",
    says: "forms.0.indicators.0.indicator.name.vi",
    province: {
      ...whole,
      indicators: defaultCatalogue.indicators.map((each) => ({ ...each, name: { vi: "", en: "" } })),
    },
  },
  {
    name: "a day too late for the step after it",
    check: "reports/possible-backwards",
    says: "due 2026-12-24; expected 2026-12-23 at the latest",
    province: {
      ...whole,
      reportingChain: [{ ...fromCommunes, due: { kind: "yearly", month: 12, day: 24, before: true } }, fromDepartment],
    },
  },
]

describe("finds", () => {
  it.each(faults)("$name ($check)", async ({ capabilities = fullCapabilities, check, province, says }) => {
    const report = await checkConformance(province, capabilities)
    const found = report.levels.flatMap(({ checks }) => checks).find(({ id }) => id === check)
    expect(found === undefined ? "" : complaintOf(found)).toContain(says)
  })

  it("nothing beyond a level that is not reached", async () => {
    const report = await checkConformance({ ...whole, rules: [shouting] }, fullCapabilities)
    expect(report.levels.map(({ level, reached }) => [level, reached])).toEqual([
      ["data", true],
      ["check", false],
      ["obligations", false],
      ["documents", false],
      ["reports", false],
    ])
  })

  it("an error that is accepted with its reason", async () => {
    const plan = soundPlan((stated) => ({ ...stated, body: stated.body.map((part) => ({ ...part, label: "I" })) }))
    const acceptedErrors = [{ plan: "misprinted", rule: "structure/labels-unique", reason: "as it was issued" }]
    const report = await checkConformance(
      { ...whole, plans: { misprinted: plan } },
      { ...fullCapabilities, acceptedErrors },
    )
    expect(outcomes(report).get("check/plans-without-errors")?.status).toBe("passed")
  })
})

describe("the table for test runners", () => {
  it("has every check of the levels asked for, in order", () => {
    const rows = conformanceTests(whole, fullCapabilities, "check")
    expect(new Set(rows.map(({ level }) => level))).toEqual(new Set(["data", "check"]))
    expect(rows[0]?.name).toBe("data/shape: The data have the published shapes")
    expect(conformanceTests(whole, fullCapabilities).length).toBeGreaterThan(rows.length)
  })

  it("says what is wrong, and that skipped is not passed", async () => {
    const { units: _, ...withoutUnits } = fullCapabilities
    const rows = conformanceTests(
      withData(({ bodies }) => ({ bodies: [...bodies, ...bodies.slice(0, 1)] })),
      withoutUnits,
    )
    const complaints = await Promise.all(
      rows.map(({ holds }) =>
        holds().then(
          () => "",
          (cause: unknown) => (cause instanceof Error ? cause.message : ""),
        ),
      ),
    )
    const found = complaints.filter((each) => each !== "")
    expect(found[0]).toBe("data/ids-unique failed:\n- b:vi-du/ubnd-tinh: 2 entries have this id; expected one entry")
    expect(found.some((each) => each.startsWith("data/unit-counts was skipped, which is not passed:"))).toBe(true)
  })
})

describe("the badge", () => {
  it("says the level in the words of badge services, and what it rests on", async () => {
    const report = await checkConformance(whole, fullCapabilities)
    expect(JSON.parse(writeBadge(report))).toEqual({
      schemaVersion: 1,
      label: "Lan Tỏa",
      message: "báo cáo 30/30",
      color: "brightgreen",
      level: "reports",
      province: "vi-du",
      day: "2026-03-20",
      dataVersion: "9.9.9",
    })
    expect(writeBadge(report)).toBe(writeBadge(await checkConformance(whole, fullCapabilities)))
  })

  it("is red where no level is reached", async () => {
    const badge = JSON.parse(writeBadge(await checkConformance(whole, { on: fullCapabilities.on })))
    expect(badge).toMatchObject({ level: null, color: "red", dataVersion: null })
    expect(badge.message).toMatch(/^chưa đạt \d+\/30$/)
  })
})

it("names every reason of its own in both languages", async () => {
  const report = await checkConformance({ ...whole, plans: {}, letterheads: [] }, { on: fullCapabilities.on })
  for (const { checks } of report.levels)
    for (const { outcome, title } of checks) {
      const reason = outcome.status === "skipped" ? outcome.reason : title
      for (const words of [title.vi, title.en, reason.vi, reason.en]) expect(words.length).toBeGreaterThan(10)
    }
})

it("rests on practice that says it is made up", () => {
  expect(whole.sources).toEqual([practice("dữ liệu ví dụ, không có thật", "unchecked")])
})
