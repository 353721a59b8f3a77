import { soundPlan, testRule, withAssignment, withDocument } from "../../../testing/index.ts"
import { askOutsideOwnLine } from "./ask-outside-own-line.ts"

const tells = (...units: readonly string[]) => withAssignment(units, ["Tuyên truyền về sách."], "assigned")
const byCommittee = withDocument({ issuer: "Ủy ban nhân dân tỉnh Ví Dụ", symbol: "KH-UBND" })
const at = ["assignments", 5]

testRule(askOutsideOwnLine, {
  valid: {
    "a department that asks": soundPlan(),
    "a department that tells its own units": soundPlan(tells("Phòng Quản lý văn hóa", "Thư viện tỉnh")),
    "a committee that tells its departments": soundPlan(
      byCommittee,
      tells("Sở Tài chính", "Ủy ban nhân dân các xã, phường"),
    ),
    "an issuer whose line is not known": soundPlan(withDocument({ issuer: "Ban Chỉ đạo" }), tells("Sở Tài chính")),
  },
  invalid: [
    {
      name: "a department that tells another, and the communes",
      plan: soundPlan(tells("Sở Tài chính"), tells("Ủy ban nhân dân các xã, phường")),
      finds: [
        { message: "told", at, says: "2 đơn vị không trực thuộc: “Sở Tài chính”, “Ủy ban nhân dân các xã, phường”" },
      ],
    },
    {
      name: "a department that tells the press",
      plan: soundPlan(tells("Báo và Phát thanh, Truyền hình Ví Dụ")),
      finds: [{ message: "told", at }],
    },
    {
      name: "a committee that tells an association",
      plan: soundPlan(byCommittee, tells("Hội Khuyến học tỉnh")),
      finds: [{ message: "told", at, says: "Ủy ban nhân dân tỉnh Ví Dụ giao việc" }],
    },
    {
      name: "a committee that tells the Front, which the directory does not know",
      plan: soundPlan(byCommittee, tells("Ủy ban MTTQ Việt Nam tỉnh")),
      finds: [{ message: "told", at }],
    },
  ],
})
