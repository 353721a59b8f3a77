import { soundPlan, testRule, withDocument } from "../../../testing/index.ts"
import { symbolMatchesIssuer } from "./symbol-matches-issuer.ts"

const at = ["document", "number", "symbol"]

testRule(symbolMatchesIssuer, {
  valid: {
    "the issuer's own symbol": soundPlan(),
    "an issuer whose symbol nobody knows": soundPlan(withDocument({ issuer: "Sở Tài chính", symbol: "KH-STC" })),
    "an issuer that nobody knows": soundPlan(withDocument({ issuer: "Sở Nội vụ", symbol: "KH-SNV" })),
    "another type of document": soundPlan(withDocument({ type: "report", symbol: "BC-SVHTTDL" })),
  },
  invalid: [
    {
      name: "the symbol of another department",
      plan: soundPlan(withDocument({ symbol: "KH-STTTT" })),
      finds: [{ message: "other", at, says: "“KH-SVHTTDL”" }],
    },
    {
      name: "a symbol in another spelling",
      plan: soundPlan(withDocument({ symbol: "KH-SVHTT&DL" })),
      finds: [{ message: "other", at }],
    },
    {
      name: "the symbol of the committee",
      plan: soundPlan(withDocument({ symbol: "KH-UBND", issuer: "Sở VHTTDL" })),
      finds: [{ message: "other", at, says: "Sở Văn hóa, Thể thao và Du lịch" }],
    },
  ],
})
