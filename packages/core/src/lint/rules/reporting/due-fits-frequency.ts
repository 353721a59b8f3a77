import { practice } from "../../../law/index.ts"
import { type Frequency, frequencyLabel } from "../../../plan/index.ts"
import { there } from "../../analysis/needs.ts"
import { defineRule } from "../../rule.ts"
import { practiceSince } from "../decree-30.ts"

const perYear: ReadonlyMap<Frequency, number> = new Map([
  ["monthly", 12],
  ["quarterly", 4],
  ["semiannual", 2],
  ["annual", 1],
])

/** The days of a report fit how often it is made. */
export const dueFitsFrequency = defineRule({
  id: "reporting/due-fits-frequency",
  severity: "warning",
  title: { vi: "Thời hạn báo cáo khớp với kỳ báo cáo", en: "The days of a report fit its period" },
  explain: {
    vi: "Báo cáo 6 tháng có hai hạn trong năm, báo cáo quý có bốn; báo cáo năm mà hạn ghi “ngày … hằng tháng” là mâu thuẫn.",
    en: "A half-yearly report has two days a year, a quarterly one four; a yearly report due “every month” contradicts itself.",
  },
  remedy: { vi: "Sửa kỳ hoặc thời hạn.", en: "Correct the period or the day." },
  examples: { right: ["báo cáo năm trước ngày 20/12"], wrong: ["báo cáo năm trước ngày 20 hằng tháng"] },
  basis: [practice("kỳ báo cáo và thời hạn khớp nhau")],
  since: practiceSince,
  needs: there("reporting"),
  messages: {
    more: {
      vi: "Báo cáo {frequency} nhưng nêu {count} thời hạn trong năm; chỉ có {expected} kỳ.",
      en: "The report ({frequency}) has {count} days a year, but only {expected} periods.",
    },
    monthly: {
      vi: "Báo cáo {frequency} nhưng thời hạn ghi hằng tháng.",
      en: "The report ({frequency}) is due every month.",
    },
  },
  check({ plan: { reporting } }, report) {
    for (const [index, { due, frequency }] of reporting.entries()) {
      const expected = perYear.get(frequency)
      if (expected === undefined) continue
      const place = { path: ["reporting", index] }
      const count = due.filter(({ kind }) => kind === "yearly").length
      if (frequency !== "monthly" && due.some(({ kind }) => kind === "monthly"))
        report("monthly", place, { frequency: frequencyLabel(frequency) })
      else if (count > expected) report("more", place, { frequency: frequencyLabel(frequency), count, expected })
    }
  },
})
