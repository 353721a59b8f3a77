import { asDraft, soundPlan, testRule, withDocument } from "../../../testing/index.ts"
import { provinceExists } from "./province-exists.ts"

const at = ["document", "place"]
const of = (place: string) => soundPlan(withDocument({ place }))

testRule(provinceExists, {
  valid: {
    "a province that goes on": soundPlan(),
    "a province on its last day": { plan: of("Thí Dụ"), on: "2025-06-30" },
    "a place that the directory does not know": of("Hà Nội"),
    "a commune's own name": of("Đông Mẫu"),
  },
  invalid: [
    {
      name: "a province on the first day without it",
      plan: of("Thí Dụ"),
      on: "2025-07-01",
      finds: [
        {
          message: "joined",
          at,
          says: "Tỉnh Thí Dụ không còn là đơn vị hành chính từ 01/07/2025; nay thuộc tỉnh Ví Dụ",
        },
      ],
    },
    { name: "the place with its type word", plan: of("tỉnh Thí Dụ"), finds: [{ message: "joined", at }] },
    {
      name: "a province whose successor nobody knows",
      plan: of("Minh Họa"),
      finds: [{ message: "ended", at, says: "Tỉnh Minh Họa" }],
    },
    {
      name: "a draft",
      plan: soundPlan(asDraft(), withDocument({ place: "Minh Hoạ" })),
      finds: [{ message: "ended", at }],
    },
  ],
})
