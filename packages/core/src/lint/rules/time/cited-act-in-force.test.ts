import { soundPlan, testRule, withCitation } from "../../../testing/index.ts"
import { citedActInForce } from "./cited-act-in-force.ts"

const at = ["citations", 1]
const cites = (act: string) => soundPlan(withCitation(`- Theo Văn bản số ${act} về sách.`, act))

testRule(citedActInForce, {
  valid: {
    "an act that nobody knows": soundPlan(),
    "an act in force": cites("49/2024/NĐ-CP"),
    "the last day of an act": { plan: cites("83/2015/QH13"), on: "2025-12-31" },
  },
  invalid: [
    {
      name: "the first day without it",
      plan: cites("83/2015/QH13"),
      on: "2026-01-01",
      finds: [{ message: "replaced", at, says: "hết hiệu lực từ 01/01/2026, được thay thế bằng “89/2025/QH15”" }],
    },
    {
      name: "the old decision on grassroots information",
      plan: cites("52/2016/QĐ-TTg"),
      finds: [{ message: "replaced", at, says: "49/2024/NĐ-CP" }],
    },
    {
      name: "the old rules of the Party",
      plan: cites("66-QĐ/TW"),
      finds: [{ message: "replaced", at, says: "399-QĐ/TW" }],
    },
  ],
})
