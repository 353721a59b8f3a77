import { type BodyId, bodyId } from "../../../directory/index.ts"
import type { ReportingStep } from "../../../jurisdiction/index.ts"
import { practice } from "../../../law/index.ts"
import type { Due } from "../../../plan/index.ts"
import { jurisdictionFor, type StatedReporting } from "../../../province/index.ts"
import { soundPlan, soundProvince, testRule, withClosing } from "../../../testing/index.ts"
import { wayOnPossible } from "./way-on-possible.ts"

const department = bodyId("b:vi-du/so-van-hoa")
const committee = bodyId("b:vi-du/ubnd-tinh")
const step = (from: BodyId, to: BodyId, due: Due | null = null): ReportingStep => ({
  from,
  to,
  due,
  basis: [practice("tuyến báo cáo ví dụ")],
})
const yearly = (month: number, day: number) => ({ kind: "yearly", month, day, before: true }) as const
const reports = (month: number, day: number, rest: Partial<StatedReporting> = {}) =>
  soundPlan(
    withClosing("Các đơn vị báo cáo theo quy định./.", {
      frequency: "annual",
      from: ["Sở Tài chính"],
      to: ["Sở Văn hóa, Thể thao và Du lịch"],
      due: [yearly(month, day)],
      ...rest,
    }),
  )
const inProvince = (...reportingChain: readonly ReportingStep[]) => ({
  jurisdiction: (day: Parameters<typeof jurisdictionFor>[1]) =>
    jurisdictionFor({ ...soundProvince, reportingChain }, day),
})
const toGovernment = inProvince(step(department, committee))
const byTheTenth = inProvince(step(department, committee, yearly(12, 10)))

testRule(wayOnPossible, {
  valid: {
    "the day of the decree": { plan: reports(12, 25), ...toGovernment },
    "long before": { plan: reports(11, 30), ...toGovernment },
    "the day of the province": { plan: reports(12, 10), ...byTheTenth },
    "a province that declares no way of reports": { plan: reports(12, 31), ...inProvince() },
    "a receiver that passes nothing on": { plan: reports(12, 31, { to: ["Hội Khuyến học tỉnh"] }), ...toGovernment },
    "no due day": { plan: reports(12, 31, { due: [] }), ...toGovernment },
    "two duties of the plan, of which another rule tells": {
      plan: soundPlan(
        withClosing(
          "Các đơn vị báo cáo theo quy định./.",
          {
            frequency: "annual",
            from: ["Sở Tài chính"],
            to: ["Sở Văn hóa, Thể thao và Du lịch"],
            due: [yearly(12, 9)],
          },
          {
            frequency: "annual",
            from: ["Sở Văn hóa, Thể thao và Du lịch"],
            to: ["Ủy ban nhân dân tỉnh Ví Dụ"],
            due: [yearly(12, 8)],
          },
        ),
      ),
      ...toGovernment,
    },
  },
  invalid: [
    {
      name: "the day after the decree's",
      plan: reports(12, 26),
      ...toGovernment,
      finds: [{ message: "tooLate", at: ["reporting", 0], says: "phải gửi tiếp Chính phủ chậm nhất 25/12/2026" }],
    },
    {
      name: "the last day of the year",
      plan: reports(12, 31),
      ...toGovernment,
      finds: [{ message: "tooLate", at: ["reporting", 0], says: "hạn 31/12/2026" }],
    },
    {
      name: "the day after the province's",
      plan: reports(12, 11),
      ...byTheTenth,
      finds: [{ message: "tooLate", at: ["reporting", 0], says: "chậm nhất 10/12/2026: thiếu 1 ngày làm việc" }],
    },
  ],
})
