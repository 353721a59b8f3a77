import { soundPlan, testRule, withCitation } from "../../../testing/index.ts"
import { knownActDay } from "./known-act-day.ts"

const at = ["s1.2:p2"]
const cites = (act: string, day: string) =>
  soundPlan(withCitation(`- Theo Văn bản số ${act} ngày ${day} của cơ quan cấp trên về học tập.`, act))

testRule(knownActDay, {
  valid: {
    "the real day": cites("1373/QĐ-TTg", "30/7/2021"),
    "an act that nobody knows": cites("7/QĐ-UBND", "05/01/2026"),
    "the same number of another year": cites("1373/QĐ-TTg", "30/7/2019"),
    "a province's number, which others have too": cites("84/KH-UBND", "05/3/2026"),
  },
  invalid: [
    {
      name: "another day",
      plan: cites("1373/QĐ-TTg", "31/7/2021"),
      finds: [{ message: "otherDay", at, says: "ban hành ngày 30/07/2021" }],
    },
    { name: "another month", plan: cites("489/QĐ-TTg", "08/5/2020"), finds: [{ message: "otherDay", at }] },
    {
      name: "a directive of the Party",
      plan: cites("29-CT/TW", "01/5/2024"),
      finds: [{ message: "otherDay", at, says: "05/01/2024" }],
    },
  ],
})
