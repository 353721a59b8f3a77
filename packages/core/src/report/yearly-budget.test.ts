import { describe, expect, it } from "vitest"
import { type Frequency, isoDate } from "../calendar/index.ts"
import { planId, vnd } from "../plan/index.ts"
import { periodId, reportId } from "./id.ts"
import { type CostReport, yearlyBudget } from "./yearly-budget.ts"

const plan = planId("mau/kh-2026")
const ends: Readonly<Record<string, string>> = {
  "2026-q1": "03-31",
  "2026-q2": "06-30",
  "2026-q3": "09-30",
  "2026-q4": "12-31",
  "2026": "12-31",
  "2026-9m": "09-30",
}
const frequencies: Readonly<Record<string, Frequency>> = { "2026": "annual", "2026-9m": "nine-month" }

type Costs = readonly [estimated: number | null, allocated: number | null, spent: number | null]
const amount = (value: number | null) => (value === null ? null : vnd(value))
const report = (period: string, costs: Costs | null): CostReport => {
  const id = reportId(`${plan}#reporting-1@b:mau/so!${period}`)
  const obligation = id.slice(0, id.indexOf("!"))
  if (!isObligation(obligation)) throw new RangeError("the id of a report begins with what is owed")
  return {
    expected: { id, obligation },
    period: {
      id: periodId(period),
      frequency: frequencies[period] ?? "quarterly",
      year: 2026,
      from: isoDate("2026-01-01"),
      to: isoDate(`2026-${ends[period]}`),
    },
    form: {
      plan,
      costs: [{ id: "funding-1", name: { vi: "Ngân sách", en: "Budget" }, kind: "state-budget", tier: "province" }],
    },
    content:
      costs === null
        ? null
        : {
            costs: {
              "funding-1": { estimated: amount(costs[0]), allocated: amount(costs[1]), spent: amount(costs[2]) },
            },
          },
  }
}
const isObligation = (text: string): text is CostReport["expected"]["obligation"] => text.includes("#")

describe("the money of a year", () => {
  it.each<[string, readonly CostReport[], Costs]>([
    [
      "adds what was used, and takes what was given from the last report",
      [report("2026-q1", [9, 8, 2]), report("2026-q2", [9, 7, 3])],
      [9, 7, 5],
    ],
    ["is unknown while a period is", [report("2026-q1", [9, 8, 2]), report("2026-q2", null)], [9, 8, null]],
    [
      "keeps what an earlier report gave",
      [report("2026-q1", [9, 8, 2]), report("2026-q2", [null, null, 0])],
      [9, 8, 2],
    ],
    ["takes the yearly report before its parts", [report("2026-q1", [9, 8, 2]), report("2026", [9, 9, 7])], [9, 9, 7]],
    [
      "takes the parts where the yearly report leaves it empty",
      [report("2026-q1", [9, 8, 2]), report("2026", [9, 9, null])],
      [9, 9, 2],
    ],
    [
      "takes quarters to the end of the year before nine months of it",
      [
        report("2026-9m", [8, 8, 6]),
        ...["2026-q1", "2026-q2", "2026-q3", "2026-q4"].map((quarter) => report(quarter, [9, 9, 2])),
      ],
      [9, 9, 8],
    ],
    [
      "takes nine months before three quarters of it",
      [report("2026-9m", [9, 9, 7]), ...["2026-q1", "2026-q2", "2026-q3"].map((each) => report(each, [9, 9, 2]))],
      [9, 9, 7],
    ],
    ["is zero when zero was reported", [report("2026-q1", [0, 0, 0])], [0, 0, 0]],
    [
      "is the same in any order",
      [report("2026", [9, 9, 7]), report("2026-9m", [8, 8, 6]), report("2026-q1", [7, 7, 5])],
      [9, 9, 7],
    ],
  ])("%s", (_, reports, [estimated, allocated, spent]) => {
    expect(yearlyBudget(reports)).toEqual([
      {
        plan,
        unit: "b:mau/so",
        year: 2026,
        source: "funding-1",
        kind: "state-budget",
        tier: "province",
        estimated,
        allocated,
        spent,
      },
    ])
  })
})
