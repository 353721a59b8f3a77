import { type Change, inPart, soundPlan, testRule } from "../../../testing/index.ts"
import { labelsInOrder } from "./labels-in-order.ts"

const relabelled = (place: string, label: string): Change => inPart(place, (part) => ({ ...part, label }))
const lettered = (...labels: readonly string[]): Change =>
  inPart("s3", (part) => ({
    ...part,
    children: labels.map((label) => ({ label, heading: "Nguồn", children: ["Tỉnh."] })),
  }))

testRule(labelsInOrder, {
  valid: {
    "labels in order": soundPlan(),
    "a repeat, which is another rule's": soundPlan(relabelled("s3", "II"), relabelled("s4", "III")),
    "letters in the Vietnamese order": soundPlan(lettered("a", "b", "c", "d", "đ", "e", "g")),
    "capitals that are also Roman": soundPlan(lettered("A", "B", "C", "D")),
    decimals: soundPlan(lettered("3.1", "3.2", "3.3")),
    "labels of two depths side by side": soundPlan(lettered("3.1", "3.2", "1", "2")),
  },
  invalid: [
    {
      name: "a number left out",
      plan: soundPlan(relabelled("s4", "V")),
      finds: [{ message: "jump", at: ["s4"], says: "“IV”" }],
    },
    {
      name: "a plan that starts at II",
      plan: soundPlan(relabelled("s1", "II"), relabelled("s2", "III"), relabelled("s3", "IV"), relabelled("s4", "V")),
      finds: [{ message: "start", at: ["s1"], says: "“I”" }],
    },
    {
      name: "a foreign letter",
      plan: soundPlan(lettered("a", "b", "c", "d", "e")),
      finds: [{ message: "jump", at: ["s3.5"], says: "“đ”" }],
    },
    {
      name: "a decimal that goes back",
      plan: soundPlan(lettered("3.1", "3.3", "3.2")),
      finds: [
        { message: "jump", at: ["s3.2"], says: "“3.2”" },
        { message: "jump", at: ["s3.3"], says: "“3.4”" },
      ],
    },
  ],
})
