import { soundPlan, testRule, withAssignment, withoutAssignment } from "../../../testing/index.ts"
import { coordinationNamesPartner } from "./coordination-names-partner.ts"
import { delegateAtTier } from "./delegate-at-tier.ts"
import { leadNamed } from "./lead-named.ts"
import { taskNamedOnce } from "./task-named-once.ts"

const headless = withoutAssignment("Sở Văn hóa, Thể thao và Du lịch")

testRule(leadNamed, {
  valid: {
    "a lead": soundPlan(),
    "one that consolidates": soundPlan(
      headless,
      withAssignment("Văn phòng", [{ text: "Tổng hợp kết quả.", roles: ["consolidate"] }]),
    ),
    "one that advises": soundPlan(headless, withAssignment("Văn phòng", [{ text: "Tham mưu.", roles: ["advise"] }])),
  },
  invalid: [
    {
      name: "nobody",
      plan: soundPlan(headless),
      finds: [{ message: "nobody", at: ["assignments"], says: "4 đơn vị" }],
    },
    {
      name: "one that co-ordinates",
      plan: soundPlan(
        headless,
        withAssignment("Sở Y tế", [{ text: "Phối hợp với Sở Tài chính.", roles: ["coordinate"] }]),
      ),
      finds: [{ message: "nobody", at: ["assignments"] }],
    },
    {
      name: "one that reports",
      plan: soundPlan(headless, withAssignment("Sở Y tế", [{ text: "Báo cáo kết quả.", roles: ["report"] }])),
      finds: [{ message: "nobody", at: ["assignments"], says: "5 đơn vị" }],
    },
  ],
})

const told = (
  text: string,
  partners: readonly string[] = [],
  roles: readonly ("coordinate" | "lead")[] = ["coordinate"],
) => soundPlan(withAssignment("Sở Y tế", [{ text, roles, partners }]))
const at = ["assignments", 5, "tasks", 0]

testRule(coordinationNamesPartner, {
  valid: {
    "a partner": told("Phối hợp với Sở Tài chính tuyên truyền.", ["Sở Tài chính"]),
    "a partner that was not understood": told("Phối hợp thực hiện, phối hợp với cơ quan chủ trì."),
    "a lead": told("Chủ trì tuyên truyền.", [], ["lead"]),
  },
  invalid: [
    { name: "nobody", plan: told("Phối hợp thực hiện."), finds: [{ message: "alone", at, says: "“Sở Y tế”" }] },
    { name: "nobody again", plan: told("Phối hợp tuyên truyền trong ngành."), finds: [{ message: "alone", at }] },
    { name: "at the end", plan: told("Chủ động phối hợp triển khai Kế hoạch."), finds: [{ message: "alone", at }] },
  ],
})

const through = (unit: string, ...delegations: readonly string[]) =>
  soundPlan(withAssignment(unit, [{ text: `Chỉ đạo ${delegations.join(", ")} tuyên truyền.`, delegations }]))

testRule(delegateAtTier, {
  valid: {
    "an office of the commune": through("Ủy ban nhân dân các xã, phường", "Phòng Văn hóa - Xã hội"),
    "an office of a department": through("Sở Giáo dục và Đào tạo", "Phòng Giáo dục và Đào tạo"),
    "a district while there were any": {
      plan: through("Ủy ban nhân dân các xã, phường", "Phòng Văn hóa và Thông tin"),
      on: "2025-06-30",
    },
  },
  invalid: [
    {
      name: "the office of culture and information",
      plan: through("Ủy ban nhân dân các xã, phường", "Phòng Văn hoá và Thông tin"),
      finds: [{ message: "former", at, says: "thuộc Phòng Văn hóa - Xã hội" }],
    },
    {
      name: "the finance office",
      plan: through("Ủy ban nhân dân các xã, phường", "Phòng Tài chính - Kế hoạch"),
      finds: [{ message: "former", at, says: "Phòng Kinh tế" }],
    },
    {
      name: "the office of education",
      plan: through("UBND các xã, phường, đặc khu", "Phòng Giáo dục và Đào tạo"),
      finds: [{ message: "former", at }],
    },
  ],
})

const twice = (...tasks: readonly string[]) => soundPlan(withAssignment("Sở Y tế", tasks))

testRule(taskNamedOnce, {
  valid: {
    "different tasks": twice("- Tuyên truyền trong ngành.", "- Tuyên truyền tại bệnh viện."),
    "the same of two units": soundPlan(
      withAssignment("Sở Y tế", ["- Tuyên truyền trong ngành."]),
      withAssignment("Sở Nội vụ", ["- Tuyên truyền trong ngành."]),
    ),
    "the same in two parts of the unit": soundPlan(
      withAssignment("Sở Y tế", ["- Tuyên truyền trong ngành."]),
      withAssignment("Sở Y tế", ["- Tuyên truyền trong ngành."]),
    ),
    "a short one": twice("- Báo cáo.", "- Báo cáo."),
  },
  invalid: [
    {
      name: "the same line",
      plan: twice("- Tuyên truyền trong ngành.", "- Tuyên truyền trong ngành."),
      finds: [{ message: "again", at: ["assignments", 5, "tasks", 1], says: "“Sở Y tế”" }],
    },
    {
      name: "the same line further down",
      plan: twice("- Tuyên truyền trong ngành.", "- Treo băng rôn.", "- Tuyên truyền trong ngành."),
      finds: [{ message: "again", at: ["assignments", 5, "tasks", 2] }],
    },
    {
      name: "three times",
      plan: twice("- Tuyên truyền trong ngành.", "- Tuyên truyền trong ngành.", "- Tuyên truyền trong ngành."),
      finds: [
        { message: "again", at: ["assignments", 5, "tasks", 1] },
        { message: "again", at: ["assignments", 5, "tasks", 2] },
      ],
    },
  ],
})
