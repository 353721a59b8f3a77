import { grouped, isoDate } from "@lantoa/core"
import {
  completenessOf,
  type ExpectedSet,
  type Hierarchy,
  type PeriodId,
  periodsOf,
  type ReportContent,
  type RollUp,
  rollUp,
  sumBudget,
  timelinessOf,
  totalOf,
  yearlyBudget,
} from "@lantoa/core/report"
import { drawFrom, type SimulatedReport, type SimulatedRun } from "@lantoa/core/simulation"
import { beforeAll, describe, expect, it } from "vitest"
import { longer } from "./report-store/longer.ts"
import {
  effectiveOf,
  expectedIn,
  nationalHierarchy,
  planYears,
  play,
  provinceUnits,
  reportingProvince,
} from "./reporting-country.ts"

/** With LONG_RUNS the whole country over five years, one period at a time; else three provinces over one. */
const isWhole = longer > 1
const years = isWhole ? planYears : planYears.from
const units = provinceUnits().filter(({ name }) => isWhole || ["Hà Nội", "Huế", "Cà Mau"].includes(name))
const provinces = units.map(reportingProvince)
const communes = provinces.reduce((sum, each) => sum + each.communes, 0)
const hierarchy = nationalHierarchy(provinces)
const nation = "vn"

interface Played {
  readonly sets: readonly ExpectedSet[]
  readonly run: SimulatedRun
  readonly rolled: RollUp
  /** What was made up, under each node from commune to nation. */
  readonly under: ReadonlyMap<string, readonly SimulatedReport[]>
}

const playedIn = (period: PeriodId): Played => {
  const sets = expectedIn(provinces, period)
  const run = play(sets)
  const rolled = rollUp({ sets, submissions: effectiveOf(run.events), hierarchy })
  return { sets, run, rolled, under: reportsUnder(run.reports, hierarchy) }
}

const reportsUnder = (reports: readonly SimulatedReport[], { placesOf, top }: Hierarchy): Played["under"] => {
  const places = reports.flatMap((report) =>
    [top, ...placesOf(report.expected.obligor)].map(({ key }) => ({ key, report })),
  )
  return new Map([...grouped(places, ({ key }) => key)].map(([key, all]) => [key, all.map(({ report }) => report)]))
}

const indicatorsOf = ({ columns }: RollUp) =>
  columns.flatMap((column) => (column.kind === "indicator" ? [column.indicator.id] : []))

const numbersIn = (reports: readonly SimulatedReport[], of: (content: ReportContent) => unknown): readonly number[] =>
  reports.flatMap(({ counted }) => {
    const value = counted === null ? null : of(counted)
    return typeof value === "number" ? [value] : []
  })

const sumOf = (numbers: readonly number[]): number | null =>
  numbers.length === 0 ? null : numbers.reduce((sum, each) => sum + each, 0)

/** Every total of every node. */
const totalsOf = (rolled: RollUp, period: PeriodId) =>
  rolled.nodes.flatMap(({ key: node }) =>
    indicatorsOf(rolled).map((indicator) => totalOf(rolled, { node, period, indicator }).total),
  )

it("makes a plan in every province of the day", () => {
  expect(provinces).toHaveLength(isWhole ? 34 : 3)
  expect(communes).toBe(isWhole ? 3321 : 126 + 40 + 64)
})

const periods = [...periodsOf("quarterly", years), ...periodsOf("annual", years)]

describe.each(periods)("the reports of the country for %s", (period) => {
  let played: Played
  beforeAll(() => {
    played = playedIn(period)
  })

  it("are expected of every commune once", () => {
    const owing = played.sets.flatMap(({ reports }) => reports.map(({ obligor }) => obligor))
    const bodies = owing.flatMap((obligor) => (obligor.kind === "body" && obligor.tier === "commune" ? obligor.id : []))
    expect(bodies).toHaveLength(communes)
    expect(new Set(bodies).size).toBe(communes)
  })

  it("come late, with gaps, returns and corrections", () => {
    const { reports } = played.run
    const standings = grouped(reports, ({ standing }) => standing)
    expect([...standings.keys()].sort()).toEqual(["accepted", "locked", "none", "returned", "submitted"])
    expect(reports.filter(({ isLate }) => isLate).length).toBeGreaterThan(10)
    expect(played.run.events.filter(({ kind }) => kind === "submitted").length).toBeGreaterThan(reports.length)
  })

  it("come to the totals that were made up, in every commune, every province and the nation", () => {
    const { rolled, under } = played
    const wrong = [...under].flatMap(([node, reports]) =>
      indicatorsOf(rolled).flatMap((indicator) => {
        const { expected, total } = totalOf(rolled, { node, period, indicator })
        const madeUp = sumOf(numbersIn(reports, ({ values }) => values[indicator]))
        return total === madeUp && expected <= reports.length ? [] : [{ node, indicator, total, madeUp }]
      }),
    )
    expect(wrong).toEqual([])
    expect(indicatorsOf(rolled)).not.toEqual([])
    expect(under.size).toBe(1 + provinces.length + communes)
  })

  it("are complete and timely as they were made up, never beyond the whole", () => {
    const { rolled, under } = played
    for (const [node, reports] of under) {
      const of = completenessOf(rolled, { node, period })
      const counted = reports.filter((each) => each.counted !== null)
      expect(of.expected).toBe(reports.length)
      expect(of.submitted).toBe(counted.length)
      const grades = [of.expected, of.submitted, of.nonEmpty, of.mandatoryAnswered, 0]
      expect(grades.toSorted((a, b) => b - a)).toEqual(grades)
      expect(of.accepted).toBeLessThanOrEqual(of.submitted)
      const { late } = timelinessOf(rolled, { node, period }, isoDate("2033-12-31"))
      expect(late).toBe(counted.filter(({ isLate }) => isLate).length)
    }
  })

  it("come to the same in another order, and when they arrive twice", () => {
    const { rolled, run, sets } = played
    const draw = drawFrom(`thứ tự khác ${period}`)
    const shuffled = [...run.events, ...run.events]
      .map((event) => ({ event, at: draw.unit() }))
      .sort((a, b) => a.at - b.at)
      .map(({ event }) => event)
    const again = rollUp({ sets: sets.toReversed(), submissions: effectiveOf(shuffled), hierarchy })
    expect(totalsOf(again, period)).toEqual(totalsOf(rolled, period))
  })

  it("reconcile in money, to the đồng, in every province and the nation", () => {
    const byPlan = new Map(played.sets.map((set) => [set.plan, set.period]))
    for (const [node, reports] of played.under) {
      if (node !== nation && !units.some(({ id }) => id === node)) continue
      const lines = reports.flatMap(({ counted, expected, form }) => {
        const of = byPlan.get(form.plan)
        return of === undefined ? [] : [{ expected, period: of, form, content: counted }]
      })
      const { spent } = sumBudget(yearlyBudget(lines))
      const asked = reports.reduce((sum, { form }) => sum + form.costs.length, 0)
      const stated = reports.flatMap(({ counted, form }) =>
        form.costs.flatMap(({ id }) => counted?.costs[id]?.spent ?? []),
      )
      expect([lines.length, stated.length > 0]).toEqual([reports.length, true])
      expect(spent).toMatchObject({
        stated: sumOf(stated) ?? 0,
        statedParts: stated.length,
        unstatedParts: asked - stated.length,
      })
    }
  })
})
