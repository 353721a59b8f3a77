import { soundPlan, testRule, withDocument, withRecipients } from "../../../testing/index.ts"
import { archiveLineLast } from "./archive-line-last.ts"

const listed = (...lines: readonly string[]) => soundPlan(withRecipients(...lines))
const at = (index: number) => ["document", "recipients", index]

testRule(archiveLineLast, {
  valid: {
    "registry and drafting unit": soundPlan(),
    "the registry alone": listed("UBND tỉnh", "Lưu: VT"),
    "the number of copies": listed("UBND tỉnh", "Lưu: VT, QLVH (5b)"),
    "no recipients, which is another rule's": listed(),
    "a plan of the Front": soundPlan(
      withRecipients("Các thành viên", "Lưu: MTTQ"),
      withDocument({ symbol: "KH-MTTQ-BTT" }),
    ),
  },
  invalid: [
    {
      name: "no such line",
      plan: listed("UBND tỉnh", "Sở Tài chính"),
      finds: [{ message: "none", at: ["document", "recipients"], says: "“Lưu: VT”" }],
    },
    {
      name: "a recipient after it",
      plan: listed("UBND tỉnh", "Lưu: VT", "Sở Tài chính"),
      finds: [{ message: "notLast", at: at(1) }],
    },
    {
      name: "no registry",
      plan: listed("UBND tỉnh", "Lưu: QLVH"),
      finds: [{ message: "noRegistry", at: at(1), says: "“VT”" }],
    },
    { name: "no colon", plan: listed("UBND tỉnh", "Lưu VT"), finds: [{ message: "noColon", at: at(1) }] },
  ],
})
