import { soundPlan, testRule, withSignatory } from "../../../testing/index.ts"
import { deputySignsForHead } from "./deputy-signs-for-head.ts"

const at = ["document", "signatory"]
const signed = (prefix: string | undefined, position: string, ...lines: string[]) =>
  soundPlan(withSignatory({ ...(prefix === undefined ? {} : { prefix }), position, name: "Nguyễn Văn A", lines }))

testRule(deputySignsForHead, {
  valid: {
    "a deputy for the head": soundPlan(),
    "the head": signed(undefined, "GIÁM ĐỐC", "GIÁM ĐỐC"),
    "a deputy chairman for the committee": signed(
      "TM. KT.",
      "PHÓ CHỦ TỊCH",
      "TM. ỦY BAN NHÂN DÂN",
      "KT. CHỦ TỊCH",
      "PHÓ CHỦ TỊCH",
    ),
    "a deputy minister": signed("KT.", "THỨ TRƯỞNG", "KT. BỘ TRƯỞNG", "THỨ TRƯỞNG"),
    "by order": signed("TL.", "CHÁNH VĂN PHÒNG", "TL. GIÁM ĐỐC", "CHÁNH VĂN PHÒNG"),
  },
  invalid: [
    {
      name: "the head signing for himself",
      plan: signed("KT.", "TRƯỞNG PHÒNG", "KT. GIÁM ĐỐC", "TRƯỞNG PHÒNG"),
      finds: [{ message: "notDeputy", at, says: "“TRƯỞNG PHÒNG”" }],
    },
    {
      name: "one line only",
      plan: signed("KT.", "GIÁM ĐỐC", "KT. GIÁM ĐỐC"),
      finds: [{ message: "oneLine", at, says: "“KT. GIÁM ĐỐC”" }],
    },
    {
      name: "a deputy with no prefix",
      plan: signed(undefined, "PHÓ GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"),
      finds: [{ message: "noPrefix", at, says: "“PHÓ GIÁM ĐỐC”" }],
    },
  ],
})
