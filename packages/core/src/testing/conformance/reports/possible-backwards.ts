import { addDays, type IsoDate } from "../../../calendar/index.ts"
import type { Jurisdiction, ReportingStep } from "../../../jurisdiction/index.ts"
import {
  governmentDueDay,
  governmentDueRule,
  type Parameter,
  reportingWindow,
  reportingWindowRule,
} from "../../../law/index.ts"
import { dueDates } from "../../../obligation/index.ts"
import { type ChainConflict, type ChainStep, type SolvedChain, solveChain } from "../../../report/index.ts"
import type { Text } from "../../../text/index.ts"
import { type ConformanceCheck, withPlans } from "../check.ts"
import type { ConformanceProblem } from "../conformance-report.ts"
import { outcomeOf, problem, skipped } from "../outcome.ts"
import type { TestedPlan } from "../subject.ts"
import { reportYears } from "./report-years.ts"

/**
 * Counted backwards from the day of the annual report to the Government, with a working day for each receiver: every
 * stated day comes in time for those after it. A way whose first day is before the figures are closed has its own cut-off.
 */
export const possibleBackwards: ConformanceCheck = {
  id: "reports/possible-backwards",
  title: {
    vi: "Tính lùi từ ngày báo cáo năm gửi Chính phủ, mỗi bước một ngày làm việc, tuyến báo cáo kịp được",
    en: "Backwards from the day of the annual report to the Government, a working day a step, the chain can be kept",
  },
  run: withPlans((plans) => {
    const years = plans.flatMap((tested) => reportYears(tested).flatMap((year) => frameOf(tested, year) ?? []))
    return years.length === 0
      ? skipped(
          "không có quy định về ngày chốt số liệu, ngày báo cáo trong các năm của kế hoạch",
          "no cut-off and no due day hold in the years of the plan",
        )
      : outcomeOf(years.length, years.flatMap(problemsOf))
  }),
}

/** One year's chain between the closing of the figures and the report to the Government. */
interface YearFrame {
  readonly year: number
  readonly closed: IsoDate
  readonly toGovernment: IsoDate
  readonly steps: readonly ReportingStep[]
}

const frameOf = ({ jurisdiction }: TestedPlan, year: number): YearFrame | undefined => {
  const closed = reportingWindow("annual", { year }, valuesIn(jurisdiction, reportingWindowRule))?.to
  const toGovernment = governmentDueDay("annual", { year }, valuesIn(jurisdiction, governmentDueRule))?.date
  const steps = jurisdiction.reportingChain.value
  return closed === undefined || toGovernment === undefined ? undefined : { year, closed, toGovernment, steps }
}

/** A parameter with the province's own value where it has one. */
const valuesIn = <A>(jurisdiction: Jurisdiction, parameter: Parameter<A>): Parameter<A> => {
  const own = jurisdiction.valueOf(parameter)
  return own === undefined || parameter.values.includes(own.value) ? parameter : { ...parameter, values: [own.value] }
}

/** Each conflict once, though many ways run through the same steps. */
const problemsOf = (frame: YearFrame): readonly ConformanceProblem[] => {
  const problems = waysOf(frame.steps).flatMap((way) => conflictsIn(way, frame))
  return [...new Map(problems.map((each) => [JSON.stringify(each), each])).values()]
}

/** Every way through the steps, from a sender to whom nobody reports up to its end. */
const waysOf = (steps: readonly ReportingStep[]): readonly (readonly ReportingStep[])[] =>
  steps.filter(({ from }) => steps.every(({ to }) => to !== from)).flatMap((first) => onwards([first], steps))

const onwards = (
  way: readonly ReportingStep[],
  steps: readonly ReportingStep[],
): readonly (readonly ReportingStep[])[] => {
  const next = steps.filter((each) => each.from === way.at(-1)?.to && !way.includes(each))
  return next.length === 0 ? [way] : next.flatMap((each) => onwards([...way, each], steps))
}

const named = (name: string): Text => ({ vi: name, en: name })

const conflictsIn = (way: readonly ReportingStep[], frame: YearFrame): readonly ConformanceProblem[] => {
  const { closed, toGovernment, year } = frame
  const steps: readonly ChainStep[] = [
    ...way.map(({ due, from, to }) => ({
      from: named(from),
      to: named(to),
      due: due === null ? null : (dueDates({ due, period: null }, year).at(-1)?.day ?? null),
      workingDays: 1,
      because: [],
    })),
    {
      from: named(way.at(-1)?.to ?? ""),
      to: { vi: "Chính phủ", en: "the Government" },
      due: toGovernment,
      workingDays: null,
      because: [],
    },
  ]
  const ownCut = steps.some(({ due }) => due !== null && due <= closed)
  const solved = solveChain(steps, ownCut ? {} : { opens: addDays(closed, 1) })
  return solved.conflicts.map((conflict) => problemOf(conflict, solved, year))
}

const problemOf = (
  { because, first, firstDay, second, secondDay }: ChainConflict,
  { steps }: SolvedChain,
  year: number,
): ConformanceProblem => {
  const latest = steps.find(({ step }) => step === first)?.latest
  return first === null || latest == null
    ? problem(`${second.from.vi} → ${second.to.vi}, ${year}`, because.text, {
        vi: `kịp ngày ${secondDay}`,
        en: `in time for ${secondDay}`,
      })
    : problem(
        `${first.from.vi} → ${first.to.vi}, ${year}`,
        { vi: `hạn ${firstDay}`, en: `due ${firstDay}` },
        { vi: `muộn nhất ${latest} để bước sau kịp`, en: `${latest} at the latest, for the step after it` },
      )
}
