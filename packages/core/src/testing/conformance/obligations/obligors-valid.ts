import { isValidOn } from "../../../calendar/index.ts"
import type { Obligor } from "../../../obligation/index.ts"
import { type ConformanceCheck, withPlans } from "../check.ts"
import type { ConformanceProblem } from "../conformance-report.ts"
import { outcomeOf, problem } from "../outcome.ts"
import type { TestedPlan } from "../subject.ts"

/** Whoever owes something is in the directory and valid on the plan's day. */
export const obligorsValid: ConformanceCheck = {
  id: "obligations/obligors-valid",
  title: {
    vi: "Ai có nghĩa vụ cũng có trong danh bạ và còn hiệu lực vào ngày của kế hoạch",
    en: "Whoever owes something is in the directory and valid on the plan's day",
  },
  run: withPlans((plans) =>
    outcomeOf(
      plans.reduce((count, { obligations }) => count + obligations.length, 0),
      plans.flatMap(problemsOf),
    ),
  ),
}

const problemsOf = ({ jurisdiction, name, obligations }: TestedPlan): readonly ConformanceProblem[] => {
  const { day, directory } = jurisdiction
  const isThere = (obligor: Obligor): boolean => {
    if (obligor.kind === "unresolved") return false
    const entry =
      obligor.kind === "body" ? directory.body(obligor.id) : directory.groups.find(({ id }) => id === obligor.id)
    return entry !== undefined && isValidOn(entry.validity, day)
  }
  const strangers = new Set(obligations.filter(({ obligor }) => !isThere(obligor)).map(({ obligor }) => obligor.name))
  return [...strangers].map((stranger) =>
    problem(
      `${name}, ${day}`,
      {
        vi: `“${stranger}” không có trong danh bạ vào ngày này`,
        en: `“${stranger}” is not in the directory on this day`,
      },
      { vi: "một cơ quan hoặc nhóm còn hiệu lực", en: "a body or a group that is valid" },
    ),
  )
}
