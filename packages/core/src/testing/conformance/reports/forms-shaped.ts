import { groupByObligor } from "../../../obligation/index.ts"
import type { Province } from "../../../province/index.ts"
import { ReportForm } from "../../../report/form.schema.ts"
import { catalogueFor, formClassOf, reportForm } from "../../../report/index.ts"
import { type ConformanceCheck, withPlans } from "../check.ts"
import type { ConformanceProblem } from "../conformance-report.ts"
import { outcomeOf, problem, skipped } from "../outcome.ts"
import type { TestedPlan } from "../subject.ts"

/** Of every plan, each class of units that owe the same gets a form of the published shape, with something to fill in. */
export const formsShaped: ConformanceCheck = {
  id: "reports/forms-shaped",
  title: {
    vi: "Mỗi nhóm đơn vị có nhiệm vụ như nhau nhận một mẫu báo cáo đúng lược đồ, có nhiệm vụ để trả lời",
    en: "Each class of units that owe the same gets a form of the published shape, with tasks to answer",
  },
  run: withPlans((plans, { province }) => {
    const forms = plans.flatMap((tested) => formsOf(tested, province))
    return forms.length === 0
      ? skipped("kế hoạch không giao việc cho ai", "the plans give nobody work")
      : outcomeOf(forms.length, forms.flatMap(problemsOf))
  }),
}

interface TestedForm {
  readonly at: string
  readonly form: ReportForm
}

const formsOf = ({ jurisdiction, name, obligations, plan }: TestedPlan, province: Province): readonly TestedForm[] => {
  const { channels, day } = jurisdiction
  const classes = new Map(
    groupByObligor(obligations.filter(({ kind }) => kind === "task")).map(({ obligations: owed, obligor }) => [
      formClassOf(owed),
      { owed, at: `${name}, ${obligor.name}` },
    ]),
  )
  const catalogue = catalogueFor(province)
  return [...classes.values()].map(({ at, owed }) => ({
    at,
    form: reportForm(plan, owed, { catalogue, channels, day }),
  }))
}

const problemsOf = ({ at, form }: TestedForm): readonly ConformanceProblem[] => {
  const { error } = ReportForm.safeParse(form)
  const issues = (error?.issues ?? []).map(({ message, path }) => `${path.join(".")}: ${message}`)
  return [...issues, ...(form.tasks.length === 0 ? ["tasks: 0"] : [])].map((is) =>
    problem(
      at,
      { vi: is, en: is },
      { vi: "mẫu đúng lược đồ, có nhiệm vụ", en: "a form of the published shape with tasks" },
    ),
  )
}
