import { inPart, soundPlan, testRule } from "../../../testing/index.ts"
import { numberingHierarchy } from "./numbering-hierarchy.ts"
import { oneNumberingPerLevel } from "./one-numbering-per-level.ts"

const parts = (...labels: readonly string[]) =>
  labels.map((label) => ({ label, heading: "Mục", children: ["Nội dung."] }))
const within = (place: string, ...labels: readonly string[]) =>
  soundPlan(inPart(place, (part) => ({ ...part, children: parts(...labels) })))

testRule(oneNumberingPerLevel, {
  valid: {
    "one way on each level": soundPlan(),
    letters: within("s1.2", "a", "b", "c"),
    "steps of decimals": within("s1.2", "2.1", "2.2"),
  },
  invalid: [
    {
      name: "a letter among numbers",
      plan: within("s1.2", "1", "2", "c"),
      finds: [{ message: "mixed", at: ["s1.2.3"], says: "“c”" }],
    },
    { name: "a number among letters", plan: within("s1.2", "a", "2"), finds: [{ message: "mixed", at: ["s1.2.2"] }] },
    {
      name: "a number among Roman ones",
      plan: within("s1.2", "I", "II", "3"),
      finds: [{ message: "mixed", at: ["s1.2.3"] }],
    },
  ],
})

testRule(numberingHierarchy, {
  valid: {
    "Roman, Arabic": soundPlan(),
    "letters below": within("s1.2", "a", "b"),
    "decimals below": within("s1.2", "2.1", "2.2"),
  },
  invalid: [
    {
      name: "Roman below Arabic",
      plan: within("s1.2", "I", "II"),
      finds: [{ message: "upside", at: ["s1.2.1"], says: "“I” nằm trong mục “2”" }],
    },
    {
      name: "Arabic below a letter",
      plan: soundPlan(
        inPart("s1.2", (part) => ({ ...part, children: [{ label: "a", heading: "Điểm", children: parts("1", "2") }] })),
      ),
      finds: [{ message: "upside", at: ["s1.2.1.1"] }],
    },
    {
      name: "Roman below a letter",
      plan: soundPlan(
        inPart("s1.2", (part) => ({ ...part, children: [{ label: "b", heading: "Điểm", children: parts("II") }] })),
      ),
      finds: [{ message: "upside", at: ["s1.2.1.1"] }],
    },
  ],
})
