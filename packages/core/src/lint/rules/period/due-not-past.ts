import { dateFrom, formatDate, type IsoDate, wholeDate } from "../../../calendar/index.ts"
import { practice } from "../../../law/index.ts"
import type { Due } from "../../../plan/index.ts"
import { defineRule } from "../../rule.ts"
import { practiceSince } from "../decree-30.ts"

/** A deadline lies after the day on which the plan is issued. */
export const dueNotPast = defineRule({
  id: "period/due-not-past",
  severity: "warning",
  title: { vi: "Thời hạn sau ngày ban hành kế hoạch", en: "A deadline lies after the day of issue" },
  explain: {
    vi: "Thời hạn đã qua khi kế hoạch được ban hành thì không đơn vị nào làm đúng hạn được. Thường do dự thảo để lâu mới ký mà không sửa thời hạn, hoặc gõ nhầm năm.",
    en: "Nobody can meet a deadline that was over when the plan was issued. Usually a draft waited long for its signature, or the year is mistyped.",
  },
  remedy: { vi: "Sửa lại thời hạn.", en: "Correct the deadline." },
  examples: { right: ["ban hành 20/3/2026, hạn 30/4/2026"], wrong: ["ban hành 20/3/2026, hạn 30/01/2026"] },
  basis: [practice("thời hạn giao việc sau ngày ban hành")],
  since: practiceSince,
  messages: {
    past: {
      vi: "Thời hạn {due} đã qua khi kế hoạch được ban hành ngày {issued}.",
      en: "The deadline {due} was over when the plan was issued on {issued}.",
    },
  },
  check({ plan }, report) {
    const issued = plan.document.date === null ? undefined : wholeDate(plan.document.date)
    if (issued === undefined) return
    const cited = new Set<string | null>(plan.citations.flatMap(({ mentions }) => mentions.map(({ date }) => date)))
    const issuedText = { vi: formatDate(issued, "vi"), en: formatDate(issued, "en") }
    const look = (due: Due | null, path: readonly (string | number)[]): void => {
      const last = due === null ? undefined : lastDayOf(due)
      if (last !== undefined && last < issued && !cited.has(last))
        report(
          "past",
          { path: [...path] },
          { due: { vi: formatDate(last, "vi"), en: formatDate(last, "en") }, issued: issuedText },
        )
    }
    for (const [index, { tasks }] of plan.assignments.entries())
      for (const [number, { due }] of tasks.entries()) look(due, ["assignments", index, "tasks", number])
    for (const [index, { due }] of plan.reporting.entries()) for (const each of due) look(each, ["reporting", index])
  },
})

/** The last day on which a dated deadline can be met; undefined for recurring ones. */
const lastDayOf = (due: Due): IsoDate | undefined => {
  if (due.kind === "date") return due.date
  if (due.kind === "year") return dateFrom(due.year, 12, 31)
  if (due.kind !== "month") return undefined
  return [31, 30, 29, 28].map((day) => dateFrom(due.year, due.month, day)).find((day) => day !== undefined)
}
