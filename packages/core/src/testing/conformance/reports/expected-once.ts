import type { Frequency } from "../../../calendar/index.ts"
import { type Obligor, obligorKeyOf } from "../../../obligation/index.ts"
import type { Province } from "../../../province/index.ts"
import { ExpectedSet } from "../../../report/expected.schema.ts"
import {
  catalogueFor,
  type ExpectedReport,
  expectedReports,
  periodsOf,
  reportForm,
  reportPeriod,
} from "../../../report/index.ts"
import { type ConformanceCheck, withPlans } from "../check.ts"
import type { ConformanceProblem } from "../conformance-report.ts"
import { outcomeOf, problem } from "../outcome.ts"
import type { TestedPlan } from "../subject.ts"
import { bodyOn } from "./people-on-day.ts"
import { reportYears } from "./report-years.ts"

/** In no period is anybody expected twice for one duty, or expected and excused, or before or after its time. */
export const expectedOnce: ConformanceCheck = {
  id: "reports/expected-once",
  title: {
    vi: "Không kỳ nào một đơn vị phải gửi hai lần cho một việc, vừa phải gửi vừa được miễn, hay phải gửi khi chưa có hoặc không còn",
    en: "In no period is a unit expected twice for a duty, both expected and not, or when it is not there",
  },
  run: withPlans((plans, { province }) => {
    const sets = plans.flatMap((tested) => setsOf(tested, province))
    return outcomeOf(sets.length, sets.flatMap(problemsOf))
  }),
}

interface TestedSet {
  readonly at: string
  readonly set: ExpectedSet
  readonly tested: TestedPlan
}

/** A set for every period in which the plan, or a standing order, asks for reports; by the year where none says how often. */
const setsOf = (tested: TestedPlan, province: Province): readonly TestedSet[] => {
  const { jurisdiction, name, obligations, plan } = tested
  const years = reportYears(tested)
  const [from = 0, to = from] = [years[0], years.at(-1)]
  const catalogue = catalogueFor(province)
  const frequencies = new Set<Frequency>([
    "annual",
    ...plan.reporting.map(({ frequency }) => frequency),
    ...jurisdiction.reportRegimes.value.map(({ frequency }) => frequency),
  ])
  return [...frequencies].flatMap((frequency) =>
    periodsOf(frequency, { from, to }).map((id): TestedSet => {
      const period = reportPeriod(id, jurisdiction, plan.period)
      const set = expectedReports(plan, jurisdiction, period, {
        day: period.to,
        obligations,
        formFor: (_, owed, { channels }) => reportForm(plan, owed, { catalogue, channels, day: period.window.to }),
      })
      return { at: `${name}, ${id}`, set, tested }
    }),
  )
}

const problemsOf = ({ at, set, tested }: TestedSet): readonly ConformanceProblem[] => {
  const { error } = ExpectedSet.safeParse(set)
  const issues = (error?.issues ?? []).map(({ message, path }) => `${path.join(".")}: ${message}`)
  const excused = new Set(set.notExpected.map(({ obligor }) => keyOf(obligor)))
  return [
    ...issues.map((is) => problem(at, { vi: is, en: is }, { vi: "danh sách đúng lược đồ", en: "the published shape" })),
    ...set.reports.flatMap((report, index) => [
      ...(set.reports.findIndex(({ id }) => id === report.id) === index ? [] : [told(at, report, "2×")]),
      ...(excused.has(keyOf(report.obligor)) ? [told(at, report, "not expected")] : []),
      ...(isThere(report, set, tested) ? [] : [told(at, report, "not there")]),
    ]),
  ]
}

const keyOf = (obligor: Obligor): string => (obligor.kind === "unresolved" ? obligor.name : obligor.id)

const isThere = ({ due, obligor }: ExpectedReport, { period }: ExpectedSet, { jurisdiction }: TestedPlan): boolean =>
  obligor.kind !== "body" || bodyOn(jurisdiction.directory, obligor.id, due.day ?? period.window.to) !== undefined

const told = (at: string, report: ExpectedReport, is: string): ConformanceProblem =>
  problem(
    `${at}, ${obligorKeyOf({ id: report.obligation })}`,
    { vi: is, en: is },
    { vi: "đơn vị có mặt, phải gửi đúng một lần", en: "a unit that is there, expected once" },
  )
