import { inPart, soundPlan, testRule, withAssignment } from "../../../testing/index.ts"
import { unitNamedOnce } from "./unit-named-once.ts"

const gives = (unit: string) => withAssignment(unit, ["Tuyên truyền về sách."])
const line = (lead: string) => ({
  label: "1",
  heading: "Cuộc thi",
  assigns: { units: [lead], modality: "assigned", supports: ["Sở Tài chính"] } as const,
  children: ["Tổ chức cuộc thi."],
})

testRule(unitNamedOnce, {
  valid: {
    "each unit once": soundPlan(),
    "a unit of a longer name": soundPlan(gives("Sở Tài chính và Kế hoạch")),
    "lead lines, one for each task": soundPlan(
      inPart("s2.3", (part) => ({
        ...part,
        children: [line("Sở Giáo dục và Đào tạo"), line("Sở Giáo dục và Đào tạo")],
      })),
    ),
  },
  invalid: [
    {
      name: "a unit twice",
      plan: soundPlan(gives("Sở Tài chính")),
      finds: [{ message: "again", at: ["assignments", 5], says: "đã được giao việc ở mục IV.2" }],
    },
    {
      name: "a unit in another spelling",
      plan: soundPlan(gives("Ủy ban nhân dân các xã, phường"), gives("UBND các xã, phường")),
      finds: [
        { message: "again", at: ["assignments", 5] },
        { message: "again", at: ["assignments", 6] },
      ],
    },
    {
      name: "one of two under a heading",
      plan: soundPlan(withAssignment(["Sở Giáo dục và Đào tạo", "Sở Tài chính"], ["Đọc sách."])),
      finds: [{ message: "again", at: ["assignments", 5] }],
    },
  ],
})
