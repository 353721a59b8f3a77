import { soundPlan, testRule, withDocument } from "../../../testing/index.ts"
import { collectiveSignsTm } from "./collective-signs-tm.ts"

const at = ["document", "signatory"]
const committee = (prefix: string | undefined, ...lines: string[]) =>
  soundPlan(
    withDocument({
      issuer: "Ủy ban nhân dân tỉnh Ví Dụ",
      symbol: "KH-UBND",
      signatory: {
        ...(prefix === undefined ? {} : { prefix }),
        position: lines.at(-1) ?? "",
        name: "Nguyễn Văn A",
        lines,
      },
    }),
  )

testRule(collectiveSignsTm, {
  valid: {
    "a department": soundPlan(),
    "the chairman": committee("TM.", "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"),
    "a deputy": committee("TM. KT.", "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"),
    "the office by order": committee("TL.", "TL. CHỦ TỊCH", "CHÁNH VĂN PHÒNG"),
  },
  invalid: [
    {
      name: "the chairman alone",
      plan: committee(undefined, "CHỦ TỊCH"),
      finds: [{ message: "noTm", at, says: "“CHỦ TỊCH”" }],
    },
    {
      name: "a deputy for the chairman",
      plan: committee("KT.", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"),
      finds: [{ message: "noTm", at, says: "“KT. CHỦ TỊCH / PHÓ CHỦ TỊCH”" }],
    },
    { name: "an acting chairman", plan: committee("Q.", "Q. CHỦ TỊCH"), finds: [{ message: "noTm", at }] },
  ],
})
