import { soundPlan, testRule, withCitation, withPreamble } from "../../../testing/index.ts"
import { basisStated } from "./basis-stated.ts"

const at = ["citations"]
const opening = "Sở Văn hóa, Thể thao và Du lịch ban hành Kế hoạch:"
const based = "Căn cứ Quyết định số 12/QĐ-UBND ngày 15 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh Ví Dụ về sách;"
const mentioning = "- Tuyên truyền Quyết định số 7/QĐ-UBND ngày 05 tháng 01 năm 2026 của UBND tỉnh về sách."

testRule(basisStated, {
  valid: {
    "a plan that carries out another": soundPlan(),
    "a plan with a legal basis": soundPlan(withPreamble([{ number: "12/QĐ-UBND", role: "basis" }], based, opening)),
    both: soundPlan(withCitation(mentioning, "7/QĐ-UBND")),
  },
  invalid: [
    { name: "no act at all", plan: soundPlan(withPreamble([], opening)), finds: [{ message: "none", at }] },
    {
      name: "an act only mentioned",
      plan: soundPlan(withPreamble([], opening), withCitation(mentioning, "7/QĐ-UBND")),
      finds: [{ message: "onlyMentioned", at, says: "1 văn bản" }],
    },
    {
      name: "two acts only mentioned",
      plan: soundPlan(
        withPreamble([], opening),
        withCitation(mentioning, "7/QĐ-UBND"),
        withCitation("- Theo Công văn số 8/UBND-VX.", "8/UBND-VX"),
      ),
      finds: [{ message: "onlyMentioned", at, says: "2 văn bản" }],
    },
  ],
})
