import type { ReportingStep } from "../../../jurisdiction/index.ts"
import { type ConformanceCheck, withWhole } from "../check.ts"
import type { ConformanceProblem } from "../conformance-report.ts"
import { outcomeOf, problem } from "../outcome.ts"

/** There is a way of reports, in one piece, and it comes to an end. */
export const chainConnected: ConformanceCheck = {
  id: "data/reporting-chain",
  title: { vi: "Tuyến báo cáo liền một mạch và có điểm cuối", en: "The way of reports is in one piece and has an end" },
  run: withWhole(({ jurisdiction }, { province }) => {
    const steps = jurisdiction.reportingChain.value
    if (steps.length === 0)
      return outcomeOf(1, [
        problem(
          province.slug,
          { vi: "không có bước nào", en: "no step" },
          { vi: "ít nhất một bước", en: "one step at least" },
        ),
      ])
    return outcomeOf(steps.length, [...circles(steps), ...separate(steps)])
  }),
}

const circles = (steps: readonly ReportingStep[]): readonly ConformanceProblem[] =>
  steps
    .filter(({ from, to }) => reaches(steps, to, from))
    .map(({ from, to }) =>
      problem(
        from,
        { vi: `báo cáo về ${to} rồi quay lại chính nó`, en: `reports to ${to} and from there to itself` },
        { vi: "một điểm cuối", en: "an end" },
      ),
    )

const reaches = (steps: readonly ReportingStep[], start: string, end: string): boolean => {
  const seen = new Set([start])
  for (const at of seen) for (const step of steps) if (step.from === at) seen.add(step.to)
  return seen.has(end)
}

/** Steps that no other step of the chain touches, directly or by way of others. */
const separate = (steps: readonly ReportingStep[]): readonly ConformanceProblem[] => {
  const [first] = steps
  if (first === undefined) return []
  const touched = new Set<string>([first.from])
  for (const at of touched)
    for (const { from, to } of steps) if (from === at || to === at) for (const end of [from, to]) touched.add(end)
  return steps
    .filter(({ from }) => !touched.has(from))
    .map(({ from, to }) =>
      problem(
        from,
        { vi: `báo cáo về ${to}, tách rời các bước khác`, en: `reports to ${to}, apart from the other steps` },
        { vi: `nối với tuyến của ${first.from}`, en: `a link to the way of ${first.from}` },
      ),
    )
}
