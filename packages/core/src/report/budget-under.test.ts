import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { type BudgetLine, sumBudget } from "../budget/index.ts"
import { planId, vnd } from "../plan/index.ts"
import { budgetUnder } from "./budget-under.ts"

const nodes = [
  { key: "tinh", parent: null },
  { key: "so", parent: "tinh" },
  { key: "huyen", parent: "tinh" },
  { key: "xa-1", parent: "huyen" },
  { key: "xa-2", parent: "huyen" },
]
const units = ["so", "huyen", "xa-1", "xa-2"]
const line = (unit: string, estimated: number | null): BudgetLine => ({
  plan: planId("mau/kh-2026"),
  unit,
  year: 2026,
  source: "funding-1",
  kind: "state-budget",
  tier: "province",
  estimated: estimated === null ? null : vnd(estimated),
  allocated: null,
  spent: null,
})
const sumOf = (lines: readonly BudgetLine[] = []) => sumBudget(lines).estimated

describe("money under the nodes of a roll-up", () => {
  it("counts at a unit, and at every place above it", () => {
    const under = budgetUnder([line("xa-1", 3), line("xa-2", null), line("so", 4)], nodes)
    expect([...under].map(([key, lines]) => [key, sumOf(lines).stated, sumOf(lines).unstatedParts])).toEqual([
      ["tinh", 7, 1],
      ["so", 4, 0],
      ["huyen", 3, 1],
      ["xa-1", 3, 0],
      ["xa-2", 0, 1],
    ])
  })

  it("reconciles at every level to the đồng, whatever the lines", () => {
    const lines = fc.array(
      fc
        .tuple(fc.constantFrom(...units), fc.option(fc.integer({ min: 0, max: 1e12 })))
        .map(([unit, amount]) => line(unit, amount)),
    )
    fc.assert(
      fc.property(lines, (some) => {
        const under = budgetUnder(some, nodes)
        expect(sumOf(under.get("tinh"))).toEqual(sumOf(some))
        for (const { key } of nodes) {
          const own = some.filter(({ unit }) => unit === key)
          const below = nodes.filter(({ parent }) => parent === key).map((child) => sumOf(under.get(child.key)))
          const parts = [sumOf(own), ...below]
          const whole = sumOf(under.get(key))
          expect(whole.stated).toBe(parts.reduce((sum, { stated }) => sum + (stated ?? 0), 0))
          expect(whole.unstatedParts).toBe(parts.reduce((sum, { unstatedParts }) => sum + unstatedParts, 0))
        }
      }),
    )
  })

  it("refuses money of nobody", () => {
    expect(() => budgetUnder([line("khac", 1)], nodes)).toThrow(RangeError)
  })
})
