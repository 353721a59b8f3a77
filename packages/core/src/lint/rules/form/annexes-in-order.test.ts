import { soundPlan, testRule, withAnnexes, withText } from "../../../testing/index.ts"
import { annexesInOrder } from "./annexes-in-order.ts"

const annex = (label: string) => ({ label, heading: "BIỂU MẪU BÁO CÁO", children: ["Số cuộc thi."] })
const mention = withText("- Theo mẫu tại Phụ lục kèm theo.")

testRule(annexesInOrder, {
  valid: {
    "no annex": soundPlan(),
    "one annex without a number": soundPlan(withAnnexes(annex("Phụ lục")), mention),
    "two in Roman numerals": soundPlan(withAnnexes(annex("Phụ lục I"), annex("Phụ lục II")), mention),
  },
  invalid: [
    {
      name: "an annex that nothing refers to",
      plan: soundPlan(withAnnexes(annex("Phụ lục"))),
      finds: [{ message: "notMentioned", at: ["x1"], says: "1 phụ lục" }],
    },
    {
      name: "Arabic numbers",
      plan: soundPlan(withAnnexes(annex("Phụ lục 1"), annex("Phụ lục 2")), mention),
      finds: [{ message: "notRoman", at: ["x1"], says: "“Phụ lục I”" }],
    },
    {
      name: "a second one without a number",
      plan: soundPlan(withAnnexes(annex("Phụ lục I"), annex("")), mention),
      finds: [{ message: "notRoman", at: ["x2"], says: "“Phụ lục II”" }],
    },
  ],
})
