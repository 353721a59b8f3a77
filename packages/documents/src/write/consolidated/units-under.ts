import type { RollUpNode } from "@lantoa/core/report"
import type { ConsolidatedInput } from "./input.ts"

/** Who owes a report for the period under the node that is reported on, in the order of the roll-up. */
export const unitsUnder = ({ node, rollUp, set }: ConsolidatedInput): readonly RollUpNode[] => {
  const start = rollUp.nodes.findIndex(({ key }) => key === node)
  const depth = rollUp.nodes[start]?.depth ?? 0
  const after = rollUp.nodes.findIndex((each, at) => at > start && each.depth <= depth)
  const below = rollUp.nodes.slice(start, after < 0 ? undefined : after)
  const owing = new Set(rollUp.reports.filter(({ period }) => period === set.period.id).map(unitOf))
  return below.filter(({ key, obligor }) => obligor !== null && owing.has(key))
}

/** The key of the node that a report belongs to: what stands after the `@` of what it is owed for. */
export const unitOf = ({ obligation }: { readonly obligation: string }): string =>
  obligation.slice(obligation.indexOf("@") + 1)
