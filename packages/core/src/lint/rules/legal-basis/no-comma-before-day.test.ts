import { soundPlan, testRule, withCitation } from "../../../testing/index.ts"
import { noCommaBeforeDay } from "./no-comma-before-day.ts"

const at = ["s1.2:p2"]
const cites = (text: string, ...acts: readonly string[]) => soundPlan(withCitation(text, ...acts))

testRule(noCommaBeforeDay, {
  valid: {
    "no comma": soundPlan(),
    "a comma as the Party writes it": cites("- Theo Chỉ thị số 9-CT/TU, ngày 02/3/2026 của Tỉnh ủy.", "9-CT/TU"),
    "a comma after the day": cites("- Theo Quyết định số 7/QĐ-UBND ngày 05/01/2026, sách được tặng.", "7/QĐ-UBND"),
  },
  invalid: [
    {
      name: "a decision of the State",
      plan: cites("- Theo Quyết định số 7/QĐ-UBND, ngày 05/01/2026 của UBND tỉnh.", "7/QĐ-UBND"),
      finds: [{ message: "comma", at, says: "1 chỗ viện dẫn: “7/QĐ-UBND”" }],
    },
    {
      name: "a letter with the day in words",
      plan: cites("- Theo Công văn số 8/UBND-VX, ngày 05 tháng 01 năm 2026 của UBND tỉnh.", "8/UBND-VX"),
      finds: [{ message: "comma", at }],
    },
    {
      name: "two of them",
      plan: cites(
        "- Quyết định số 7/QĐ-UBND, ngày 05/01/2026; Quyết định số 8/QĐ-UBND, ngày 06/01/2026.",
        "7/QĐ-UBND",
        "8/QĐ-UBND",
      ),
      finds: [{ message: "comma", at, says: "2 chỗ viện dẫn" }],
    },
  ],
})
