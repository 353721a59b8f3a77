import { type Change, inPart, soundPlan, testRule } from "../../../testing/index.ts"
import { sectionNotEmpty } from "./section-not-empty.ts"

const emptied = (place: string, heading?: string): Change =>
  inPart(place, (part) => ({ ...part, heading: heading ?? part.heading, children: [] }))

testRule(sectionNotEmpty, {
  valid: {
    "text under every heading": soundPlan(),
    "a heading with its content on the line": soundPlan(emptied("s2.3", "Thời gian thực hiện: Năm 2026")),
    "a heading that is a sentence": soundPlan(emptied("s2.3", "Thực hiện từ năm 2026 đến hết năm 2030.")),
    "a table under the heading": soundPlan(inPart("s2.3", (part) => ({ ...part, children: [{ rows: [["2026"]] }] }))),
  },
  invalid: [
    {
      name: "an empty part",
      plan: soundPlan(emptied("s3")),
      finds: [{ message: "empty", at: ["s3"], says: "“KINH PHÍ”" }],
    },
    { name: "a unit with no task", plan: soundPlan(emptied("s4.3")), finds: [{ message: "empty", at: ["s4.3"] }] },
    {
      name: "two of them",
      plan: soundPlan(emptied("s2.3"), emptied("s3")),
      finds: [
        { message: "empty", at: ["s2.3"] },
        { message: "empty", at: ["s3"] },
      ],
    },
  ],
})
