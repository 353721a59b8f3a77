import { type Change, inPart, soundPlan, testRule, withClosing } from "../../../testing/index.ts"
import { progressFollowed } from "./progress-followed.ts"

const noReports = withClosing("Trên đây là Kế hoạch./.")
const only = (...tasks: readonly string[]): Change => inPart("s4.1", (part) => ({ ...part, children: tasks }))
const keeping = (count: number): Change =>
  inPart("s4", (part) => ({ ...part, children: part.children.slice(0, count) }))
const at = ["assignments"]

testRule(progressFollowed, {
  valid: {
    "a unit that inspects": soundPlan(noReports),
    "a plan with reports, which somebody takes in": soundPlan(only("- Chủ trì.")),
    "a plan that gives work to one unit": soundPlan(noReports, only("- Chủ trì."), keeping(1)),
  },
  invalid: [
    {
      name: "nobody",
      plan: soundPlan(noReports, only("- Chủ trì.")),
      finds: [{ message: "nobody", at, says: "5 đơn vị" }],
    },
    {
      name: "only co-ordination",
      plan: soundPlan(noReports, only("- Phối hợp với Sở Tài chính.")),
      finds: [{ message: "nobody", at }],
    },
    {
      name: "two units",
      plan: soundPlan(noReports, only("- Chủ trì."), keeping(2)),
      finds: [{ message: "nobody", at, says: "2 đơn vị" }],
    },
  ],
})
