import type { Plan } from "../../plan/index.ts"
import type { PlanPath } from "../finding.schema.ts"
import { namesWithin } from "./names-within.ts"
import { perPlan } from "./per-plan.ts"

/** A name of a body or group in a plan and the item that names it. */
export interface NamedBody {
  readonly name: string
  readonly path: PlanPath
}

/** Every body and group that a plan gives work, a partner's part, or a copy; in the order of the plan, as named. */
export const namedBodies = perPlan((plan: Plan): readonly NamedBody[] => [
  ...(plan.document.issuer === null ? [] : [{ name: plan.document.issuer, path: ["document", "issuer"] }]),
  ...plan.assignments.flatMap(({ supports = [], tasks, units }, index) => [
    ...[...units, ...supports].map((name) => ({ name, path: ["assignments", index] })),
    ...tasks.flatMap(({ partners }, task) =>
      partners.map((name) => ({ name, path: ["assignments", index, "tasks", task] })),
    ),
  ]),
  ...plan.document.recipients.flatMap(({ purpose, text }, index) =>
    purpose === "archive" ? [] : namesWithin(text).map((name) => ({ name, path: ["document", "recipients", index] })),
  ),
])

/** The names of those to whom reports go. */
export const reportTargets = perPlan((plan: Plan): readonly NamedBody[] =>
  plan.reporting.flatMap(({ to }, index) => to.map((name) => ({ name, path: ["reporting", index] }))),
)
