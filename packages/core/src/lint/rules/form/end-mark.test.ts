import { soundPlan, testRule, withClosing, withDocument } from "../../../testing/index.ts"
import { endMark } from "./end-mark.ts"

testRule(endMark, {
  valid: {
    "the mark": soundPlan(),
    "the mark after a space": soundPlan(withClosing("Trên đây là Kế hoạch ./.")),
    "a plan of the Front": soundPlan(
      withClosing("Trên đây là Kế hoạch."),
      withDocument({ issuer: "Ủy ban MTTQ Việt Nam tỉnh" }),
    ),
    "a plan of the Party": soundPlan(withClosing("Trên đây là Kế hoạch."), withDocument({ symbol: "KH/TU" })),
  },
  invalid: [
    {
      name: "a full stop",
      plan: soundPlan(withClosing("Trên đây là Kế hoạch truyền thông.")),
      finds: [{ message: "missing", at: ["end:p1"], says: "“thông.”; phải kết thúc bằng “./.”" }],
    },
    {
      name: "no mark at all",
      plan: soundPlan(withClosing("Trên đây là Kế hoạch")),
      finds: [{ message: "missing", at: ["end:p1"] }],
    },
    {
      name: "a body with no closing",
      plan: soundPlan((stated) => ({ ...stated, closing: [] })),
      finds: [{ message: "missing", at: ["s4.5:p1"], says: "“cộng.”" }],
    },
  ],
})
