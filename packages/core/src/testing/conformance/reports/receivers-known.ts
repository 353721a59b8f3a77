import { type ConformanceCheck, withPlans } from "../check.ts"
import type { ConformanceProblem } from "../conformance-report.ts"
import { outcomeOf, problem } from "../outcome.ts"
import type { TestedPlan } from "../subject.ts"

/** Whoever gets a report by a plan is in the directory on the plan's day. */
export const receiversKnown: ConformanceCheck = {
  id: "reports/receivers-known",
  title: {
    vi: "Kế hoạch yêu cầu báo cáo cho ai thì người đó có trong danh bạ",
    en: "Whoever gets a report by a plan is in the directory",
  },
  run: withPlans((plans) => outcomeOf(plans.length, plans.flatMap(problemsOf))),
}

const problemsOf = ({ jurisdiction, name, plan }: TestedPlan): readonly ConformanceProblem[] => {
  const { day, directory } = jurisdiction
  const receivers = new Set(plan.reporting.flatMap(({ to }) => to))
  return [...receivers].flatMap((receiver) => {
    const { kind } = directory.resolve(receiver, day)
    if (kind === "body" || kind === "group") return []
    return [
      problem(
        `${name}, ${day}`,
        { vi: `“${receiver}”: ${kind}`, en: `“${receiver}”: ${kind}` },
        { vi: "một cơ quan hoặc nhóm trong danh bạ", en: "a body or a group of the directory" },
      ),
    ]
  })
}
