import { inPart, soundPlan, testRule, withAssignment, withDocument, withRecipients } from "../../../testing/index.ts"
import { groupsExist } from "./groups-exist.ts"

const districts = "Ủy ban nhân dân các huyện, thị xã, thành phố"
const toDistricts = withAssignment(districts, ["Treo băng rôn."])
const in2021 = withDocument({ date: "2021-09-01" })
const noCommunes = inPart("s4", (part) => ({ ...part, children: part.children.slice(0, 4) }))

testRule(groupsExist, {
  valid: {
    "a group that exists": soundPlan(),
    "the districts on their last day": { plan: soundPlan(in2021, noCommunes, toDistricts), on: "2025-06-30" },
    "the districts on the plan's own day": soundPlan(in2021, noCommunes, toDistricts),
    "a group that nobody knows": soundPlan(withAssignment("Các trường học", ["Đọc sách."])),
  },
  invalid: [
    {
      name: "the districts on the first day without them",
      plan: soundPlan(in2021, noCommunes, toDistricts),
      on: "2025-07-01",
      finds: [
        {
          message: "followed",
          at: ["assignments", 4],
          says: /\(2 đơn vị\) không còn từ 01\/07\/2025\. Nay việc thuộc Ủy ban nhân dân 3 xã, phường của tỉnh Ví Dụ: xã Đông Mẫu, xã Nam Mẫu, phường Tây Mẫu/,
        },
      ],
    },
    {
      name: "a plan of 2026 that still gives them work",
      plan: soundPlan(toDistricts),
      finds: [{ message: "followed", at: ["assignments", 5] }],
    },
    {
      name: "a plan that only sends them a copy",
      plan: soundPlan(withRecipients("UBND tỉnh", districts, "Lưu: VT")),
      finds: [{ message: "followed", at: ["document", "recipients", 1] }],
    },
    {
      name: "a group whose members nobody knows",
      plan: soundPlan(withAssignment("Các tổ truyền thông", ["Đọc sách."])),
      finds: [{ message: "ended", at: ["assignments", 5], says: "chưa rõ cơ quan kế thừa" }],
    },
  ],
})
