import { describe, expect, it } from "vitest"
import { type BudgetTier, type FundingKind, vnd } from "../plan/index.ts"
import { statedByPlan } from "./stated-by-plan.ts"

const source = (text: string, kind: FundingKind, tier: BudgetTier | null, amount: number | null) => ({
  text,
  kind,
  tier,
  amountVnd: amount === null ? null : vnd(amount),
})
const province = (amount: number | null) => source("Ngân sách tỉnh", "state-budget", "province", amount)
const commune = (amount: number | null) => source("Ngân sách xã", "state-budget", "commune", amount)

describe("what a plan states", () => {
  it.each<[string, Parameters<typeof statedByPlan>[0], readonly object[]]>([
    ["nothing", [province(null)], []],
    ["zero, which is an amount", [province(0)], [{ amount: 0, where: { kind: "state-budget", tier: "province" } }]],
    [
      "each kind and tier",
      [province(200), commune(100)],
      [
        { amount: 200, where: { kind: "state-budget", tier: "province" } },
        { amount: 100, where: { kind: "state-budget", tier: "commune" } },
      ],
    ],
    [
      "one kind and tier in two items",
      [province(200), province(100)],
      [{ amount: 300, where: { kind: "state-budget", tier: "province" } }],
    ],
    ["nothing of a kind of which one item is open", [province(200), province(null)], []],
    [
      "a total of everything",
      [source("Tổng kinh phí: 300 triệu đồng", "state-budget", null, 300), province(200)],
      [
        { amount: 300, where: {} },
        { amount: 200, where: { kind: "state-budget", tier: "province" } },
      ],
    ],
    [
      "a total that is its only source",
      [source("Tổng kinh phí từ ngân sách tỉnh", "state-budget", "province", 300)],
      [{ amount: 300, where: { kind: "state-budget", tier: "province" } }],
    ],
    [
      "a total from nowhere in particular",
      [source("Tổng kinh phí", "unspecified", null, 300)],
      [{ amount: 300, where: {} }],
    ],
    ["no sum of what nobody names", [source("Kinh phí", "unspecified", null, 300)], []],
  ])("%s", (_, funding, expected) => {
    expect(statedByPlan(funding)).toEqual(expected.map((each) => ({ measure: "estimated", ...each })))
  })
})
