import { practice } from "../../../law/index.ts"
import { type Frequency, frequencyLabel } from "../../../plan/index.ts"
import { there } from "../../analysis/needs.ts"
import { defineRule } from "../../rule.ts"
import { practiceSince } from "../decree-30.ts"

const periodic: readonly Frequency[] = ["monthly", "quarterly", "semiannual", "annual"]

/** A report has somebody to go to. */
export const receiverNamed = defineRule({
  id: "reporting/receiver-named",
  severity: "information",
  title: { vi: "Báo cáo có nơi nhận", en: "A report has a receiver" },
  explain: {
    vi: "Báo cáo định kỳ mà không nêu gửi về đâu thì mỗi đơn vị gửi một nơi.",
    en: "A periodic report without a receiver goes wherever each unit thinks.",
  },
  remedy: { vi: "Nêu cơ quan nhận báo cáo.", en: "Name the body that gets it." },
  examples: { right: ["báo cáo về Sở Văn hóa, Thể thao và Du lịch"], wrong: ["định kỳ hằng năm báo cáo kết quả"] },
  basis: [practice("báo cáo có nơi nhận")],
  since: practiceSince,
  needs: there("reporting"),
  messages: {
    nobody: { vi: "Báo cáo {frequency} không nêu gửi về đâu.", en: "The report ({frequency}) has no receiver." },
  },
  check({ plan: { reporting } }, report) {
    for (const [index, { frequency, to }] of reporting.entries())
      if (to.length === 0 && periodic.includes(frequency))
        report("nobody", { path: ["reporting", index] }, { frequency: frequencyLabel(frequency) })
  },
})
