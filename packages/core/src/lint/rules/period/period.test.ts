import { isoDate } from "../../../calendar/index.ts"
import type { Due } from "../../../plan/index.ts"
import {
  asDraft,
  soundPlan,
  testRule,
  withAssignment,
  withClosing,
  withDocument,
  withPeriod,
  withPreamble,
} from "../../../testing/index.ts"
import { dueNotPast } from "./due-not-past.ts"
import { dueWithinPeriod } from "./due-within-period.ts"
import { periodStated } from "./period-stated.ts"
import { withinParent } from "./within-parent.ts"

testRule(periodStated, {
  valid: {
    "a period": soundPlan(),
    "one year": soundPlan(withPeriod({ from: 2026, to: 2026 })),
    "only an end": soundPlan(withPeriod({ from: null, to: 2030 })),
    "a task with its year": soundPlan(
      withPeriod(null),
      withAssignment("Sở Giáo dục và Đào tạo", [{ text: "Mở chuyên mục.", due: { kind: "year", year: 2026 } }]),
    ),
    "a decision": soundPlan(withPeriod(null), withDocument({ type: "decision", symbol: "QĐ-S" })),
  },
  invalid: [
    { name: "none", plan: soundPlan(withPeriod(null)), finds: [{ message: "none", at: ["period"] }] },
    {
      name: "none in a draft",
      plan: soundPlan(withPeriod(null), asDraft()),
      finds: [{ message: "none", at: ["period"] }],
    },
    {
      name: "none in a programme",
      plan: soundPlan(withPeriod(null), withDocument({ type: "programme", symbol: "CTr-S" })),
      finds: [{ message: "none", at: ["period"] }],
    },
  ],
})

const parent = (years: string) =>
  withPreamble(
    [{ number: "12/KH-UBND", role: "implements" }],
    `Thực hiện Kế hoạch số 12/KH-UBND ngày 15 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh về phát triển văn hóa đọc giai đoạn ${years};`,
  )
const years = (from: number | null, to: number) => withPeriod({ from, to })
const act = ["citations", 0]

testRule(withinParent, {
  valid: {
    "the same years": soundPlan(),
    "a part of them": soundPlan(parent("2021 - 2030")),
    "only an end, the same": soundPlan(years(null, 2030), parent("2021-2030")),
    "an act without years": soundPlan(
      withPreamble(
        [{ number: "12/KH-UBND", role: "implements" }],
        "Thực hiện Kế hoạch số 12/KH-UBND ngày 15 tháng 01 năm 2026 của UBND tỉnh về văn hóa đọc;",
      ),
    ),
  },
  invalid: [
    {
      name: "a year too long",
      plan: soundPlan(years(2026, 2031)),
      finds: [{ message: "outside", at: act, says: "thực hiện 2026 - 2031, nằm ngoài giai đoạn 2026 - 2030" }],
    },
    { name: "a year too early", plan: soundPlan(years(2025, 2030)), finds: [{ message: "outside", at: act }] },
    {
      name: "another period altogether",
      plan: soundPlan(parent("2021 đến năm 2025")),
      finds: [{ message: "outside", at: act, says: "2021 - 2025" }],
    },
  ],
})

const due = (given: Due) => withAssignment("Sở Giáo dục và Đào tạo", [{ text: "Mở chuyên mục.", due: given }])
const on = (date: string): Due => ({ kind: "date", date: isoDate(date), before: false })
const task = ["assignments", 5, "tasks", 0]
const reportOn = (date: string) =>
  withClosing("Báo cáo tổng kết./.", { frequency: "final", from: [], to: ["UBND tỉnh"], due: [on(date)] })

testRule(dueNotPast, {
  valid: {
    "yearly deadlines": soundPlan(),
    "the day of issue": soundPlan(due(on("2026-03-20"))),
    "the month of issue": soundPlan(due({ kind: "month", year: 2026, month: 3 })),
    "a draft": soundPlan(asDraft(), due(on("2025-01-01"))),
    "the day of an act that is cited": soundPlan(due(on("2026-01-15"))),
  },
  invalid: [
    {
      name: "the day before",
      plan: soundPlan(due(on("2026-03-19"))),
      finds: [{ message: "past", at: task, says: "19/03/2026 đã qua khi kế hoạch được ban hành ngày 20/03/2026" }],
    },
    {
      name: "the month before",
      plan: soundPlan(due({ kind: "month", year: 2026, month: 2 })),
      finds: [{ message: "past", at: task, says: "28/02/2026" }],
    },
    {
      name: "a report of the year before",
      plan: soundPlan(reportOn("2025-12-15")),
      finds: [{ message: "past", at: ["reporting", 0] }],
    },
  ],
})

testRule(dueWithinPeriod, {
  valid: {
    "yearly deadlines": soundPlan(),
    "the last day": soundPlan(due(on("2030-12-31"))),
    "a final report early in the next year": soundPlan(reportOn("2031-01-15")),
    "no period": soundPlan(withPeriod(null), due(on("2031-01-01"))),
  },
  invalid: [
    {
      name: "the day after",
      plan: soundPlan(due(on("2031-01-01"))),
      finds: [{ message: "after", at: task, says: "năm 2031" }],
    },
    {
      name: "a later year",
      plan: soundPlan(due({ kind: "year", year: 2035 })),
      finds: [{ message: "after", at: task }],
    },
    {
      name: "a report two years later",
      plan: soundPlan(reportOn("2032-01-15")),
      finds: [{ message: "after", at: ["reporting", 0] }],
    },
  ],
})
