import type { BudgetLine } from "../budget/index.ts"
import type { RollUpNode } from "./roll-up/index.ts"

/**
 * The lines of money under each node of a roll-up (*kinh phí theo cấp tổng hợp*): of who reports its own, of a place those
 * of all below it, so that every level is summed from the same lines.
 *
 * @param nodes each after the node above it, as `rollUp` gives them
 * @throws RangeError for a line whose unit is no node.
 */
export const budgetUnder = (
  lines: readonly BudgetLine[],
  nodes: readonly Pick<RollUpNode, "key" | "parent">[],
): ReadonlyMap<string, readonly BudgetLine[]> => {
  const parents = new Map(nodes.map(({ key, parent }) => [key, parent]))
  const under = new Map<string, BudgetLine[]>(nodes.map(({ key }) => [key, []]))
  for (const line of lines) {
    if (!parents.has(line.unit)) throw new RangeError(`Nobody of the roll-up is "${line.unit}", which has money.`)
    for (let key: string | null = line.unit; key !== null; key = parents.get(key) ?? null) under.get(key)?.push(line)
  }
  return under
}
