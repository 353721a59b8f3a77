import { asDraft, soundPlan, testRule, withDocument } from "../../../testing/index.ts"
import { ordinalPadded } from "./ordinal-padded.ts"

const at = ["document", "number", "ordinal"]

testRule(ordinalPadded, {
  valid: {
    "a draft": soundPlan(asDraft()),
    ten: soundPlan(withDocument({ ordinal: "10" })),
    "nine with its zero": soundPlan(withDocument({ ordinal: "09" })),
    "more zeros than are asked for": soundPlan(withDocument({ ordinal: "0129" })),
  },
  invalid: [
    { name: "nine", plan: soundPlan(withDocument({ ordinal: "9" })), finds: [{ message: "noZero", at, says: "“09”" }] },
    { name: "one", plan: soundPlan(withDocument({ ordinal: "1" })), finds: [{ message: "noZero", at, says: "“01”" }] },
    {
      name: "five on the decree's first day",
      plan: soundPlan(withDocument({ ordinal: "5", date: "2020-03-05" })),
      finds: [{ message: "noZero", at }],
    },
  ],
})
