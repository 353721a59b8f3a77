import type { ReportingStep } from "../../../jurisdiction/index.ts"
import { dueDates } from "../../../obligation/index.ts"
import { type ConformanceCheck, withPlans } from "../check.ts"
import type { ConformanceProblem } from "../conformance-report.ts"
import { outcomeOf, problem } from "../outcome.ts"
import type { TestedPlan } from "../subject.ts"
import { absent, bodyOn, hasSenders } from "./people-on-day.ts"
import { reportYears } from "./report-years.ts"

/** Each step of the chain has senders and a receiver on the plan's day and, where it states a day, one in every year. */
export const stepsExpected: ConformanceCheck = {
  id: "reports/steps-expected",
  title: {
    vi: "Mỗi năm của kế hoạch, bước báo cáo nào cũng có nơi gửi, nơi nhận, và có ngày nếu tuyến báo cáo nêu thời hạn",
    en: "In every year of a plan each step has senders, a receiver and, where the chain states a deadline, a day",
  },
  run: withPlans((plans) =>
    outcomeOf(
      plans.reduce((count, tested) => count + stepsOf(tested).length * reportYears(tested).length, 0),
      plans.flatMap((tested) =>
        stepsOf(tested).flatMap((step) => [...peopleProblems(tested, step), ...dayProblems(tested, step)]),
      ),
    ),
  ),
}

const stepsOf = ({ jurisdiction }: TestedPlan): readonly ReportingStep[] => jurisdiction.reportingChain.value

const peopleProblems = (
  { jurisdiction: { day, directory }, name }: TestedPlan,
  { from, to }: ReportingStep,
): readonly ConformanceProblem[] => [
  ...(hasSenders(directory, from, day) ? [] : [absent(`${name}, ${day}`, from)]),
  ...(bodyOn(directory, to, day) === undefined ? [absent(`${name}, ${day}`, to)] : []),
]

const dayProblems = (tested: TestedPlan, { due, from, to }: ReportingStep): readonly ConformanceProblem[] => {
  if (due?.kind !== "yearly" && due?.kind !== "monthly") return []
  return reportYears(tested)
    .filter((year) => dueDates({ due, period: null }, year).length === 0)
    .map((year) =>
      problem(
        `${from} → ${to}, ${year}`,
        { vi: "không có ngày nào", en: "no day" },
        { vi: "ít nhất một ngày đến hạn", en: "one day at least" },
      ),
    )
}
