import { soundPlan, testRule, withAnnexes, withText } from "../../../testing/index.ts"
import { noOldIdentityNumber } from "./no-old-identity-number.ts"
import { noPrivateEmail } from "./no-private-email.ts"

const says = (text: string) => soundPlan(withText(`- ${text}`))
const at = ["s1.2:p2"]

testRule(noOldIdentityNumber, {
  valid: {
    "no number": soundPlan(),
    "nine digits of something else": says("Kinh phí 150000000 đồng."),
    "the word alone": says("Mang theo chứng minh nhân dân."),
  },
  invalid: [
    { name: "an abbreviation", plan: says("Số CMND: 000000000."), finds: [{ message: "card", at, says: "Có 1 số" }] },
    { name: "the word", plan: says("Chứng minh nhân dân số 000 000 000."), finds: [{ message: "card", at }] },
    {
      name: "two of them",
      plan: says("CMND 000000000, CMND 000000001."),
      finds: [{ message: "card", at, says: "Có 2 số" }],
    },
  ],
})

testRule(noPrivateEmail, {
  valid: {
    "no address": soundPlan(),
    "an official address": says("Gửi về vanphong@vidu.gov.vn."),
    "the name of a service": says("Tài khoản trên nền tảng Gmail của thư viện."),
  },
  invalid: [
    {
      name: "a private address",
      plan: says("Gửi về doc.sach@gmail.com."),
      finds: [{ message: "private", at, says: "(@gmail.com)" }],
    },
    {
      name: "two services",
      plan: says("Gửi a@yahoo.com.vn, b@outlook.com."),
      finds: [{ message: "private", at, says: "Có 2 địa chỉ thư điện tử cá nhân (@yahoo.com.vn, @outlook.com)" }],
    },
    {
      name: "in a table",
      plan: soundPlan(
        withAnnexes({
          label: "Phụ lục",
          heading: "ĐẦU MỐI",
          children: ["(Kèm theo Kế hoạch)", { rows: [["Ông A", "a@GMAIL.com"]] }],
        }),
      ),
      finds: [{ message: "private", at: ["x1:t1"] }],
    },
  ],
})
