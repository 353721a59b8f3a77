import { asDraft, soundPlan, testRule, withCitation, withDocument } from "../../../testing/index.ts"
import { citedBeforeIssue } from "./cited-before-issue.ts"

const at = ["citations", 1]
const cites = (day: string) =>
  withCitation(`- Theo Quyết định số 7/QĐ-UBND ngày ${day} của UBND tỉnh về sách.`, "7/QĐ-UBND")

testRule(citedBeforeIssue, {
  valid: {
    "an older act": soundPlan(),
    "an act of the same day": soundPlan(cites("20/3/2026")),
    "a draft that cites an act of its year": soundPlan(asDraft(), cites("21/12/2026")),
    "a plan with no date": soundPlan(withDocument({ date: null }), cites("21/3/2027")),
  },
  invalid: [
    {
      name: "an act of the day after",
      plan: soundPlan(cites("21/3/2026")),
      finds: [{ message: "later", at, says: "ngày 21/03/2026, sau ngày 20/03/2026" }],
    },
    { name: "an act of the next year", plan: soundPlan(cites("05/01/2027")), finds: [{ message: "later", at }] },
    {
      name: "a draft that cites an act of the next year",
      plan: soundPlan(asDraft(), cites("05/01/2027")),
      on: "2026-06-01",
      finds: [{ message: "later", at }],
    },
  ],
})
