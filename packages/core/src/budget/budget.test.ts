import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { planId, vnd } from "../plan/index.ts"
import { sumAmounts } from "./amount.ts"
import { budgetFrame } from "./budget-frame.ts"
import { BudgetLine } from "./budget-line.schema.ts"
import { type BudgetAxis, budgetTable, sumBudget } from "./budget-table.ts"
import { reconcileBudget, type StatedTotal } from "./reconcile-budget.ts"

const line = (change: Partial<BudgetLine> = {}): BudgetLine => ({
  plan: planId("mau/kh-2026"),
  unit: "b:mau/so",
  year: 2026,
  source: "funding-1",
  kind: "state-budget",
  tier: "province",
  estimated: vnd(100),
  allocated: vnd(80),
  spent: null,
  ...change,
})
const other = line({ unit: "b:mau/xa", tier: "commune", estimated: vnd(7), allocated: null, spent: vnd(3) })

describe("sums of money", () => {
  it("are unknown while a part is not stated, and say what is stated", () => {
    expect(sumBudget([line(), other])).toMatchObject({
      lines: 2,
      estimated: { amount: 107, stated: 107 },
      allocated: { amount: null, stated: 80, statedParts: 1, unstatedParts: 1 },
      spent: { amount: null, stated: 3 },
    })
  })

  it("of nothing are zero of nothing", () => {
    expect(sumAmounts([])).toEqual({ amount: 0, stated: 0, statedParts: 0, unstatedParts: 0 })
  })

  it("beyond what can be counted exactly are not told at all", () => {
    const most = vnd(Number.MAX_SAFE_INTEGER)
    expect(sumAmounts([most]).amount).toBe(Number.MAX_SAFE_INTEGER)
    expect(sumAmounts([most, vnd(1)])).toEqual({ amount: null, stated: null, statedParts: 2, unstatedParts: 0 })
  })
})

describe("a table of money", () => {
  it("has units under those above them", () => {
    const table = budgetTable([line(), other], { rows: "unit", columns: "tier" }, () => "province")
    expect([table.rows, table.columns]).toEqual([["province"], ["commune", "province"]])
    expect(table.cell("province", "commune").estimated.amount).toBe(7)
    expect(table.cell("province", "central")).toMatchObject({ lines: 0, estimated: { amount: 0, statedParts: 0 } })
  })

  const amount = fc.option(
    fc.integer({ min: 0, max: 1_000_000_000_000 }).map((value) => vnd(value)),
    { nil: null },
  )
  const lines = fc.array(
    fc
      .record({
        unit: fc.constantFrom("b:a", "b:b", "b:c"),
        year: fc.integer({ min: 2026, max: 2028 }),
        source: fc.constantFrom("funding-1", "funding-2"),
        tier: fc.constantFrom("province" as const, "commune" as const, null),
        estimated: amount,
        allocated: amount,
        spent: amount,
      })
      .map(line),
  )
  const axis = fc.constantFrom<BudgetAxis>("unit", "year", "source", "kind", "tier")

  it("reconciles to the đồng: cells, margins and total, in every table of any lines", () => {
    fc.assert(
      fc.property(lines, axis, axis, (all, rows, columns) => {
        const table = budgetTable(all, { rows, columns })
        const sumOf = (sums: readonly ReturnType<typeof sumBudget>[], of: "estimated" | "allocated" | "spent") => ({
          stated: sums.reduce((sum, each) => sum + (each[of].stated ?? Number.NaN), 0),
          unstated: sums.reduce((sum, each) => sum + each[of].unstatedParts, 0),
        })
        for (const of of ["estimated", "allocated", "spent"] as const) {
          const whole = { stated: table.total[of].stated, unstated: table.total[of].unstatedParts }
          expect(sumOf(table.rows.map(table.rowTotal), of)).toEqual(whole)
          expect(sumOf(table.columns.map(table.columnTotal), of)).toEqual(whole)
          const cells = table.rows.flatMap((row) => table.columns.map((column) => table.cell(row, column)))
          expect(sumOf(cells, of)).toEqual(whole)
        }
      }),
    )
  })
})

describe("a stated total", () => {
  const total = (amount: number, where: StatedTotal["where"] = {}): StatedTotal => ({
    measure: "estimated",
    amount: vnd(amount),
    where,
  })

  it.each<[string, StatedTotal, readonly BudgetLine[], string, number]>([
    ["is equal to the sum", total(107), [line(), other], "equal", 0],
    ["is about some lines", total(100, { tier: "province" }), [line(), other], "equal", 0],
    ["differs by what is missing", total(110), [line(), other], "different", -3],
    ["differs by what is too much", total(106), [line(), other], "different", 1],
    ["stays open while lines are not stated", total(110), [line(), line({ estimated: null })], "open", -10],
    ["stays open when what is stated is all of it", total(100), [line(), line({ estimated: null })], "open", 0],
    ["is exceeded before all lines are stated", total(99), [line(), line({ estimated: null })], "exceeded", 1],
    ["is about nothing", total(5, { year: 2030 }), [line()], "different", -5],
  ])("%s", (_, stated, all, result, difference) => {
    expect(reconcileBudget(all, [stated])).toMatchObject([{ result, difference }])
  })
})

describe("the frame of a plan", () => {
  it("has a line per holder, source and year, nothing guessed", () => {
    const frame = budgetFrame(
      planId("mau/kh-2026"),
      [{ unit: "b:mau/so" }, { unit: "b:mau/xa" }],
      [{ id: "funding-1", kind: "mobilised", tier: null }],
      { from: 2026, to: 2028 },
    )
    expect(frame.map(({ unit, year }) => `${unit} ${year}`)).toHaveLength(6)
    expect(sumBudget(frame).estimated).toEqual({ amount: null, stated: 0, statedParts: 0, unstatedParts: 6 })
    for (const each of frame) expect(BudgetLine.safeParse(each).error).toBeUndefined()
  })
})
