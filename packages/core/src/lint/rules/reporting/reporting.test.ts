import type { StatedReporting } from "../../../province/index.ts"
import {
  inPart,
  soundPlan,
  testRule,
  withAssignment,
  withClosing,
  withDocument,
  withPeriod,
} from "../../../testing/index.ts"
import { chainPossible } from "./chain-possible.ts"
import { dueAfterWindow } from "./due-after-window.ts"
import { dueStated } from "./due-stated.ts"
import { dutyStated } from "./duty-stated.ts"
import { recipientExists } from "./recipient-exists.ts"

const text = "Các đơn vị báo cáo theo quy định./."
const department = "Sở Văn hóa, Thể thao và Du lịch"
const yearly = (month: number, day: number) => ({ kind: "yearly", month, day, before: true }) as const
const duty = (rest: Partial<StatedReporting>): StatedReporting => ({
  frequency: "annual",
  from: ["Các đơn vị"],
  to: [department],
  ...rest,
})
const reports = (...duties: readonly Partial<StatedReporting>[]) => soundPlan(withClosing(text, ...duties.map(duty)))
const at = ["reporting", 0]
const nobody = inPart("s4", (part) => ({ ...part, children: ["Các đơn vị thực hiện."] }))

testRule(dutyStated, {
  valid: {
    "a yearly report": soundPlan(),
    "a report with no day": reports({ frequency: "ad-hoc" }),
    "a plan that gives nobody work": soundPlan(withClosing("Hết./."), nobody),
  },
  invalid: [
    {
      name: "none",
      plan: soundPlan(withClosing("Hết./.")),
      finds: [{ message: "none", at: ["reporting"], says: "5 đơn vị, nhóm đơn vị" }],
    },
    {
      name: "difficulties only",
      plan: soundPlan(withClosing("Có vướng mắc, đề nghị phản ánh về Sở./.")),
      finds: [{ message: "none", at: ["reporting"] }],
    },
    {
      name: "one more unit",
      plan: soundPlan(withClosing("Hết./."), withAssignment("Sở Giáo dục và Đào tạo", ["Đọc sách."])),
      finds: [{ message: "none", at: ["reporting"], says: "6 đơn vị" }],
    },
  ],
})

testRule(dueStated, {
  valid: {
    "a yearly report with its day": soundPlan(),
    "as regulated": reports({ frequency: "ad-hoc" }),
    once: reports({ frequency: "once" }),
    "at the end of the plan": reports({ frequency: "final" }),
  },
  invalid: [
    { name: "a yearly report", plan: reports({}), finds: [{ message: "noDay", at, says: "Các đơn vị" }] },
    { name: "a monthly report", plan: reports({ frequency: "monthly" }), finds: [{ message: "noDay", at }] },
    {
      name: "nobody's half-yearly report",
      plan: reports({ due: [yearly(12, 20)] }, { frequency: "semiannual", from: [] }),
      finds: [{ message: "noDay", at: ["reporting", 1] }],
    },
  ],
})

testRule(dueAfterWindow, {
  valid: {
    "after the figures are closed": soundPlan(),
    "on the day they are closed": reports({ due: [yearly(12, 14)] }),
    "in January of the next year": reports({ due: [yearly(1, 10)] }),
    "half-yearly on the last days": reports({ frequency: "semiannual", due: [yearly(6, 14), yearly(12, 14)] }),
    "half-yearly in July for the first half": reports({ frequency: "semiannual", due: [yearly(7, 5), yearly(1, 5)] }),
    monthly: reports({ frequency: "monthly", due: [{ kind: "monthly", day: 5, before: true }] }),
  },
  invalid: [
    {
      name: "the day before they are closed",
      plan: reports({ due: [yearly(12, 13)] }),
      finds: [
        { message: "early", at, says: "trước ngày 13/12, sớm hơn 1 ngày so với ngày chốt số liệu của kỳ (14/12)" },
      ],
    },
    {
      name: "two weeks before",
      plan: reports({ due: [yearly(11, 30)] }),
      finds: [{ message: "early", at, says: "sớm hơn 14 ngày" }],
    },
    {
      name: "the first of two half years",
      plan: reports({ frequency: "semiannual", due: [yearly(6, 1), yearly(12, 20)] }),
      finds: [{ message: "early", at, says: "trước ngày 01/6, sớm hơn 13 ngày" }],
    },
    {
      name: "a plan with no period",
      plan: soundPlan(withPeriod(null), withClosing(text, duty({ due: [yearly(11, 30)] }))),
      finds: [{ message: "early", at }],
    },
  ],
})

const chain = (below: readonly [number, number], above: readonly [number, number]) =>
  reports({ due: [yearly(...below)] }, { from: [department], to: ["UBND tỉnh"], due: [yearly(...above)] })

testRule(chainPossible, {
  valid: {
    "one duty": soundPlan(),
    "ten days to consolidate": chain([11, 20], [11, 30]),
    "the day before": chain([11, 29], [11, 30]),
    "another period": reports(
      { due: [yearly(12, 20)] },
      { frequency: "ad-hoc", from: [department], to: ["UBND tỉnh"] },
    ),
    "another unit": reports(
      { due: [yearly(12, 20)] },
      { from: ["Sở Tài chính"], to: ["UBND tỉnh"], due: [yearly(11, 30)] },
    ),
  },
  invalid: [
    { name: "the same day", plan: chain([11, 30], [11, 30]), finds: [{ message: "tooLate", at: ["reporting", 1] }] },
    {
      name: "a later day",
      plan: chain([12, 20], [11, 30]),
      finds: [
        {
          message: "tooLate",
          at: ["reporting", 1],
          says: "phải báo cáo 30/11, nhưng các đơn vị gửi cho “Sở Văn hóa, Thể thao và Du lịch” đến 20/12",
        },
      ],
    },
    {
      name: "a later day of the month",
      plan: reports(
        { frequency: "monthly", due: [{ kind: "monthly", day: 20, before: true }] },
        {
          frequency: "monthly",
          from: ["Sở VHTT&DL"],
          to: ["UBND tỉnh"],
          due: [{ kind: "monthly", day: 18, before: true }],
        },
      ),
      finds: [{ message: "tooLate", at: ["reporting", 1] }],
    },
  ],
})

const toInformation = { to: ["Sở Thông tin và Truyền thông"], due: [yearly(12, 20)] }

testRule(recipientExists, {
  valid: {
    "a body that exists": soundPlan(),
    "a body on its last day": {
      plan: soundPlan(withDocument({ date: "2021-09-01" }), withClosing(text, duty(toInformation))),
      on: "2025-02-28",
    },
    "a body that nobody knows": reports({ to: ["Sở Nội vụ"], due: [yearly(12, 20)] }),
  },
  invalid: [
    {
      name: "a body on the first day without it",
      plan: soundPlan(withDocument({ date: "2021-09-01" }), withClosing(text, duty(toInformation))),
      on: "2025-03-01",
      finds: [{ message: "ended", at, says: "Sở Văn hóa, Thể thao và Du lịch" }],
    },
    { name: "a plan of a year later", plan: reports(toInformation), finds: [{ message: "ended", at }] },
    {
      name: "a ministry",
      plan: reports({ to: ["Bộ Thông tin và Truyền thông"], due: [yearly(12, 20)] }),
      finds: [{ message: "ended", at, says: "Bộ Khoa học và Công nghệ" }],
    },
  ],
})
