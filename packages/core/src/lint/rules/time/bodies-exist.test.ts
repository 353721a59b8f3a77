import { soundPlan, testRule, withAssignment, withDocument, withRecipients } from "../../../testing/index.ts"
import { bodiesExist } from "./bodies-exist.ts"

const informs = withAssignment("Sở Thông tin và Truyền thông", ["Tuyên truyền về sách."])
const press = withAssignment(["Báo Ví Dụ", "Đài PT&TH Ví Dụ"], ["Mở chuyên mục về sách."])
const at = ["assignments", 5]

testRule(bodiesExist, {
  valid: {
    "bodies that exist": soundPlan(),
    "a department on its last day": {
      plan: soundPlan(informs, withDocument({ date: "2021-09-01" })),
      on: "2025-02-28",
    },
    "a body that nobody knows": soundPlan(withAssignment("Sở Nội vụ", ["Tuyên truyền về sách."])),
  },
  invalid: [
    {
      name: "a department whose functions were divided",
      plan: soundPlan(informs),
      on: "2026-11-21",
      finds: [
        {
          message: "ended",
          at,
          says: "báo chí, xuất bản, thông tin cơ sở: Sở Văn hóa, Thể thao và Du lịch (tỉnh Ví Dụ) (từ 01/03/2025); chuyển đổi số, bưu chính, viễn thông: Sở Khoa học và Công nghệ (tỉnh Ví Dụ) (khoảng 01/03/2025)",
        },
      ],
    },
    {
      name: "bodies whose day nobody knows",
      plan: soundPlan(press),
      finds: [
        { message: "ended", at, says: "khoảng, chưa rõ ngày" },
        { message: "ended", at, says: "Đài PT&TH Ví Dụ" },
      ],
    },
    {
      name: "a body with no successor, named twice",
      plan: soundPlan(
        withAssignment("Câu lạc bộ Đọc sách tỉnh", ["Đọc sách."]),
        withRecipients("UBND tỉnh", "Câu lạc bộ Đọc sách tỉnh", "Lưu: VT"),
      ),
      finds: [{ message: "ended", at, says: "(nêu ở 2 chỗ). Nay: không có cơ quan kế thừa" }],
    },
    {
      name: "the issuer",
      plan: soundPlan(withDocument({ issuer: "Sở Thông tin và Truyền thông" })),
      finds: [{ message: "ended", at: ["document", "issuer"] }],
    },
  ],
})
