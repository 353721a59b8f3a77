import { soundPlan, testRule, withAssignment } from "../../../testing/index.ts"
import { oneLead } from "./one-lead.ts"

const contest = "Chủ trì tổ chức cuộc thi đọc sách trong trường học."
const gives = (units: string | readonly string[], task: string) => withAssignment(units, [task])

testRule(oneLead, {
  valid: {
    "one lead": soundPlan(gives("Sở Giáo dục và Đào tạo", contest)),
    "two units that carry out": soundPlan(
      gives(["Sở Giáo dục và Đào tạo", "Sở Tài chính"], "Tổ chức cuộc thi đọc sách."),
    ),
    "two groups, whose members lead at home": soundPlan(gives(["Các sở, ngành", "UBND các xã, phường"], contest)),
    "two different tasks": soundPlan(
      gives("Sở Giáo dục và Đào tạo", contest),
      gives("Sở Tài chính", "Chủ trì hướng dẫn dự toán kinh phí."),
    ),
    "the same short words": soundPlan(
      gives("Sở Giáo dục và Đào tạo", "Chủ trì thực hiện."),
      gives("Sở Tài chính", "Chủ trì thực hiện."),
    ),
  },
  invalid: [
    {
      name: "two units under one heading",
      plan: soundPlan(gives(["Sở Giáo dục và Đào tạo", "Sở Tài chính"], contest)),
      finds: [{ message: "sameHeading", at: ["assignments", 5, "tasks", 0], says: "2 đơn vị cùng được giao chủ trì" }],
    },
    {
      name: "one task in two parts",
      plan: soundPlan(gives("Sở Giáo dục và Đào tạo", contest), gives("Sở Tài chính", contest)),
      finds: [
        { message: "sameTask", at: ["assignments", 6, "tasks", 0], says: "“Sở Giáo dục và Đào tạo” cũng được giao" },
      ],
    },
    {
      name: "one task in three parts",
      plan: soundPlan(
        gives("Sở Giáo dục và Đào tạo", contest),
        gives("Sở Tài chính", contest),
        gives("Hội Khuyến học tỉnh", contest),
      ),
      finds: [
        { message: "sameTask", at: ["assignments", 6, "tasks", 0] },
        { message: "sameTask", at: ["assignments", 7, "tasks", 0] },
      ],
    },
  ],
})
