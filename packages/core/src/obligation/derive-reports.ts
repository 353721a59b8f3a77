import type { Modality, Plan, ReportingDuty } from "../plan/index.ts"
import { fold } from "../text/index.ts"
import type { Because, Obligation } from "./obligation.schema.ts"
import { owedHalf } from "./obligation-id.ts"
import { clauseStep, type Item, type Owe, obligationOf } from "./obligation-of.ts"
import { type Reporter, reportersOf, unitsWithTasks } from "./reporters.ts"
import type { ResolvedObligors } from "./resolve-obligors.ts"

/** One obligation per unit and date of every duty to report. */
export const deriveReports = (plan: Plan, resolve: Resolve): readonly Obligation[] => {
  const all: Obligation[] = []
  eachReport(plan, resolve, (item, keyed, because) => all.push(obligationOf(item, keyed, because)))
  return all
}

/** Goes through what units owe as reports, in the order of `deriveReports`. */
export const eachReport = (plan: Plan, resolve: Resolve, owe: Owe): void => {
  if (plan.reporting.length === 0) return
  const units = unitsWithTasks(plan, resolve)
  for (const duty of plan.reporting) {
    const reporters = reportersOf(plan, duty, units, resolve)
    for (const [idPart, due] of datesOf(duty)) addReports(owe, plan, duty, idPart, due, reporters)
  }
}

type Resolve = (phrase: string) => ResolvedObligors

/** The dates of a duty with what stands for each in the ids; one without a date where the plan gives none. */
const datesOf = ({ id, due }: ReportingDuty): readonly (readonly [idPart: string, due: Obligation["due"]])[] =>
  due.length < 2 ? [[id, due[0] ?? null]] : due.map((day, index) => [`${id}.${index + 1}`, day])

const addReports = (
  owe: Owe,
  plan: Plan,
  duty: ReportingDuty,
  idPart: string,
  due: Obligation["due"],
  reporters: readonly Reporter[],
): void => {
  const clause = clauseStep(plan, duty.at)
  const items = {
    assigned: itemOf(plan, duty, idPart, due, "assigned"),
    requested: itemOf(plan, duty, idPart, due, "requested"),
  }
  const asked = fold(duty.text).includes("de nghi")
  const reasons = new Map<readonly Because[], Because[]>()
  for (const reporter of reporters) {
    const because = reasons.get(reporter.because) ?? [clause, ...reporter.because]
    reasons.set(reporter.because, because)
    owe(items[asked ? "requested" : (reporter.modality ?? "assigned")], reporter, because)
  }
}

const itemOf = (plan: Plan, duty: ReportingDuty, idPart: string, due: Obligation["due"], modality: Modality): Item => ({
  plan: plan.id,
  kind: "report",
  item: duty.id,
  owed: owedHalf(plan.id, idPart),
  at: duty.at,
  text: duty.text,
  roles: ["report"],
  modality,
  partners: [],
  delegations: [],
  due,
  frequency: duty.frequency,
  to: duty.to,
  period: plan.period,
})
