import { asDraft, soundPlan, testRule, withDocument, withIdentity } from "../../../testing/index.ts"
import { mainComponentsGiven } from "./main-components-given.ts"

const sound = soundPlan()

testRule(mainComponentsGiven, {
  valid: {
    "an issued plan": sound,
    "a draft": soundPlan(asDraft()),
    "another type": soundPlan(withDocument({ type: "decision" })),
  },
  invalid: [
    {
      name: "no issuer",
      plan: withIdentity(sound, { issuer: null }),
      finds: [{ message: "noIssuer", at: ["document", "issuer"] }],
    },
    {
      name: "no type",
      plan: withIdentity(sound, { type: null }),
      finds: [{ message: "noType", at: ["document", "type"] }],
    },
    {
      name: "no type and no subject",
      plan: withIdentity(sound, { type: null, title: null }),
      finds: [
        { message: "noType", at: ["document", "type"] },
        { message: "noSubject", at: ["document", "title"] },
      ],
    },
  ],
})
