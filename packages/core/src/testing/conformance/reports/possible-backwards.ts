import { addWorkingDays, type IsoDate } from "../../../calendar/index.ts"
import type { Jurisdiction, ReportingStep } from "../../../jurisdiction/index.ts"
import {
  governmentDueDay,
  governmentDueRule,
  type Parameter,
  reportingWindow,
  reportingWindowRule,
  vietnamCalendar,
} from "../../../law/index.ts"
import { dueDates } from "../../../obligation/index.ts"
import { type ConformanceCheck, withPlans } from "../check.ts"
import type { ConformanceProblem } from "../conformance-report.ts"
import { outcomeOf, problem, skipped } from "../outcome.ts"
import type { TestedPlan } from "../subject.ts"
import { reportYears } from "./report-years.ts"

/**
 * Counted backwards from the day of the annual report to the Government, with a working day for each step: every stated
 * day comes in time for the step after it, and a step without one still falls after the figures are closed.
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

const problemsOf = (frame: YearFrame): readonly ConformanceProblem[] =>
  frame.steps.flatMap((step) => {
    const stated = statedDay(step, frame)
    const latest = latestDay(step, frame, new Set())
    const at = `${step.from} → ${step.to}, ${frame.year}`
    if (stated !== undefined && stated > latest)
      return [
        problem(
          at,
          { vi: `hạn ${stated}`, en: `due ${stated}` },
          { vi: `muộn nhất ${latest} để bước sau kịp`, en: `${latest} at the latest, for the step after it` },
        ),
      ]
    if (stated === undefined && latest <= frame.closed)
      return [
        problem(
          at,
          { vi: `phải gửi muộn nhất ${latest}`, en: `to be sent by ${latest}` },
          { vi: `sau ngày chốt số liệu ${frame.closed}`, en: `a day after the figures close, ${frame.closed}` },
        ),
      ]
    return []
  })

const statedDay = ({ due }: ReportingStep, { year }: YearFrame): IsoDate | undefined =>
  due === null ? undefined : dueDates({ due, period: null }, year).at(-1)?.day

/** The last day on which a step can be taken: a working day before the earliest of the steps that follow. */
const latestDay = (step: ReportingStep, frame: YearFrame, before: ReadonlySet<ReportingStep>): IsoDate => {
  const seen = new Set([...before, step])
  const next = frame.steps.filter((each) => each.from === step.to && !seen.has(each))
  const days = next.map((each) => statedDay(each, frame) ?? latestDay(each, frame, seen))
  const earliest = days.reduce((first, day) => (day < first ? day : first), frame.toGovernment)
  return addWorkingDays(earliest, -1, vietnamCalendar)
}
