import { describe, expect, it } from "vitest"
import { planId, vnd } from "../plan/index.ts"
import type { BudgetLine } from "./budget-line.schema.ts"
import { withOpenYears } from "./open-years.ts"
import { reconcileBudget } from "./reconcile-budget.ts"

const line = (year: number, estimated: number): BudgetLine => ({
  plan: planId("mau/kh-2026"),
  unit: "b:mau/so",
  year,
  source: "funding-1",
  kind: "state-budget",
  tier: "province",
  estimated: vnd(estimated),
  allocated: null,
  spent: null,
})

describe("years of which nothing is told", () => {
  it("are unknown, and years outside stay", () => {
    const lines = withOpenYears([line(2025, 1), line(2027, 0)], { from: 2026, to: 2028 })
    expect(lines.map(({ estimated, year }) => [year, estimated])).toEqual([
      [2025, 1],
      [2027, 0],
      [2026, null],
      [2028, null],
    ])
  })

  it.each([
    [9, "open"],
    [10, "open"],
    [11, "exceeded"],
  ])("leave %i of 10 %s", (estimated, result) => {
    const stated = { measure: "estimated" as const, amount: vnd(10), where: {} }
    const lines = withOpenYears([line(2026, estimated)], { from: 2026, to: 2027 })
    expect(reconcileBudget(lines, [stated])[0]?.result).toBe(result)
  })

  it("are none where everything is told", () => {
    expect(withOpenYears([line(2026, 1)], { from: 2026, to: 2026 })).toEqual([line(2026, 1)])
    expect(withOpenYears([], { from: 2026, to: 2030 })).toEqual([])
  })
})
