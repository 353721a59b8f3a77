import { soundPlan, testRule, withCitation } from "../../../testing/index.ts"
import { citedIssuerExists } from "./cited-issuer-exists.ts"

const at = ["citations", 1]
const cites = (act: string, day = "27/8/2021") =>
  soundPlan(withCitation(`- Theo Quyết định số ${act} ngày ${day} của Bộ về sách.`, act))

testRule(citedIssuerExists, {
  valid: {
    "a committee, which goes on": soundPlan(),
    "a ministry that goes on": cites("12/QĐ-BVHTTDL"),
    "the last day of the ministry": { plan: cites("1307/QĐ-BTTTT"), on: "2025-02-28" },
    "a department, whose code says nothing": cites("7/QĐ-STTTT"),
  },
  invalid: [
    {
      name: "the first day without the ministry",
      plan: cites("1307/QĐ-BTTTT"),
      on: "2025-03-01",
      finds: [{ message: "ended", at, says: "Bộ Văn hóa, Thể thao và Du lịch (từ 01/03/2025)" }],
    },
    {
      name: "a plan of a year later",
      plan: cites("1307/QĐ-BTTTT"),
      finds: [{ message: "ended", at, says: "chuyển đổi số, bưu chính, viễn thông: Bộ Khoa học và Công nghệ" }],
    },
    {
      name: "two acts of one ministry, said once",
      plan: soundPlan(
        withCitation(
          "- Theo Quyết định số 1307/QĐ-BTTTT và Thông tư số 6/2022/TT-BTTTT.",
          "1307/QĐ-BTTTT",
          "6/2022/TT-BTTTT",
        ),
      ),
      finds: [{ message: "ended", at, says: "“1307/QĐ-BTTTT”, “6/2022/TT-BTTTT” do Bộ Thông tin và Truyền thông" }],
    },
    {
      name: "a ministry that the directory does not have",
      plan: cites("9/QĐ-BGTVT"),
      finds: [{ message: "ended", at, says: "Nay: Bộ Xây dựng" }],
    },
  ],
})
