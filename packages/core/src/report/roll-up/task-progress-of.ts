import type { PlanId } from "../../plan/index.ts"
import type { FormTask } from "../form.schema.ts"
import { aboveZero, done, empty, missing, notApplicable, zero } from "./cell-state.ts"
import { columnSum } from "./column-sum.ts"
import { partsOf, type RollUp } from "./roll-up.ts"
import { countedOf } from "./version.ts"
import { type AtNode, nodeAt, periodAt } from "./where.ts"

/** How far a task is with those who report on it (*tiến độ nhiệm vụ*). The counts add up to those expected. */
export interface TaskProgressCounts {
  readonly plan: PlanId
  readonly task: FormTask
  readonly expected: number
  readonly notStarted: number
  readonly underWay: number
  readonly done: number
  readonly notApplicable: number
  readonly empty: number
  readonly missing: number
}

/** How far each task is under a node in a period; tasks that nobody there reports on are left out. @throws RangeError for unknown names. */
export const taskProgressOf = (rollUp: RollUp, at: AtNode): readonly TaskProgressCounts[] => {
  const { version } = partsOf(rollUp)
  const { frame } = version
  const node = nodeAt(frame, at.node)
  const period = periodAt(frame, at.period)
  return rollUp.columns.flatMap((column, index): readonly TaskProgressCounts[] => {
    if (column.kind !== "task") return []
    const { counts } = columnSum(frame, countedOf(version), node, period, index)
    const expected = counts.reduce((sum, each) => sum + each, 0)
    if (expected === 0) return []
    return [{ plan: column.plan, task: column.task, expected, ...named(counts) }]
  })
}

const named = (counts: Int32Array): Omit<TaskProgressCounts, "plan" | "task" | "expected"> => ({
  notStarted: counts[zero] ?? 0,
  underWay: counts[aboveZero] ?? 0,
  done: counts[done] ?? 0,
  notApplicable: counts[notApplicable] ?? 0,
  empty: counts[empty] ?? 0,
  missing: counts[missing] ?? 0,
})
