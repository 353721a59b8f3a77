import { type IsoDate, jurisdictionFor } from "@lantoa/core"
import { type RuleCases, soundPlan, withCitation, withRecipients, withText } from "@lantoa/core/testing"
import vinhLong from "../index.ts"
import type { noFormerProvince } from "./no-former-province.ts"

const jurisdiction = (day: IsoDate) => jurisdictionFor(vinhLong, day)
const at = ["s1.2:p2"]

/** Plans that name no former province as if it were there, and plans that do. */
export const noFormerProvinceCases: RuleCases<(typeof noFormerProvince)["messages"]> = {
  valid: {
    "the province of today": { plan: soundPlan(withText("Trên địa bàn tỉnh Vĩnh Long.")), jurisdiction },
    "a province marked as old": { plan: soundPlan(withText("Địa bàn tỉnh Bến Tre (cũ).")), jurisdiction },
    "the issuer of an act that is cited": {
      plan: soundPlan(
        withCitation("Tiếp tục Kế hoạch số 12/KH-UBND ngày 05/02/2024 của UBND tỉnh Trà Vinh.", "12/KH-UBND"),
      ),
      jurisdiction,
    },
    "the ward of the same name": { plan: soundPlan(withText("UBND phường Bến Tre.")), jurisdiction },
  },
  invalid: [
    {
      name: "a province on the first day it was gone",
      plan: soundPlan(withText("Nhân dân tỉnh Bến Tre.")),
      on: "2025-07-01",
      jurisdiction,
      finds: [{ message: "merged", at, says: "“tỉnh Bến Tre”" }],
    },
    {
      name: "two provinces",
      plan: soundPlan(withText("Các sở của tỉnh Bến Tre, tỉnh Trà Vinh.")),
      jurisdiction,
      finds: [
        { message: "merged", at },
        { message: "merged", at },
      ],
    },
    {
      name: "a province among the recipients",
      plan: soundPlan(withRecipients("UBND tỉnh Trà Vinh", "Lưu: VT")),
      jurisdiction,
      finds: [{ message: "merged", at: ["document", "recipients", 0, "text"] }],
    },
  ],
}
