import { soundPlan, testRule, withAssignment, withChannels, withDocument } from "../../../testing/index.ts"
import { channelsExist } from "./channels-exist.ts"

const station = "đài truyền thanh cấp huyện"
const task = withAssignment("Sở Giáo dục và Đào tạo", [`Tuyên truyền trên ${station}.`])
const in2021 = withDocument({ date: "2021-09-01" })

testRule(channelsExist, {
  valid: {
    "channels that exist": soundPlan(),
    "the district station on its last day": { plan: soundPlan(in2021, withChannels(station)), on: "2025-06-30" },
    "the commune station": soundPlan(withChannels("đài truyền thanh cấp xã")),
  },
  invalid: [
    {
      name: "the district station on the first day without it",
      plan: soundPlan(in2021, withChannels("báo in", station)),
      on: "2025-07-01",
      finds: [{ message: "ended", at: ["channels", 1], says: "từ 01/07/2025 (nêu ở 1 chỗ)" }],
    },
    {
      name: "a task on it alone",
      plan: soundPlan(task),
      finds: [{ message: "ended", at: ["assignments", 5, "tasks", 0] }],
    },
    {
      name: "both",
      plan: soundPlan(withChannels(station), task),
      finds: [{ message: "ended", at: ["channels", 0], says: "nêu ở 2 chỗ" }],
    },
  ],
})
