import { practice } from "../../../law/index.ts"
import type { Due } from "../../../plan/index.ts"
import { defineRule } from "../../rule.ts"
import { practiceSince } from "../decree-30.ts"

/** A deadline with its year lies in the plan's period, or in the January to March that follows for reports. */
export const dueWithinPeriod = defineRule({
  id: "period/due-within-period",
  severity: "warning",
  title: { vi: "Thời hạn nằm trong thời gian thực hiện của kế hoạch", en: "A deadline lies in the plan's period" },
  explain: {
    vi: "Nhiệm vụ có thời hạn sau năm cuối của kế hoạch thì không còn kế hoạch để thực hiện; thường do sao chép từ kế hoạch giai đoạn khác. Báo cáo tổng kết đầu năm sau thì bình thường.",
    en: "A task due after the last year of the plan has no plan to be done under; it was usually copied from one of another period. A final report early in the next year is as it should be.",
  },
  remedy: {
    vi: "Sửa năm của thời hạn hoặc giai đoạn của kế hoạch.",
    en: "Correct the year of the deadline or the plan's period.",
  },
  examples: { right: ["giai đoạn 2026 - 2030, hạn năm 2029"], wrong: ["giai đoạn 2026 - 2030, hạn năm 2031"] },
  basis: [practice("thời hạn nằm trong thời gian thực hiện")],
  since: practiceSince,
  messages: {
    after: {
      vi: "Thời hạn năm {year} nằm ngoài thời gian thực hiện của kế hoạch (đến năm {to}).",
      en: "The deadline in {year} lies outside the plan's period (to {to}).",
    },
  },
  check({ plan }, report) {
    const { period } = plan
    if (period === null) return
    const { to } = period
    for (const [index, { tasks }] of plan.assignments.entries())
      for (const [number, { due }] of tasks.entries()) {
        const year = due === null ? undefined : yearOf(due)
        if (year !== undefined && year > to)
          report("after", { path: ["assignments", index, "tasks", number] }, { year, to })
      }
    for (const [index, { due }] of plan.reporting.entries()) {
      const year = due.map(yearOf).find((each) => each !== undefined && each > to + 1)
      if (year !== undefined) report("after", { path: ["reporting", index] }, { year, to })
    }
  },
})

const yearOf = (due: Due): number | undefined => {
  if (due.kind === "date") return Number(due.date.slice(0, 4))
  return due.kind === "month" || due.kind === "year" ? due.year : undefined
}
