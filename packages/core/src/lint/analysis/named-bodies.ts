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
export const namedBodies = perPlan((plan: Plan): readonly NamedBody[] => {
  const { issuer, recipients } = plan.document
  const found: NamedBody[] = []
  const add = (names: readonly string[], path: PlanPath): void => {
    for (const name of names) found.push({ name, path })
  }
  if (issuer !== null) add([issuer], ["document", "issuer"])
  for (const [index, { supports, tasks, units }] of plan.assignments.entries()) {
    const path = ["assignments", index]
    add(units, path)
    if (supports !== undefined) add(supports, path)
    for (const [task, { partners }] of tasks.entries())
      if (partners.length > 0) add(partners, ["assignments", index, "tasks", task])
  }
  for (const [index, { purpose, text }] of recipients.entries())
    if (purpose !== "archive") add(namesWithin(text), ["document", "recipients", index])
  return found
})

/** The names of those to whom reports go. */
export const reportTargets = perPlan((plan: Plan): readonly NamedBody[] =>
  plan.reporting.flatMap(({ to }, index) => to.map((name) => ({ name, path: ["reporting", index] }))),
)
