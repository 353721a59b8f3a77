import { practice } from "../../../law/index.ts"
import { frequencyLabel, type ReportingDuty } from "../../../plan/index.ts"
import { there } from "../../analysis/needs.ts"
import { defineRule } from "../../rule.ts"
import { practiceSince } from "../decree-30.ts"

/** A periodic report has its day. */
export const dueStated = defineRule({
  id: "reporting/due-stated",
  severity: "warning",
  title: { vi: "Báo cáo định kỳ có thời hạn", en: "A periodic report has its day" },
  explain: {
    vi: "Báo cáo theo kỳ mà không có ngày thì mỗi đơn vị gửi một lúc, không tổng hợp kịp. Cơ quan nhận báo cáo ấn định thời hạn để cấp trên kịp tổng hợp. Báo cáo “theo quy định” không có kỳ thì không xét.",
    en: "A periodic report without a day comes whenever each unit sends it, too late to consolidate. The body that gets the reports sets the day. Reports “as regulated” with no period are left alone.",
  },
  remedy: { vi: "Ghi ngày: “trước ngày … hằng năm”.", en: "Name the day: “trước ngày … hằng năm”." },
  examples: { right: ["báo cáo hằng năm trước ngày 20 tháng 12"], wrong: ["báo cáo hằng năm"] },
  basis: [practice("báo cáo định kỳ có thời hạn gửi")],
  since: practiceSince,
  needs: there("reporting"),
  messages: {
    noDay: {
      vi: "Báo cáo {frequency}{from} không có thời hạn.",
      en: "The report ({frequency}{from}) has no day.",
    },
  },
  check({ plan: { reporting } }, report) {
    for (const [index, duty] of reporting.entries()) {
      if (duty.due.length > 0 || !isPeriodic(duty)) continue
      const from = duty.from.length === 0 ? "" : `: ${duty.from.join(", ")}`
      report("noDay", { path: ["reporting", index] }, { frequency: frequencyLabel(duty.frequency), from })
    }
  },
})

const aperiodic: readonly ReportingDuty["frequency"][] = ["ad-hoc", "once", "mid-term", "final"]

const isPeriodic = ({ frequency }: ReportingDuty): boolean => !aperiodic.includes(frequency)
