import { Obligation } from "../../../obligation/obligation.schema.ts"
import { type ConformanceCheck, withPlans } from "../check.ts"
import type { ConformanceProblem } from "../conformance-report.ts"
import { outcomeOf, problem } from "../outcome.ts"
import type { TestedPlan } from "../subject.ts"

/** Each plan gives obligations, of the published shape, each with the clause that it comes from. */
export const becauseGiven: ConformanceCheck = {
  id: "obligations/because-given",
  title: {
    vi: "Kế hoạch nào cũng sinh nghĩa vụ, nghĩa vụ nào cũng nói vì sao, từ mục nào",
    en: "Every plan gives obligations, and each says why and from which clause",
  },
  run: withPlans((plans) =>
    outcomeOf(
      plans.reduce((count, { obligations }) => count + obligations.length, 0),
      plans.flatMap(problemsOf),
    ),
  ),
}

const problemsOf = ({ name, obligations }: TestedPlan): readonly ConformanceProblem[] =>
  obligations.length === 0
    ? [problem(name, { vi: "không sinh nghĩa vụ nào", en: "no obligation" }, { vi: "ít nhất một", en: "one at least" })]
    : obligations.flatMap((obligation) => [
        ...(Obligation.safeParse(obligation).error?.issues ?? []).map(({ message, path }) =>
          problem(
            `${obligation.id}, ${path.join(".")}`,
            { vi: message, en: message },
            { vi: "đúng khuôn của @lantoa/core/schema", en: "the shape in @lantoa/core/schema" },
          ),
        ),
        ...(obligation.because.some(({ at, kind }) => kind === "clause" && at !== null)
          ? []
          : [
              problem(
                obligation.id,
                { vi: "không nói từ mục nào", en: "without the clause that it comes from" },
                { vi: "một lý do là mục của kế hoạch", en: "a reason that is a clause of the plan" },
              ),
            ]),
      ])
