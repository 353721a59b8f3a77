import { soundPlan, testRule, withCitation } from "../../../testing/index.ts"
import { oneDayPerAct } from "./one-day-per-act.ts"

const at = ["s1.2:p2"]
const twice = (first: string, second: string, issuer = "UBND tỉnh") =>
  soundPlan(
    withCitation(
      `- Quyết định số 7/QĐ-UBND ngày ${first} của UBND tỉnh; Quyết định số 7/QĐ-UBND ngày ${second} của ${issuer}.`,
      "7/QĐ-UBND",
    ),
  )

testRule(oneDayPerAct, {
  valid: {
    "one mention": soundPlan(),
    "the same day in two forms": twice("05/01/2026", "05 tháng 01 năm 2026"),
    "the same number in another year": twice("05/01/2026", "05/01/2025"),
    "the same number of another body": twice("05/01/2026", "06/01/2026", "UBND xã Đông Mẫu"),
  },
  invalid: [
    {
      name: "another day",
      plan: twice("05/01/2026", "06/01/2026"),
      finds: [{ message: "differ", at, says: "ghi ngày 06/01/2026, trong khi chỗ khác ghi ngày 05/01/2026" }],
    },
    { name: "another month", plan: twice("05/01/2026", "05/02/2026"), finds: [{ message: "differ", at }] },
    {
      name: "day and month mixed up",
      plan: twice("03/02/2026", "02/3/2026"),
      finds: [{ message: "differ", at, says: "02/03/2026" }],
    },
  ],
})
