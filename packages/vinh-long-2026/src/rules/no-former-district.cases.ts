import { type IsoDate, jurisdictionFor } from "@lantoa/core"
import { type RuleCases, soundPlan, withRecipients, withText } from "@lantoa/core/testing"
import vinhLong from "../index.ts"
import type { noFormerDistrict } from "./no-former-district.ts"

const jurisdiction = (day: IsoDate) => jurisdictionFor(vinhLong, day)
const at = ["s1.2:p2"]

/** Plans that name no former district as if it were there, and plans that do. */
export const noFormerDistrictCases: RuleCases<(typeof noFormerDistrict)["messages"]> = {
  valid: {
    "communes and wards": { plan: soundPlan(withText("UBND xã Long Hồ, phường Bình Minh.")), jurisdiction },
    "a district marked as old": {
      plan: soundPlan(withText("Địa bàn huyện Long Hồ (cũ), huyện Tam Bình trước đây.")),
      jurisdiction,
    },
    "a district of another province": { plan: soundPlan(withText("Học tập kinh nghiệm huyện Củ Chi.")), jurisdiction },
    "a district on its last day": { plan: soundPlan(withText("UBND huyện Long Hồ.")), on: "2025-06-30", jurisdiction },
  },
  invalid: [
    {
      name: "a district on the first day it was gone",
      plan: soundPlan(withText("UBND huyện Mang Thít thực hiện.")),
      on: "2025-07-01",
      jurisdiction,
      finds: [{ message: "ended", at, says: "nay thuộc xã Nhơn Phú, xã Bình Phước, xã Cái Nhum và xã Tân Long Hội" }],
    },
    {
      name: "a town and a city, whatever the case",
      plan: soundPlan(withText("UBND Thị xã Bình Minh và UBND THÀNH PHỐ TRÀ VINH.")),
      jurisdiction,
      finds: [
        { message: "ended", at, says: "phường Cái Vồn, phường Bình Minh và phường Đông Thành" },
        { message: "ended", at, says: "phường Trà Vinh" },
      ],
    },
    {
      name: "a name that two former provinces had",
      plan: soundPlan(withRecipients("UBND huyện Châu Thành", "Lưu: VT")),
      jurisdiction,
      finds: [{ message: "ended", at: ["document", "recipients", 0, "text"], says: /xã Giao Long.*xã Châu Thành/ }],
    },
  ],
}
