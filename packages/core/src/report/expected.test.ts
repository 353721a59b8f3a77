import * as fc from "fast-check"
import { describe, expect, it, test } from "vitest"
import { isoDate, isPartialDate, type PartialDate, validity } from "../calendar/index.ts"
import type { DirectoryData } from "../directory/index.ts"
import type { Jurisdiction } from "../jurisdiction/index.ts"
import { deriveObligations, obligorKeyOf } from "../obligation/index.ts"
import { assignment, samplePlan, yearlyReport } from "../obligation/obligation.fixture.ts"
import type { Plan, ReportingDuty } from "../plan/index.ts"
import { department, followed, jurisdictionWith, regime, valid } from "./expected.fixture.ts"
import { ExpectedSet } from "./expected.schema.ts"
import { type ExpectedOptions, expectedReports } from "./expected.ts"
import { reportPeriod } from "./period.ts"
import { periodsOf } from "./periods-of.ts"

const frozen = isoDate("2026-11-01")
const expected = (plan: Plan, jurisdiction: Jurisdiction, period: string, options: Partial<ExpectedOptions> = {}) =>
  expectedReports(plan, jurisdiction, reportPeriod(period, jurisdiction, plan.period), { day: frozen, ...options })
const duty = (change: Partial<ReportingDuty> = {}): ReportingDuty => ({
  ...yearlyReport,
  from: ["Ủy ban nhân dân các xã"],
  ...change,
})
const reporting = (...duties: readonly Partial<ReportingDuty>[]) =>
  samplePlan({ reporting: duties.map((each) => duty(each)) })
const rows = ({ reports }: ExpectedSet) =>
  reports.map(({ due, obligor, to }) => `${obligor.name} → ${to.join(", ")}: ${due.day}`)
const others = ({ notExpected }: ExpectedSet) => notExpected.map(({ obligor, reason }) => `${obligor.name}: ${reason}`)
const said = ({ reports }: ExpectedSet, of: string) =>
  reports.find(({ obligor }) => obligor.name === of)?.because.map(({ text }) => text.vi) ?? []
const xa = (number: number) => `Ủy ban nhân dân xã Mẫu ${number}`

describe("who owes a report by the plan", () => {
  it("is every unit that the duty names, once, on the plan's day", () => {
    const set = expected(reporting({}), jurisdictionWith(), "2026")
    expect(rows(set)).toEqual([
      "Sở Văn hóa → Ủy ban nhân dân tỉnh Mẫu: null",
      "Ủy ban nhân dân tỉnh Mẫu → Chính phủ: 2026-12-25",
      `${xa(1)} → Sở Văn hóa: 2026-11-30`,
      `${xa(2)} → Sở Văn hóa: 2026-11-30`,
      `${xa(3)} → Sở Văn hóa: 2026-11-30`,
    ])
    expect(set.reports[2]?.due).toEqual({
      day: "2026-11-30",
      strictDay: "2026-11-29",
      graceWorkingDays: 0,
      lastDay: "2026-11-30",
      provisional: false,
    })
  })

  it("passes on what it gets along the way of reports, up to the Government by the decree's day", () => {
    const set = expected(reporting({}), jurisdictionWith(), "2026")
    expect(rows(set)).toContain("Ủy ban nhân dân tỉnh Mẫu → Chính phủ: 2026-12-25")
    expect(said(set, "Ủy ban nhân dân tỉnh Mẫu").join("\n")).toContain("thời hạn gửi Chính phủ do Nghị định đặt")
    expect(said(set, "Sở Văn hóa").join("\n")).toContain("nhận báo cáo năm 2026 của 3 đơn vị")
  })

  it("says by which clause, by when, and that the figures close before the decree's year is over", () => {
    const set = expected(reporting({}), jurisdictionWith(), "2026")
    const reasons = said(set, xa(1)).join("\n")
    expect(reasons).toContain("phần kết của kế hoạch")
    expect(reasons).toContain("kế hoạch nêu hạn trước ngày 30/11 hằng năm; kỳ năm 2026: 30/11/2026 (Thứ Hai)")
    expect(reasons).toContain("hạn 30/11/2026 trước ngày chốt số liệu 14/12/2026")
    expect(set.period.window).toMatchObject({ from: "2025-12-15", to: "2026-11-30" })
  })

  it.each<[string, Partial<ReportingDuty>, string, string[]]>([
    ["another frequency", {}, "2026-q1", []],
    ["a year outside of the plan", {}, "2031", []],
    ["the last year of the plan", {}, "2030", ["2030-11-30"]],
    [
      "a half-year with one date of two",
      {
        frequency: "semiannual",
        due: [
          { kind: "yearly", month: 6, day: 5, before: false },
          { kind: "yearly", month: 12, day: 5, before: false },
        ],
      },
      "2026-h2",
      ["2026-12-05"],
    ],
    [
      "a half-year without a date of its own",
      { frequency: "semiannual", due: [{ kind: "yearly", month: 6, day: 5, before: false }] },
      "2026-h2",
      ["null"],
    ],
    ["no date at all", { due: [] }, "2026", ["null"]],
    [
      "once, in its year",
      { frequency: "once", due: [{ kind: "date", date: isoDate("2027-06-15"), before: false }] },
      "2027",
      ["2027-06-15"],
    ],
    [
      "once, in another year",
      { frequency: "once", due: [{ kind: "date", date: isoDate("2027-06-15"), before: false }] },
      "2026",
      [],
    ],
    ["only when asked", { frequency: "ad-hoc", due: [] }, "2026", []],
    ["the whole of the plan", { frequency: "final", due: [{ kind: "year", year: 2030 }] }, "2026-2030", ["2030-12-31"]],
  ])("%s", (_, change, period, days) => {
    const { reports } = expected(reporting(change), jurisdictionWith(), period)
    const found = reports.filter(({ obligor }) => obligor.name === xa(1)).map(({ due }) => `${due.day}`)
    expect(found).toEqual(days)
  })

  it("is nobody for a report that was due before the plan was issued", () => {
    const plan = reporting({ frequency: "monthly", due: [{ kind: "monthly", day: 20, before: false }] })
    const issued = { ...plan, document: { ...plan.document, date: partialDate("2026-03-20") } }
    const dated = (id: string) => expected(issued, jurisdictionWith(), id)
    expect(dated("2026-m02").reports).toEqual([])
    expect(others(dated("2026-m02"))).toContain(`${xa(1)}: not-yet-due`)
    expect(dated("2026-m03").reports.length).toBeGreaterThan(3)
  })

  it("is not who gets it, nor a unit that is asked for no report, and each is told why", () => {
    const set = expected(reporting({}), jurisdictionWith(), "2026")
    expect(others(set)).toEqual([
      "Sở Giáo dục: not-reporting",
      "các hội quần chúng: not-reporting",
      "Câu lạc bộ Đọc sách: not-reporting",
    ])
    const all = expected(samplePlan(), jurisdictionWith({ reportingChain: [] }), "2026")
    expect(others(all)).toEqual(["Sở Văn hóa: not-reporting"])
    expect(all.notExpected[0]?.text.vi).toBe("Sở Văn hóa là nơi nhận báo cáo này")
  })

  it("shares a form with those who owe the same", () => {
    const set = expected(samplePlan(), jurisdictionWith(), "2026")
    const forms = new Set(set.reports.filter(({ obligor }) => obligor.name.includes("xã")).map(({ form }) => form))
    expect(forms.size).toBe(1)
    expect(set.forms.map(({ id }) => id)).toEqual(expect.arrayContaining([...forms]))
  })
})

const partialDate = (text: string): PartialDate => {
  if (isPartialDate(text)) return text
  throw new RangeError(`"${text}" is not a date.`)
}

describe("what the plan leaves open is filled by the province", () => {
  const silent = samplePlan({ reporting: [] })

  it("with no standing order nothing is expected, and nothing is guessed", () => {
    const set = expected(silent, jurisdictionWith(), "2026-q1")
    expect(set.reports).toEqual([])
    expect(others(set)).toHaveLength(7)
  })

  it("by a standing order for those whom it names and whom the plan gives work", () => {
    const set = expected(silent, jurisdictionWith({ reportRegimes: [regime()] }), "2026-q2")
    expect(rows(set).filter((row) => row.includes("xã"))).toEqual(
      [1, 2, 3].map((n) => `${xa(n)} → Sở Văn hóa: 2026-06-20`),
    )
    expect(set.reports.at(2)).toMatchObject({
      id: "mau/kh-2026#regime-quarterly@b:mau/ubnd-xa-1!2026-q2",
      due: { graceWorkingDays: 2, lastDay: "2026-06-23" },
    })
    expect(said(set, xa(1)).join("\n")).toContain("chế độ báo cáo “quarterly” (lớp mau) đặt: gửi Sở Văn hóa hằng quý")
  })

  it.each([
    ["2026-q2", validity("2026-06-30"), 3],
    ["2026-q2", validity("2026-07-01"), 0],
    ["2026-q2", validity(null, "2026-06-30"), 0],
    ["2026-q2", validity(null, "2026-07-01"), 3],
  ])("%s by an order that is valid %o: %d communes", (period, days, count) => {
    const set = expected(silent, jurisdictionWith({ reportRegimes: [regime({ validity: days })] }), period)
    expect(rows(set).filter((row) => row.includes("xã Mẫu"))).toHaveLength(count)
  })

  it("how often, where the plan only says when asked; under the plan's own id", () => {
    const set = expected(
      reporting({ frequency: "ad-hoc", due: [] }),
      jurisdictionWith({ reportRegimes: [regime()] }),
      "2026-q1",
    )
    const report = set.reports.find(({ obligor }) => obligor.name === xa(1))
    expect(report).toMatchObject({ obligation: "mau/kh-2026#reporting-1@b:mau/ubnd-xa-1", due: { day: "2026-03-20" } })
    expect(said(set, xa(1)).join("\n")).toContain("kế hoạch không nêu chu kỳ")
  })

  it("by when, where the plan gives no day; the plan's day stands where it gives one", () => {
    const annual = regime({
      id: "annual",
      frequency: "annual",
      due: { kind: "yearly", month: 12, day: 10, before: false },
    })
    const by = (due: ReportingDuty["due"]) =>
      expected(reporting({ due }), jurisdictionWith({ reportRegimes: [annual] }), "2026").reports.find(
        ({ obligor }) => obligor.name === xa(1),
      )?.due
    expect(by([])).toMatchObject({ day: "2026-12-10", lastDay: "2026-12-14" })
    expect(by(yearlyReport.due)).toMatchObject({ day: "2026-11-30", lastDay: "2026-12-02" })
  })

  it("never against the plan: a yearly report does not become quarterly", () => {
    const set = expected(reporting({}), jurisdictionWith({ reportRegimes: [regime()] }), "2026-q1")
    expect(set.reports).toEqual([])
  })

  it("by its way of reports, where nothing else gives a day", () => {
    const basis = [regime().basis[0] ?? { instrument: null, at: "thử", certainty: "inferred" as const }]
    const chain = [{ from: regime().from[0] ?? department, to: department, due: yearlyReport.due[0] ?? null, basis }]
    const set = expected(reporting({ due: [] }), jurisdictionWith({ reportingChain: chain }), "2026")
    expect(rows(set)).toContain(`${xa(1)} → Sở Văn hóa: 2026-11-30`)
  })
})

describe("units as they are on the day when the report is due", () => {
  it.each([
    ["2026-11-30", null, true],
    ["2026-12-01", null, false],
    [null, "2026-12-01", true],
    [null, "2026-11-30", false],
  ])("a commune that is there from %s until %s: %s", (from, until, isThere) => {
    const set = expected(reporting({}), jurisdictionWith({}, valid("mau/ubnd-xa-2", from, until)), "2026")
    expect(rows(set).some((row) => row.startsWith(xa(2)))).toBe(isThere)
  })

  it("a commune formed after the figures are closed owes none", () => {
    const late = { due: [{ kind: "yearly" as const, month: 1, day: 15, before: false }] }
    const on = (from: string) => expected(reporting(late), jurisdictionWith({}, valid("mau/ubnd-xa-2", from)), "2026")
    expect(rows(on("2026-12-14"))).toContain(`${xa(2)} → Sở Văn hóa: 2027-01-15`)
    expect(others(on("2026-12-15"))).toContain(`${xa(2)}: did-not-exist`)
  })

  const merged = (data: DirectoryData): DirectoryData => ({
    ...valid("mau/ubnd-xa-2", null, "2026-07-01")(data),
    successions: [followed("mau/ubnd-xa-2", "mau/ubnd-xa-3", "2026-07-01")],
  })

  it("who ended is followed by its successor, once, and is told apart", () => {
    const set = expected(reporting({}), jurisdictionWith({}, merged), "2026")
    expect(rows(set).filter((row) => row.includes("xã Mẫu"))).toEqual(
      [1, 3].map((n) => `${xa(n)} → Sở Văn hóa: 2026-11-30`),
    )
    expect(others(set)).toContain(`${xa(2)}: succeeded`)
    expect(said(set, xa(3)).join("\n")).toContain(`kế thừa ${xa(2)}`)
  })

  it("who ended with no successor known is told so", () => {
    const set = expected(reporting({}), jurisdictionWith({}, valid("mau/ubnd-xa-2", null, "2026-07-01")), "2026")
    expect(others(set)).toContain(`${xa(2)}: did-not-exist`)
  })

  it("a receiver that ended is followed, and whoever follows reports to nobody but on", () => {
    const set = expected(
      samplePlan(),
      jurisdictionWith({}, (data) => ({
        ...valid("mau/so-van-hoa", null, "2026-07-01")(data),
        successions: [followed("mau/so-van-hoa", "mau/so-giao-duc", "2026-07-01")],
      })),
      "2026",
    )
    expect(rows(set)).toContain(`${xa(1)} → Sở Giáo dục: 2026-11-30`)
    expect(rows(set).filter((row) => row.startsWith("Sở Giáo dục"))).toEqual([
      "Sở Giáo dục → Ủy ban nhân dân tỉnh Mẫu: null",
    ])
    expect(others(set)).toContain("Sở Văn hóa: not-reporting")
  })
})

describe("laws of the expected set", () => {
  const frequency = fc.constantFrom(
    "monthly" as const,
    "quarterly" as const,
    "semiannual" as const,
    "annual" as const,
    "ad-hoc" as const,
  )
  const due = fc.record({
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
    before: fc.boolean(),
  })
  const from = fc.constantFrom(
    [],
    ["các cơ quan, đơn vị"],
    ["Ủy ban nhân dân các xã"],
    ["Sở Giáo dục", "Báo Mẫu", "Câu lạc bộ"],
  )
  const duties = fc.array(fc.record({ frequency, due: fc.array(due, { maxLength: 2 }), from }), { maxLength: 3 })
  const plans = duties.map((all) =>
    samplePlan({
      assignments: [assignment(1, ["Sở Văn hóa"], 1), assignment(2, ["Ủy ban nhân dân các xã", "Sở Giáo dục"], 2)],
      reporting: all.map((each, at) => ({
        ...yearlyReport,
        id: `reporting-${at + 1}`,
        ...each,
        from: [...each.from],
        due: each.due.map((day) => ({ kind: "yearly" as const, ...day })),
      })),
    }),
  )
  const days = fc.option(fc.integer({ min: 1, max: 12 }).map((month) => `2026-${String(month).padStart(2, "0")}-01`))
  const ended = fc
    .record({ from: days, until: days })
    .map(({ from: first, until }) =>
      first !== null && until !== null && first >= until ? { first, until: null } : { first, until },
    )
  const jurisdictions = fc
    .record({ ended, orders: fc.boolean() })
    .map(({ ended: { first, until }, orders }) =>
      jurisdictionWith(
        orders ? { reportRegimes: [regime(), regime({ id: "annual", frequency: "annual" })] } : {},
        valid("mau/ubnd-xa-2", first, until),
      ),
    )
  const periods = fc.constantFrom(
    ...(["monthly", "quarterly", "semiannual", "annual"] as const).flatMap((each) => periodsOf(each, 2026)),
  )

  test("one report at most for each obligor and duty, every one with a form and a reason, nobody both in and out", () => {
    fc.assert(
      fc.property(plans, jurisdictions, periods, (plan, jurisdiction, period) => {
        const set = expected(plan, jurisdiction, period)
        expect(ExpectedSet.safeParse(set).error).toBeUndefined()
        const ids = set.reports.map(({ id }) => id)
        expect(new Set(ids).size).toBe(ids.length)
        const owed = set.reports.map(({ obligation }) => obligation.replace(/(#reporting-\d+)\.\d+@/, "$1@"))
        expect(new Set(owed).size).toBe(owed.length)
        const forms = new Set(set.forms.map(({ id }) => id))
        expect(set.reports.every(({ form }) => forms.has(form))).toBe(true)
        const inside = new Set(set.reports.map(({ obligor }) => obligor.name))
        expect(set.notExpected.filter(({ obligor }) => inside.has(obligor.name))).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  test("everyone to whom the plan gives something is expected, or told why not", () => {
    fc.assert(
      fc.property(plans, jurisdictions, periods, (plan, jurisdiction, period) => {
        const set = expected(plan, jurisdiction, period)
        const told = new Set([...set.reports, ...set.notExpected].map(({ obligor }) => obligor.name))
        for (const { obligor } of deriveObligations(plan, jurisdiction)) expect(told).toContain(obligor.name)
      }),
      { numRuns: 60 },
    )
  })

  test("it does not depend on the order of the directory", () => {
    fc.assert(
      fc.property(plans, periods, fc.boolean(), (plan, period, orders) => {
        const layer = orders ? { reportRegimes: [regime()] } : {}
        const turned = (data: DirectoryData): DirectoryData => ({
          ...data,
          bodies: data.bodies.toReversed(),
          groups: data.groups.toReversed(),
        })
        expect(expected(plan, jurisdictionWith(layer, turned), period)).toEqual(
          expected(plan, jurisdictionWith(layer), period),
        )
      }),
      { numRuns: 40 },
    )
  })

  test("obligations that were derived before give the same set", () => {
    const [plan, jurisdiction] = [samplePlan(), jurisdictionWith()]
    const obligations = deriveObligations(plan, jurisdiction)
    expect(expected(plan, jurisdiction, "2026", { obligations })).toEqual(expected(plan, jurisdiction, "2026"))
    expect(new Set(obligations.map(obligorKeyOf)).size).toBeGreaterThan(5)
  })
})
