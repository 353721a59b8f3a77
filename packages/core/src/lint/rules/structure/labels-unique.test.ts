import { type Change, inPart, soundPlan, testRule } from "../../../testing/index.ts"
import { labelsUnique } from "./labels-unique.ts"

const relabelled = (place: string, label: string): Change => inPart(place, (part) => ({ ...part, label }))

testRule(labelsUnique, {
  valid: {
    "labels in order": soundPlan(),
    "the same label under two headings": soundPlan(relabelled("s1.1", "1"), relabelled("s2.1", "1")),
    "a gap": soundPlan(relabelled("s4", "V")),
    "numbered sentences that start anew": soundPlan(
      inPart("s3", (part) => ({ ...part, children: ["1. Nguồn tỉnh.", "Gồm:", "1. Nguồn khác."] })),
    ),
  },
  invalid: [
    {
      name: "a second II",
      plan: soundPlan(relabelled("s3", "II")),
      finds: [
        { message: "repeated", at: ["s3"], says: "“II. KINH PHÍ” trùng số với “II. NỘI DUNG, HÌNH THỨC, THỜI GIAN”" },
      ],
    },
    {
      name: "three of one number",
      plan: soundPlan(relabelled("s3", "II"), relabelled("s4", "II")),
      finds: [{ message: "repeated", at: ["s3"], says: "còn trùng: “II”" }],
    },
    {
      name: "a repeat below a heading",
      plan: soundPlan(relabelled("s4.3", "2")),
      finds: [{ message: "repeated", at: ["s4.3"] }],
    },
  ],
})
