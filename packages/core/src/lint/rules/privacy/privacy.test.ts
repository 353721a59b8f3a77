import { soundPlan, testRule, withAnnexes, withText } from "../../../testing/index.ts"
import { noIdentityNumber } from "./no-identity-number.ts"
import { noMobileNumber } from "./no-mobile-number.ts"

const says = (text: string) => soundPlan(withText(`- ${text}`))
const at = ["s1.2:p2"]

testRule(noMobileNumber, {
  valid: {
    "no number": soundPlan(),
    "an office line": says("Điện thoại: 02703.836.904."),
    "an office line with marks": says("Điện thoại: 0270.3836.904, 024 3 943 7231."),
    "a free line": says("Tổng đài 18001234."),
    "a document number and years": says("Số 0312/KH-UBND, 2026 - 2030."),
  },
  invalid: [
    {
      name: "ten digits",
      plan: says("Điện thoại: 0900000000."),
      finds: [{ message: "mobile", at, says: "Có 1 số điện thoại di động (bắt đầu bằng 090…)" }],
    },
    {
      name: "with marks",
      plan: says("Liên hệ 0900.000.000 hoặc +84 35 000 0000."),
      finds: [{ message: "mobile", at, says: "Có 2 số" }],
    },
    {
      name: "in a table",
      plan: soundPlan(
        withAnnexes({ label: "Phụ lục", heading: "ĐẦU MỐI", children: [{ rows: [["Ông A", "0700 000 000"]] }] }),
      ),
      finds: [{ message: "mobile", at: ["x1:t1"] }],
    },
  ],
})

testRule(noIdentityNumber, {
  valid: {
    "no number": soundPlan(),
    "an amount": says("Kinh phí 150000000000 đồng."),
    "thirteen digits": says("Mã 0010000000000."),
    "a mobile number, which is another rule's": says("Điện thoại: 0900000000."),
  },
  invalid: [
    {
      name: "twelve digits",
      plan: says("Số định danh 001000000000."),
      finds: [{ message: "identity", at, says: "(bắt đầu bằng 001…)" }],
    },
    {
      name: "two of them",
      plan: says("001000000000, 096000000000."),
      finds: [{ message: "identity", at, says: "Có 2 dãy" }],
    },
    {
      name: "in a table",
      plan: soundPlan(
        withAnnexes({ label: "Phụ lục", heading: "DANH SÁCH", children: [{ rows: [["Ông A", "035000000000"]] }] }),
      ),
      finds: [{ message: "identity", at: ["x1:t1"] }],
    },
  ],
})
