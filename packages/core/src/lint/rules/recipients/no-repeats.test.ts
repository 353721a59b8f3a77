import { soundPlan, testRule, withRecipients } from "../../../testing/index.ts"
import { noRepeats } from "./no-repeats.ts"

const listed = (...lines: readonly string[]) => soundPlan(withRecipients(...lines, "Lưu: VT"))
const at = (index: number) => ["document", "recipients", index]

testRule(noRepeats, {
  valid: {
    "each once": soundPlan(),
    "the group and the head of it": listed("UBND tỉnh", "Chủ tịch UBND tỉnh"),
    "two archive lines": listed("UBND tỉnh", "Lưu: VT"),
  },
  invalid: [
    {
      name: "one twice",
      plan: listed("Sở Tài chính", "UBND tỉnh", "Sở Tài chính"),
      finds: [{ message: "again", at: at(2) }],
    },
    {
      name: "one in short",
      plan: listed("Ủy ban nhân dân tỉnh", "UBND tỉnh"),
      finds: [{ message: "again", at: at(1) }],
    },
    {
      name: "one for two purposes",
      plan: listed("UBND tỉnh (để b/c)", "UBND tỉnh (để biết)"),
      finds: [{ message: "again", at: at(1) }],
    },
  ],
})
