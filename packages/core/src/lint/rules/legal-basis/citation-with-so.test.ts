import { soundPlan, testRule, withCitation } from "../../../testing/index.ts"
import { citationWithSo } from "./citation-with-so.ts"

const at = ["s1.2:p2"]
const cites = (text: string, ...acts: readonly string[]) => soundPlan(withCitation(text, ...acts))

testRule(citationWithSo, {
  valid: {
    "every citation with it": soundPlan(),
    "a number alone in a bracket": cites("- Theo văn bản đã nêu (7/QĐ-UBND).", "7/QĐ-UBND"),
    "a party directive with it": cites("- Theo Chỉ thị số 9-CT/TU.", "9-CT/TU"),
  },
  invalid: [
    {
      name: "a decision without it",
      plan: cites("- Theo Quyết định 7/QĐ-UBND ngày 05 tháng 01 năm 2026.", "7/QĐ-UBND"),
      finds: [{ message: "missing", at, says: "1 chỗ viện dẫn: “Quyết định 7/QĐ-UBND”" }],
    },
    {
      name: "one act twice",
      plan: cites("- Theo Quyết định 7/QĐ-UBND; bám sát Quyết định 7/QĐ-UBND.", "7/QĐ-UBND"),
      finds: [{ message: "missing", at, says: /2 chỗ viện dẫn: “Quyết định 7\/QĐ-UBND”\.$/ }],
    },
    {
      name: "two acts",
      plan: cites("- Theo Quyết định 7/QĐ-UBND và Công văn 8/UBND-VX.", "7/QĐ-UBND", "8/UBND-VX"),
      finds: [{ message: "missing", at, says: "“Công văn 8/UBND-VX”" }],
    },
  ],
})
