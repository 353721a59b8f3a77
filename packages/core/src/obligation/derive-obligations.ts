import type { Jurisdiction } from "../jurisdiction/index.ts"
import type { Plan } from "../plan/index.ts"
import { deriveReports } from "./derive-reports.ts"
import { deriveTasks } from "./derive-tasks.ts"
import type { Obligation } from "./obligation.schema.ts"
import { obligorKeys } from "./obligor-key.ts"
import { obligorResolver } from "./resolve-obligors.ts"

/**
 * What every unit owes under a plan (*nghĩa vụ của từng đơn vị*): one obligation per unit and task, then one per unit
 * and date of every duty to report, in the order of the plan, units of a group in the order of their ids.
 *
 * Units are looked up on the day of the jurisdiction. Nothing is lost: a group whose members are not all known owes as
 * a group, a name that nobody knows owes under that name. Ids do not depend on the order of the directory. Texts, roles
 * and reasons are shared between obligations: treat them as read-only.
 */
export const deriveObligations = (plan: Plan, jurisdiction: Jurisdiction): readonly Obligation[] => {
  const resolve = obligorResolver(jurisdiction, obligorKeys())
  const obligations = deriveTasks(plan, resolve)
  for (const report of deriveReports(plan, resolve)) obligations.push(report)
  return obligations
}
