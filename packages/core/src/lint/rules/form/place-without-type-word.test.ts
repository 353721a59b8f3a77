import { soundPlan, testRule, withDocument } from "../../../testing/index.ts"
import { placeWithoutTypeWord } from "./place-without-type-word.ts"

const at = ["document", "place"]
const placed = (place: string) => soundPlan(withDocument({ place }))

testRule(placeWithoutTypeWord, {
  valid: {
    "a province by its name": soundPlan(),
    "a city named after a person": placed("Thành phố Hồ Chí Minh"),
    "a numbered ward": placed("Phường 1"),
  },
  invalid: [
    { name: "a province", plan: placed("Tỉnh Ví Dụ"), finds: [{ message: "typeWord", at, says: "“Ví Dụ”" }] },
    { name: "in small letters", plan: placed("tỉnh Ví Dụ"), finds: [{ message: "typeWord", at }] },
    { name: "in capitals", plan: placed("TỈNH VÍ DỤ"), finds: [{ message: "typeWord", at, says: "“VÍ DỤ”" }] },
  ],
})
