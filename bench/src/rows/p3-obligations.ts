import { deepStrictEqual, strictEqual } from "node:assert/strict"
import { epochDay } from "@lantoa/core"
import { inProcess, once } from "../harness/measure.ts"
import type { Row } from "../harness/row.ts"
import { deadlineWays } from "../subjects/deadline-ways.ts"
import { asColumns, asObjects, byHand, communes } from "../subjects/national-obligations.ts"

const columns = "columns with deadlines"
const objects = "full objects with deadlines"
const loop = "hand loop of objects of ten fields"
const ours = "1,000 deadlines of ten working days"
const temporal = "the same, temporal-polyfill"
const rrule = "the same, rrule"

const sumOf = (days: Iterable<number>): number => {
  let sum = 0
  for (const day of days) sum += day
  return sum
}

/** All three must give as many obligations with the same deadlines. */
const verify = (): void => {
  const { count, day } = asColumns()
  const hand = byHand()
  const { days, obligations } = asObjects()
  const objectDays = obligations.map(({ item }) => days.get(item)).map((due) => (due === undefined ? 0 : epochDay(due)))
  deepStrictEqual([count, obligations.length], [hand.length, hand.length])
  const expected = sumOf(hand.map(({ due }) => due))
  strictEqual(sumOf(day), expected, "columns have other deadlines")
  strictEqual(sumOf(objectDays), expected, "objects have other deadlines")
  strictEqual(deadlineWays.temporal(), deadlineWays.ours(), "temporal-polyfill counts otherwise")
  strictEqual(deadlineWays.rrule(), deadlineWays.ours(), "rrule counts otherwise")
}

/** P3: what every commune owes in twelve tasks over five years, with deadlines moved to working days. */
export const obligationsRow: Row = {
  id: "P3",
  title: `${communes.length * 60} obligations: ${communes.length} communes × 12 tasks × 5 years with deadlines`,
  rounds: { full: 15, quick: 3 },
  verify,
  contenders: [
    once(columns, "ours", asColumns),
    once(objects, "ours", asObjects),
    once(loop, "limit", byHand),
    inProcess(ours, "ours", deadlineWays.ours),
    once(temporal, "peer", deadlineWays.temporal),
    once(rrule, "peer", deadlineWays.rrule),
  ],
  goals: [
    { ours: columns, against: loop, atMost: 1 / 4, wording: "columns ≥ 4× the hand loop" },
    { ours: objects, against: loop, atMost: 1.6, wording: "full objects ≤ 1.6× the hand loop" },
    { ours, against: temporal, atMost: 1 / 20, wording: "deadlines ≥ 20× temporal-polyfill" },
  ],
  figures: () => {
    const { count, day, item, obligor } = asColumns()
    const bytes = day.byteLength + item.byteLength + obligor.byteLength
    return [{ name: "columns, each obligation", unit: "B", value: bytes / count, atMost: 16 }]
  },
}
