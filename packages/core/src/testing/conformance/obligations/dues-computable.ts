import { yearOf } from "../../../calendar/index.ts"
import { type DueSpan, dueDates, type Obligation } from "../../../obligation/index.ts"
import { type ConformanceCheck, withPlans } from "../check.ts"
import type { ConformanceProblem } from "../conformance-report.ts"
import { outcomeOf, problem } from "../outcome.ts"
import type { TestedPlan } from "../subject.ts"

/** Every deadline that a plan states falls on days that can be named; one counted from an event needs the event's day. */
export const duesComputable: ConformanceCheck = {
  id: "obligations/dues-computable",
  title: {
    vi: "Thời hạn nào kế hoạch nêu cũng tính ra được ngày",
    en: "Every deadline that a plan states falls on days that can be named",
  },
  run: withPlans((plans) =>
    outcomeOf(
      plans.reduce((count, { obligations }) => count + obligations.length, 0),
      plans.flatMap((tested) => tested.obligations.flatMap((obligation) => problemsOf(tested, obligation))),
    ),
  ),
}

const problemsOf = ({ jurisdiction }: TestedPlan, obligation: Obligation): readonly ConformanceProblem[] => {
  const { due, id, period } = obligation
  if (due === null || due.kind === "days-after") return []
  const year = yearOf(jurisdiction.day)
  const span: DueSpan = due.kind === "date" ? yearOf(due.date) : "year" in due ? due.year : (period ?? year)
  if (dueDates(obligation, span).length > 0) return []
  const printed = JSON.stringify(due)
  return [
    problem(
      id,
      { vi: `thời hạn ${printed} không rơi vào ngày nào`, en: `the deadline ${printed} falls on no day` },
      { vi: "ít nhất một ngày trong thời gian của kế hoạch", en: "one day at least in the period of the plan" },
    ),
  ]
}
