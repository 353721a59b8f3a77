import { createHash } from "node:crypto"
import { unitsAt } from "@lantoa/administrative-units"
import {
  type AdministrativeUnit,
  type BodyId,
  deriveObligations,
  grouped,
  isoDate,
  type Jurisdiction,
  jurisdictionFor,
  jurisdictionOn,
  layersOf,
  nationalLayer,
  type Obligation,
  type Plan,
  type Province,
  practice,
  type ReportRegime,
  validity,
} from "@lantoa/core"
import {
  type ExpectedSet,
  expectedReports,
  type Hierarchy,
  hierarchyOf,
  type PeriodId,
  type ReportEvent,
  reportEventId,
  reportHistory,
  reportPeriod,
  type Submission,
} from "@lantoa/core/report"
import { type SimulatedRun, simulateReports } from "@lantoa/core/simulation"
import { modelPlan } from "@lantoa/core/testing"
import { presetOf } from "../src/presets/index.ts"

/** The day on which every province makes its plan, */
const day = isoDate("2026-11-21")

/** for these years. */
export const planYears = { from: 2027, to: 2031 }

/** The provinces of the day, in the order of their ids. */
export const provinceUnits = (): readonly AdministrativeUnit[] => {
  const found = unitsAt(day)
  if (!found.ok) throw new RangeError(found.error.text.en)
  return found.value.filter(({ tier }) => tier === "province").toSorted((a, b) => (a.id < b.id ? -1 : 1))
}

/** A province with a plan and made-up orders to report on it. */
export interface ReportingProvince {
  readonly province: Province
  readonly plan: Plan
  readonly jurisdiction: Jurisdiction
  readonly obligations: readonly Obligation[]
  /** How many communes it has. */
  readonly communes: number
}

/** A province by its preset that makes the model plan, and whose communes and bodies report on it each quarter and year. */
export const reportingProvince = (unit: AdministrativeUnit): ReportingProvince => {
  const preset = presetOf(unit, day)
  if (preset === undefined) throw new RangeError(`${unit.fullName} has no preset on ${day}.`)
  const plain = jurisdictionFor(preset, day)
  const model = modelPlan(preset, plain)
  if (model === undefined) throw new RangeError(`${unit.fullName} has no body that would make the model plan.`)
  // What the plan does not say about reporting is said by the orders.
  const plan = { ...model, period: planYears, reporting: [] }
  const province = { ...preset, reportRegimes: regimesOf(plan, plain) }
  const jurisdiction = jurisdictionFor(province, day)
  const communes = jurisdiction.directory.unitsOn(day).filter(({ tier }) => tier === "commune").length
  return { province, plan, jurisdiction, obligations: deriveObligations(plan, jurisdiction), communes }
}

const order = practice("chế độ báo cáo giả định của mô phỏng")

const regimesOf = (plan: Plan, { directory }: Jurisdiction): readonly ReportRegime[] => {
  const to = bodyNamed(plan.document.issuer ?? "", directory)
  const communes = directory.groups.find(({ kinds, tier }) => tier === "commune" && kinds.includes("peoples-committee"))
  if (communes === undefined) throw new RangeError(`${plan.id}: no group has the committees of communes.`)
  const others = directory
    .bodiesOn(day)
    .filter(({ id, kind, tier }) => tier === "province" && kind === "department" && id !== to)
  const common = { from: [communes.id, ...others.map(({ id }) => id)], to, graceWorkingDays: 1 }
  const rest = { ...common, validity: validity("2026-01-01"), basis: [order] }
  return [
    {
      id: "quarterly",
      frequency: "quarterly",
      due: { kind: "of-period", month: "next", day: 5, before: false },
      ...rest,
    },
    { id: "yearly", frequency: "annual", due: { kind: "of-period", month: "last", day: 15, before: false }, ...rest },
  ]
}

const bodyNamed = (name: string, directory: Jurisdiction["directory"]): BodyId => {
  const found = directory.resolve(name, day)
  if (found.kind === "body") return found.body.id
  throw new RangeError(`“${name}” is no body of its directory.`)
}

/** The tree of the nation: the directories of all provinces together. */
export const nationalHierarchy = (provinces: readonly ReportingProvince[]): Hierarchy => {
  const layers = provinces.flatMap(({ province }) =>
    layersOf(province).map((layer) => ({ ...layer, slug: `${province.unit} ${layer.slug}` })),
  )
  return hierarchyOf(jurisdictionOn([nationalLayer, ...layers], day).directory, day)
}

/** Who owes a report for a period in each province. */
export const expectedIn = (provinces: readonly ReportingProvince[], id: PeriodId): readonly ExpectedSet[] =>
  provinces.map(({ jurisdiction, obligations, plan }) => {
    const period = reportPeriod(id, jurisdiction, plan.period)
    return expectedReports(plan, jurisdiction, period, { day: period.to, obligations })
  })

const idOf = (event: unknown) => reportEventId(createHash("sha256").update(JSON.stringify(event)).digest("hex"))

/** The reports of a period as they came. */
export const play = (sets: readonly ExpectedSet[]): SimulatedRun => simulateReports(sets, { seed: "cả nước", idOf })

/** The submissions that count, from what happened in any order. */
export const effectiveOf = (events: readonly ReportEvent[]): readonly Submission[] =>
  [...grouped(events, ({ report }) => report).values()].flatMap((told) => reportHistory(told).effective ?? [])
