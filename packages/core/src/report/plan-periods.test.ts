import { expect, it } from "vitest"
import { samplePlan, yearlyReport } from "../obligation/obligation.fixture.ts"
import type { Plan } from "../plan/index.ts"
import { jurisdictionWith, regime } from "./expected.fixture.ts"
import { planPeriods } from "./plan-periods.ts"

const silent = samplePlan({ reporting: [] })
const reporting = (...frequencies: readonly Plan["reporting"][number]["frequency"][]) =>
  samplePlan({ reporting: frequencies.map((frequency) => ({ ...yearlyReport, frequency })) })

it.each<[string, Plan, Parameters<typeof planPeriods>[2], string[]]>([
  ["all years of a yearly duty", reporting("annual"), undefined, ["2026", "2027", "2028", "2029", "2030"]],
  ["one year", reporting("annual"), 2027, ["2027"]],
  ["not beyond the plan", reporting("annual"), { from: 2029, to: 2033 }, ["2029", "2030"]],
  ["two duties, by their last days", reporting("semiannual", "annual"), 2026, ["2026-h1", "2026-h2", "2026"]],
  ["the whole and the middle", reporting("final", "mid-term"), undefined, ["2026-mid", "2026-2030"]],
  ["once, in years", reporting("once"), 2026, ["2026"]],
  ["none for a plan that is silent", silent, 2026, []],
])("%s", (_, plan, years, ids) => {
  expect(planPeriods(plan, jurisdictionWith(), years).map(({ id }) => id)).toEqual(ids)
})

it("has the periods of standing orders", () => {
  const periods = planPeriods(silent, jurisdictionWith({ reportRegimes: [regime()] }), 2026)
  expect(periods.map(({ id }) => id)).toEqual(["2026-q1", "2026-q2", "2026-q3", "2026-q4"])
})
