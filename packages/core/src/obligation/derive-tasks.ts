import type { Assignment, Plan, Task } from "../plan/index.ts"
import type { Because, Obligation } from "./obligation.schema.ts"
import { owedHalf } from "./obligation-id.ts"
import { clauseStep, type Item, obligationOf } from "./obligation-of.ts"
import type { ResolvedObligors } from "./resolve-obligors.ts"

type Resolve = (phrase: string) => ResolvedObligors

/** One obligation per unit and task: the units named for it, then those that only support it, each unit once. */
export const deriveTasks = (plan: Plan, resolve: Resolve): Obligation[] => {
  const all: Obligation[] = []
  for (const assignment of plan.assignments) {
    for (const task of assignment.tasks) addTask(all, plan, assignment, task, resolve)
  }
  return all
}

const addTask = (all: Obligation[], plan: Plan, assignment: Assignment, task: Task, resolve: Resolve): void => {
  const clause = clauseStep(plan, task.at)
  const lead = itemOf(plan, assignment, task)
  const { units, supports = [] } = assignment
  const taken = units.length + supports.length > 1 ? new Set<string>() : undefined
  for (const phrase of units) addUnits(all, lead, clause, resolve(phrase), taken)
  if (supports.length === 0) return
  const support: Item = { ...lead, roles: ["coordinate"] }
  for (const phrase of supports) addUnits(all, support, clause, resolve(phrase), taken)
}

const addUnits = (
  all: Obligation[],
  item: Item,
  clause: Because,
  found: ResolvedObligors,
  taken: Set<string> | undefined,
): void => {
  const because = [clause, ...found.because]
  for (const keyed of found.obligors) {
    if (taken?.has(keyed.key.text)) continue
    taken?.add(keyed.key.text)
    all.push(obligationOf(item, keyed, because))
  }
}

const itemOf = (plan: Plan, { modality }: Assignment, task: Task): Item => ({
  plan: plan.id,
  kind: "task",
  item: task.id,
  owed: owedHalf(plan.id, task.id),
  at: task.at,
  text: task.text,
  roles: task.roles,
  modality,
  partners: task.partners,
  delegations: task.delegations,
  due: task.due,
  frequency: null,
  to: [],
  period: plan.period,
})
