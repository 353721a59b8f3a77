import type { Due, Frequency } from "../../../plan/index.ts"
import { soundPlan, testRule, withClosing } from "../../../testing/index.ts"
import { dueFitsFrequency } from "./due-fits-frequency.ts"
import { receiverNamed } from "./receiver-named.ts"

const to: string[] = ["Sở Văn hóa, Thể thao và Du lịch"]
const duty = (frequency: Frequency, due: readonly Due[], receivers: string[] = to) =>
  soundPlan(withClosing("Báo cáo kết quả./.", { frequency, due, from: [], to: receivers }))
const on = (month: number, day = 20): Due => ({ kind: "yearly", month, day, before: true })
const monthly: Due = { kind: "monthly", day: 20, before: true }
const at = ["reporting", 0]

testRule(receiverNamed, {
  valid: {
    "a receiver": soundPlan(),
    "a report of the moment": duty("ad-hoc", [], []),
    "no report": soundPlan(withClosing("Trên đây là Kế hoạch./.")),
  },
  invalid: [
    { name: "a yearly report", plan: duty("annual", [on(12)], []), finds: [{ message: "nobody", at }] },
    { name: "a monthly report", plan: duty("monthly", [monthly], []), finds: [{ message: "nobody", at }] },
    { name: "a quarterly report", plan: duty("quarterly", [], []), finds: [{ message: "nobody", at }] },
  ],
})

testRule(dueFitsFrequency, {
  valid: {
    "once a year": soundPlan(),
    "twice a year": duty("semiannual", [on(6), on(12)]),
    "every month": duty("monthly", [monthly]),
    "at the end": duty("final", [on(6), on(9), on(12)]),
  },
  invalid: [
    {
      name: "a yearly report with two days",
      plan: duty("annual", [on(6), on(12)]),
      finds: [{ message: "more", at, says: "2 thời hạn" }],
    },
    {
      name: "a half-yearly report with three",
      plan: duty("semiannual", [on(3), on(6), on(12)]),
      finds: [{ message: "more", at, says: "chỉ có 2 kỳ" }],
    },
    { name: "a yearly report of every month", plan: duty("annual", [monthly]), finds: [{ message: "monthly", at }] },
  ],
})
