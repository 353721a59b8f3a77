import { soundPlan, testRule, withText } from "../../../testing/index.ts"
import { referenceResolves } from "./reference-resolves.ts"

const referring = (text: string, target: string | null) =>
  soundPlan(withText({ text: `- Thực hiện nội dung tại ${text} của Kế hoạch này.`, references: [{ text, target }] }))

testRule(referenceResolves, {
  valid: {
    "no reference": soundPlan(),
    "a reference to a part": referring("Mục III", "s3"),
    "a reference to a point of a part": referring("khoản 1 Mục II", "s2.1"),
  },
  invalid: [
    {
      name: "a part that is not there",
      plan: referring("Mục VI", null),
      finds: [{ message: "dangling", at: ["s1.2:p2"], says: "“Mục VI”" }],
    },
    {
      name: "a point that is not there",
      plan: referring("khoản 9 Mục II", null),
      finds: [{ message: "dangling", at: ["s1.2:p2"] }],
    },
    {
      name: "an annex that is not there",
      plan: referring("Phụ lục II", null),
      finds: [{ message: "dangling", at: ["s1.2:p2"] }],
    },
  ],
})
