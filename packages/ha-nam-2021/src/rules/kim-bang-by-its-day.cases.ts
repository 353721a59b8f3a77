import { type IsoDate, jurisdictionFor } from "@lantoa/core"
import { type RuleCases, soundPlan, withRecipients, withText } from "@lantoa/core/testing"
import haNam from "../index.ts"
import type { kimBangByItsDay } from "./kim-bang-by-its-day.ts"

const jurisdiction = (day: IsoDate) => jurisdictionFor(haNam, day)
const at = ["s1.2:p2"]

/** Plans in which Kim Bảng is named as what it was on the day, and plans in which it is not. */
export const kimBangCases: RuleCases<(typeof kimBangByItsDay)["messages"]> = {
  valid: {
    "a plan that does not name it": { plan: soundPlan(), on: "2021-08-27", jurisdiction },
    "the rural district on its last day": {
      plan: soundPlan(withText("UBND huyện Kim Bảng thực hiện.")),
      on: "2024-12-31",
      jurisdiction,
    },
    "the town on its first day": {
      plan: soundPlan(withText("UBND thị xã Kim Bảng thực hiện.")),
      on: "2025-01-01",
      jurisdiction,
    },
    "the ward of the same name in Ninh Bình": {
      plan: soundPlan(withText("Phường Kim Bảng.")),
      on: "2025-01-01",
      jurisdiction,
    },
  },
  invalid: [
    {
      name: "the town the day before it was one",
      plan: soundPlan(withText("UBND thị xã Kim Bảng thực hiện.")),
      on: "2024-12-31",
      jurisdiction,
      finds: [{ message: "notYetTown", at, says: "khi đó là huyện Kim Bảng" }],
    },
    {
      name: "the rural district from the day it was none",
      plan: soundPlan(withText("UBND huyện Kim Bảng, UBND Huyện Kim Bảng.")),
      on: "2025-01-01",
      jurisdiction,
      finds: [
        { message: "noLongerRural", at, says: "“huyện Kim Bảng”" },
        { message: "noLongerRural", at, says: "“Huyện Kim Bảng”" },
      ],
    },
    {
      name: "the town among the recipients of 2021",
      plan: soundPlan(withRecipients("UBND thị xã Kim Bảng", "Lưu: VT")),
      on: "2021-08-27",
      jurisdiction,
      finds: [{ message: "notYetTown", at: ["document", "recipients", 0, "text"] }],
    },
  ],
}
