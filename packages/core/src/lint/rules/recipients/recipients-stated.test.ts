import { asDraft, inPart, soundPlan, testRule, withRecipients } from "../../../testing/index.ts"
import { recipientsStated } from "./recipients-stated.ts"

const at = ["document", "recipients"]
const nobody = inPart("s4", (part) => ({ ...part, children: ["Thực hiện nội bộ."] }))

testRule(recipientsStated, {
  valid: {
    recipients: soundPlan(),
    "one recipient": soundPlan(withRecipients("UBND tỉnh")),
    "an internal plan that is only kept": soundPlan(withRecipients("Lưu: VT"), nobody),
  },
  invalid: [
    { name: "none", plan: soundPlan(withRecipients()), finds: [{ message: "none", at }] },
    { name: "none in a draft", plan: soundPlan(withRecipients(), asDraft()), finds: [{ message: "none", at }] },
    { name: "the archive alone", plan: soundPlan(withRecipients("Lưu: VT")), finds: [{ message: "onlyArchive", at }] },
  ],
})
