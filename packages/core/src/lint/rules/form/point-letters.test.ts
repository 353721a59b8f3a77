import { inPart, soundPlan, testRule } from "../../../testing/index.ts"
import { pointLetters } from "./point-letters.ts"

const points = (...labels: readonly string[]) =>
  soundPlan(
    inPart("s1.2", (part) => ({
      ...part,
      children: labels.map((label) => ({ label, heading: "Điểm", children: ["Nội dung."] })),
    })),
  )

testRule(pointLetters, {
  valid: {
    "no points": soundPlan(),
    "a to g": points("a", "b", "c", "d", "đ", "e", "g"),
    numbers: points("1", "2"),
  },
  invalid: [
    { name: "f", plan: points("e", "f"), finds: [{ message: "letter", at: ["s1.2.2"], says: "“f”" }] },
    { name: "j", plan: points("i", "j", "k"), finds: [{ message: "letter", at: ["s1.2.2"] }] },
    {
      name: "w and z",
      plan: points("w", "z"),
      finds: [
        { message: "letter", at: ["s1.2.1"] },
        { message: "letter", at: ["s1.2.2"] },
      ],
    },
  ],
})
