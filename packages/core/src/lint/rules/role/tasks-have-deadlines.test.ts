import { type Change, inPart, soundPlan, testRule, withAssignment, withoutAssignment } from "../../../testing/index.ts"
import { tasksHaveDeadlines } from "./tasks-have-deadlines.ts"

const open: Change = inPart("s4.1", (part) => ({ ...part, children: ["- Chủ trì tuyên truyền.", "- Kiểm tra."] }))
const dated = withAssignment("Sở Giáo dục và Đào tạo", [{ text: "Mở chuyên mục.", due: { kind: "year", year: 2026 } }])
const at = ["assignments"]

testRule(tasksHaveDeadlines, {
  valid: {
    "a task with a yearly deadline": soundPlan(),
    "a task with a year": soundPlan(open, dated),
    "a time that is no day": soundPlan(open, withAssignment("Sở Y tế", ["- Thời gian thực hiện: Quý IV năm 2026."])),
    "four tasks": soundPlan(open, withoutAssignment("Sở Tài chính"), withoutAssignment("Hội Khuyến học tỉnh")),
  },
  invalid: [
    { name: "six tasks", plan: soundPlan(open), finds: [{ message: "none", at, says: "trong 6 nhiệm vụ của 5 mục" }] },
    {
      name: "five tasks",
      plan: soundPlan(open, withoutAssignment("Sở Tài chính")),
      finds: [{ message: "none", at, says: "trong 5 nhiệm vụ" }],
    },
    {
      name: "seven tasks",
      plan: soundPlan(open, withAssignment("Sở Giáo dục và Đào tạo", ["Đọc sách."])),
      finds: [{ message: "none", at }],
    },
  ],
})
