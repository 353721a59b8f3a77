import { asDraft, soundPlan, testRule, withDocument, withIdentity, withSignatory } from "../../../testing/index.ts"
import { issuedPlanSigned } from "./issued-plan-signed.ts"

const at = ["document", "signatory"]
const unnamed = withSignatory({ position: "GIÁM ĐỐC" })
const unsigned = { prefix: null, position: null, name: null, lines: [] }

testRule(issuedPlanSigned, {
  valid: {
    "a signed plan": soundPlan(),
    "a draft that nobody has signed": soundPlan(asDraft(), unnamed),
    "a number without a day": soundPlan(withDocument({ date: "2026" }), unnamed),
  },
  invalid: [
    { name: "no name", plan: soundPlan(unnamed), finds: [{ message: "noName", at }] },
    {
      name: "no post",
      plan: withIdentity(soundPlan(), { signatory: { ...unsigned, name: "Nguyễn Văn A" } }),
      finds: [{ message: "noPost", at }],
    },
    {
      name: "nothing",
      plan: withIdentity(soundPlan(), { signatory: unsigned }),
      finds: [
        { message: "noName", at },
        { message: "noPost", at },
      ],
    },
  ],
})
