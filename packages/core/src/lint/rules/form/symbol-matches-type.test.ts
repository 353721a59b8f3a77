import { soundPlan, testRule, withDocument } from "../../../testing/index.ts"
import { symbolMatchesType } from "./symbol-matches-type.ts"

const at = ["document", "number"]

testRule(symbolMatchesType, {
  valid: {
    "a plan": soundPlan(),
    "a plan issued by two bodies": soundPlan(withDocument({ symbol: "KH-SYT-CĐN" })),
    "a programme": soundPlan(withDocument({ type: "programme", symbol: "CTr-UBND" })),
    "an official letter, which has no code": soundPlan(
      withDocument({ type: "official-letter", symbol: "SVHTTDL-QLVH" }),
    ),
    "a plan of the Party": soundPlan(withDocument({ symbol: "KH/TU" })),
  },
  invalid: [
    {
      name: "a plan with the code of a decision",
      plan: soundPlan(withDocument({ symbol: "QĐ-UBND" })),
      finds: [{ message: "otherType", at, says: "chữ viết tắt của quyết định, trong khi tên loại là kế hoạch" }],
    },
    {
      name: "a programme in capitals",
      plan: soundPlan(withDocument({ type: "programme", symbol: "CTR-UBND" })),
      finds: [{ message: "otherCase", at, says: "“CTr”" }],
    },
    {
      name: "a plan numbered as a letter",
      plan: soundPlan(withDocument({ symbol: "SVHTTDL-QLVH" })),
      finds: [{ message: "noCode", at, says: "“KH-”" }],
    },
  ],
})
