import type { Finding } from "../../../lint/index.ts"
import { rules as nationalRules } from "../../../lint/rules/index.ts"
import { type CheckedPlan, checkPlan } from "../../../province/index.ts"
import { type ConformanceCheck, withPlans } from "../check.ts"
import type { ConformanceProblem } from "../conformance-report.ts"
import { outcomeOf, problem } from "../outcome.ts"
import type { Subject, TestedPlan } from "../subject.ts"

const checked = ({ plan }: TestedPlan, { day, province }: Subject): CheckedPlan =>
  checkPlan({ plan, province, rules: nationalRules, fallbackDay: day })

/** No rule breaks on a plan of the plugin, by the law of its own day or of the day looked at. */
export const plansCheck: ConformanceCheck = {
  id: "check/plans-without-defects",
  title: { vi: "Kiểm tra kế hoạch của gói, không quy tắc nào bị hỏng", en: "Plans are checked and no rule breaks" },
  run: withPlans((plans, subject) =>
    outcomeOf(
      plans.length,
      plans.flatMap(({ name, plan }) =>
        [undefined, subject.day].flatMap((asOf) =>
          checkPlan({
            plan,
            province: subject.province,
            rules: nationalRules,
            fallbackDay: subject.day,
            asOf,
          }).defects.map(({ reason, rule }) =>
            problem(
              `${name}, ${rule}`,
              { vi: reason, en: reason },
              { vi: "quy tắc chạy đến hết", en: "that the rule runs to its end" },
            ),
          ),
        ),
      ),
    ),
  ),
}

/** The plugin's plans are not wrong by the law of their own day, except where a reason is written down. */
export const plansWithoutErrors: ConformanceCheck = {
  id: "check/plans-without-errors",
  title: {
    vi: "Kế hoạch của gói không có lỗi vào ngày của nó, trừ lỗi đã được chấp nhận kèm lý do",
    en: "The plugin's plans have no error on their own day, save those accepted with a reason",
  },
  run: withPlans((plans, subject) => {
    const errors = plans.flatMap((tested) =>
      checked(tested, subject)
        .findings.filter(({ severity }) => severity === "error")
        .map((finding) => ({ plan: tested.name, finding })),
    )
    const { acceptedErrors = [] } = subject
    const isAccepted = ({ finding, plan }: (typeof errors)[number]): boolean =>
      acceptedErrors.some((each) => each.plan === plan && each.rule === finding.rule && each.reason.trim() !== "")
    return outcomeOf(plans.length, [
      ...errors.filter((error) => !isAccepted(error)).map(({ finding, plan }) => errorProblem(plan, finding)),
      ...acceptedErrors
        .filter(({ plan, rule }) => !errors.some((error) => error.plan === plan && error.finding.rule === rule))
        .map(({ plan, rule }) =>
          problem(
            `${plan}, ${rule}`,
            { vi: "lỗi được chấp nhận không còn", en: "the accepted error is gone" },
            { vi: "bỏ khỏi danh sách", en: "that it leaves the list" },
          ),
        ),
    ])
  }),
}

const errorProblem = (plan: string, { clause, rule, text }: Finding): ConformanceProblem =>
  problem(`${plan}, ${clause.vi}, ${rule}`, text, {
    vi: "không có lỗi, hoặc chấp nhận kèm lý do",
    en: "no error, or an acceptance with its reason",
  })
