import { type IsoDate, jurisdictionFor } from "@lantoa/core"
import { soundPlan, testRule, withCitation, withRecipients, withText } from "@lantoa/core/testing"
import vinhLong from "../index.ts"
import { noFormerDistrict, noFormerProvince } from "./index.ts"

const jurisdiction = (day: IsoDate) => jurisdictionFor(vinhLong, day)
const at = ["s1.2:p2"]

testRule(noFormerDistrict, {
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
})

testRule(noFormerProvince, {
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
})
