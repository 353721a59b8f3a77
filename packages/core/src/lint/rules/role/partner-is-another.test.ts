import { soundPlan, testRule, withAssignment } from "../../../testing/index.ts"
import { partnerIsAnother } from "./partner-is-another.ts"

const at = ["assignments", 5, "tasks", 0]
const gives = (unit: string, ...partners: readonly string[]) =>
  soundPlan(withAssignment(unit, [{ text: `Phối hợp với ${partners.join(", ")} tuyên truyền.`, partners }]))

testRule(partnerIsAnother, {
  valid: {
    "no partner": soundPlan(),
    "another unit": gives("Sở Giáo dục và Đào tạo", "Sở Tài chính"),
    "a unit of a longer name": gives("Sở Giáo dục và Đào tạo", "Phòng Giáo dục và Đào tạo"),
  },
  invalid: [
    {
      name: "itself",
      plan: gives("Sở Giáo dục và Đào tạo", "Sở Giáo dục và Đào tạo"),
      finds: [{ message: "itself", at }],
    },
    {
      name: "itself in short",
      plan: gives("Sở Giáo dục và Đào tạo", "Sở GD&ĐT"),
      finds: [{ message: "itself", at, says: "“Sở GD&ĐT”" }],
    },
    {
      name: "itself among others",
      plan: gives("Sở Giáo dục và Đào tạo", "Sở Tài chính", "Sở Giáo dục và Đào tạo"),
      finds: [{ message: "itself", at }],
    },
  ],
})
