import type { Assignment, Plan, Task } from "../plan/index.ts"
import type { Because, Obligation } from "./obligation.schema.ts"
import { owedHalf } from "./obligation-id.ts"
import { clauseStep, type Item, type Owe, obligationOf } from "./obligation-of.ts"
import type { ResolvedObligors } from "./resolve-obligors.ts"

type Resolve = (phrase: string) => ResolvedObligors

/** One obligation per unit and task: the units named for it, then those that only support it, each unit once. */
export const deriveTasks = (plan: Plan, resolve: Resolve): Obligation[] => {
  const all: Obligation[] = []
  eachTask(plan, resolve, (item, keyed, because) => all.push(obligationOf(item, keyed, because)))
  return all
}

/** Goes through what units owe as tasks, in the order of `deriveTasks`. */
export const eachTask = (plan: Plan, resolve: Resolve, owe: Owe): void => {
  for (const assignment of plan.assignments)
    for (const task of assignment.tasks) addTask(owe, plan, assignment, task, resolve)
}

const addTask = (owe: Owe, plan: Plan, assignment: Assignment, task: Task, resolve: Resolve): void => {
  const clause = clauseStep(plan, task.at)
  const lead = itemOf(plan, assignment, task)
  const { units, supports = [] } = assignment
  const taken = units.length + supports.length > 1 ? new Set<string>() : undefined
  for (const phrase of units) addUnits(owe, lead, clause, resolve(phrase), taken)
  if (supports.length === 0) return
  const support: Item = { ...lead, roles: ["coordinate"] }
  for (const phrase of supports) addUnits(owe, support, clause, resolve(phrase), taken)
}

const addUnits = (
  owe: Owe,
  item: Item,
  clause: Because,
  found: ResolvedObligors,
  taken: Set<string> | undefined,
): void => {
  const because = [clause, ...found.because]
  for (const keyed of found.obligors) {
    if (taken?.has(keyed.key.text)) continue
    taken?.add(keyed.key.text)
    owe(item, keyed, because)
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
