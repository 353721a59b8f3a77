import { createHash } from "node:crypto"
import { grouped, isoDate, jurisdictionFor, type Vnd } from "@lantoa/core"
import {
  completenessOf,
  type ExpectedReport,
  type ExpectedSet,
  expectedReports,
  hierarchyOf,
  periodsOf,
  type ReportEvent,
  type RollUp,
  reportEventId,
  reportHistory,
  reportPeriod,
  reRoll,
  rollUp,
  type Submission,
  sumBudget,
  timelinessOf,
  totalOf,
  traceTotal,
  viewTotal,
  viewUnder,
  yearlyBudget,
} from "@lantoa/core/report"
import { drawFrom, type SimulatedReport, simulateReports } from "@lantoa/core/simulation"
import { describe, expect, it } from "vitest"
import vinhLong from "../src/index.ts"
import { divided, divisionDay, halves, provinceWithReports } from "./province-with-reports.ts"

const plan = vinhLong.plans["vinh-long-2026"]
if (plan === undefined) throw new RangeError("the built-in plan is missing")
const jurisdiction = jurisdictionFor(provinceWithReports, isoDate("2026-03-11"))
const years = { from: 2026, to: 2030 }
const periods = [...periodsOf("quarterly", years), ...periodsOf("annual", years)]
const sets: readonly ExpectedSet[] = periods.map((id) => {
  const period = reportPeriod(id, jurisdiction, plan.period)
  return expectedReports(plan, jurisdiction, period, { day: period.to })
})
const idOf = (event: unknown) => reportEventId(createHash("sha256").update(JSON.stringify(event)).digest("hex"))
const run = simulateReports(sets, { seed: "vĩnh long", idOf })
const hierarchy = hierarchyOf(jurisdiction.directory, isoDate("2030-12-31"))

const effectiveOf = (events: readonly ReportEvent[]): readonly Submission[] =>
  [...grouped(events, ({ report }) => report).values()].flatMap((told) => reportHistory(told).effective ?? [])
const rolled = rollUp({ sets, submissions: effectiveOf(run.events), hierarchy })
const province = "u:vinh-long"

const indicatorsOf = ({ columns }: RollUp) =>
  columns.flatMap((column) => (column.kind === "indicator" ? [column.indicator.id] : []))
/** Every total of the province. */
const totals = (of: RollUp) =>
  of.periods.flatMap((period) =>
    indicatorsOf(of).map((indicator) => totalOf(of, { node: province, period: period.id, indicator })),
  )
const inPeriod = (reports: readonly SimulatedReport[], period: string): readonly SimulatedReport[] =>
  reports.filter(({ expected }) => expected.period === period)
const isCommune = ({ obligor }: ExpectedReport): boolean => obligor.kind === "body" && obligor.tier === "commune"

describe("five years of reports in Vĩnh Long", () => {
  it("are expected of 124 communes, and of 125 once one is divided", () => {
    expect(sets).toHaveLength(25)
    for (const { reports } of sets) {
      const communes = reports.filter(isCommune)
      const isAfter = communes.every(({ due }) => due.day !== null && due.day >= divisionDay)
      expect(communes).toHaveLength(isAfter ? 125 : 124)
    }
    expect(sets.find(({ period }) => period.id === "2028-q2")?.reports.filter(isCommune)).toHaveLength(125)
  })

  it("come late, with gaps, corrections and exceptions", () => {
    const standings = grouped(run.reports, ({ standing }) => standing)
    for (const standing of ["none", "returned", "submitted", "accepted", "locked"] as const)
      expect(standings.get(standing)?.length).toBeGreaterThan(10)
    expect(run.reports.filter(({ isLate }) => isLate).length).toBeGreaterThan(100)
    expect(run.events.some(({ kind }) => kind === "reopened")).toBe(true)
  })

  it("come to the totals that were made up, in every period and for every indicator", () => {
    for (const period of rolled.periods) {
      const reports = inPeriod(run.reports, period.id)
      for (const indicator of indicatorsOf(rolled)) {
        const values = reports.flatMap(({ counted }) => {
          const value = counted?.values[indicator]
          return typeof value === "number" ? [value] : []
        })
        const total = values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0)
        expect(totalOf(rolled, { node: province, period: period.id, indicator }).total).toBe(total)
      }
    }
  })

  it("are complete and timely as they were made up, never beyond the whole", () => {
    for (const period of rolled.periods) {
      const at = { node: province, period: period.id }
      const reports = inPeriod(run.reports, period.id)
      const of = completenessOf(rolled, at)
      expect(of.expected).toBe(reports.length)
      expect(of.submitted).toBe(reports.filter(({ counted }) => counted !== null).length)
      expect(of.accepted).toBe(
        reports.filter(({ standing }) => standing === "accepted" || standing === "locked").length,
      )
      expect(of.submitted).toBeLessThanOrEqual(of.expected)
      expect(of.nonEmpty).toBeLessThanOrEqual(of.submitted)
      expect(of.mandatoryAnswered).toBeLessThanOrEqual(of.nonEmpty)
      expect(of.accepted).toBeLessThanOrEqual(of.submitted)
      const { late, notYetDue, onTime, overdue, undated } = timelinessOf(rolled, at, isoDate("2031-12-31"))
      const counted = reports.filter(({ counted: content }) => content !== null)
      expect(late).toBe(counted.filter(({ isLate }) => isLate).length)
      expect(late + onTime + overdue + notYetDue + undated).toBe(reports.length)
    }
  })

  it("trace every total to cells that add up to it", () => {
    for (const { id } of rolled.periods.slice(0, 3)) {
      for (const indicator of indicatorsOf(rolled)) {
        const at = { node: province, period: id, indicator }
        const cells = traceTotal(rolled, at)
        expect(cells.reduce((sum, { value }) => sum + value, 0)).toBe(totalOf(rolled, at).total ?? 0)
        for (const { because, event } of cells) expect([because.length > 0, event === null]).toEqual([true, false])
      }
    }
  })

  it("come to the same whatever the order in which they arrive, and when they arrive twice", () => {
    const draw = drawFrom("thứ tự khác")
    const shuffled = [...run.events, ...run.events]
      .map((event) => ({ event, at: draw.unit() }))
      .sort((a, b) => a.at - b.at)
      .map(({ event }) => event)
    expect(totals(rollUp({ sets, submissions: effectiveOf(shuffled), hierarchy }))).toEqual(totals(rolled))
  })

  it("come to the same one by one", () => {
    const [q1] = sets
    if (q1 === undefined) throw new RangeError("there are periods")
    const own = run.events.filter(({ report }) => q1.reports.some(({ id }) => id === report))
    let one = rollUp({ sets: [q1], submissions: [], hierarchy })
    for (const submission of effectiveOf(own)) one = reRoll(one, { report: submission.event.report, submission })
    expect(totals(one)).toEqual(totals(rollUp({ sets: [q1], submissions: effectiveOf(own), hierarchy })))
  })

  it("reconcile in money, to the đồng, from units to the province and over the years", () => {
    const byId = new Map(sets.map(({ period }) => [period.id, period]))
    const yearly = run.reports.flatMap(({ counted, expected, form }) => {
      const period = byId.get(expected.period)
      return period === undefined || period.frequency !== "annual" ? [] : [{ expected, period, form, content: counted }]
    })
    const lines = yearlyBudget(yearly)
    const amounts = yearly.flatMap(({ content, form }) => form.costs.map(({ id }) => content?.costs[id]?.spent ?? null))
    const stated = amounts.filter((amount): amount is Vnd => amount !== null)
    const { spent } = sumBudget(lines)
    expect(spent).toMatchObject({
      stated: stated.reduce((sum, amount) => sum + amount, 0),
      statedParts: stated.length,
      unstatedParts: amounts.length - stated.length,
    })
    expect(spent.amount).toBeNull()
  })

  it("show the years before the division under the units that follow, by shares, and lose nothing", () => {
    const [north, south] = halves
    if (north === undefined || south === undefined) throw new RangeError("the commune was divided in two")
    const view = viewUnder(rolled, {
      edges: halves.map(({ id }) => ({ from: divided.id, to: id, extent: "partial" as const })),
      policy: { kind: "by-share", shares: { [divided.id]: { [north.id]: 3, [south.id]: 2 } } },
      hierarchy,
    })
    if (!view.ok) throw new RangeError(view.problems.map(({ text }) => text.en).join())
    const shown = view.figures.filter(({ of }) => of === north.id || of === south.id)
    expect(shown.some(({ period }) => period === "2026-q1")).toBe(true)
    for (const total of rolled.periods.flatMap((period) =>
      indicatorsOf(rolled).map((indicator) => ({ node: province, period: period.id, indicator })),
    ))
      expect(viewTotal(view, total).total).toBe(totalOf(rolled, total).total)
  })
})
