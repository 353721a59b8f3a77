import { soundPlan, testRule, withDocument } from "../../../testing/index.ts"
import { noHonorificBeforeName } from "./no-honorific-before-name.ts"

const at = ["document", "signatory", "name"]
const signedBy = (name: string, issuer = "Sở Văn hóa, Thể thao và Du lịch") =>
  soundPlan(withDocument({ issuer, signatory: { position: "GIÁM ĐỐC", name } }))

testRule(noHonorificBeforeName, {
  valid: {
    "a name": soundPlan(),
    "a name that begins with the letters of a degree": signedBy("Tsan Văn A"),
    "a doctor who signs for a hospital": signedBy("BS. Nguyễn Văn A", "Bệnh viện Đa khoa tỉnh"),
    "a professor who signs for a university": signedBy("GS.TS Nguyễn Văn A", "Trường Đại học Ví Dụ"),
  },
  invalid: [
    { name: "a master", plan: signedBy("ThS. Nguyễn Văn A"), finds: [{ message: "honorific", at, says: "“ThS.”" }] },
    { name: "a doctor", plan: signedBy("TS Nguyễn Văn A"), finds: [{ message: "honorific", at, says: "“TS”" }] },
    {
      name: "a professor",
      plan: signedBy("PGS.TS. Nguyễn Văn A"),
      finds: [{ message: "honorific", at, says: "“PGS.”" }],
    },
  ],
})
