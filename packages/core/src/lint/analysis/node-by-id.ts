import type { NodeId, Plan, PlanNode } from "../../plan/index.ts"
import { perPlan } from "./per-plan.ts"

const nodesOf = perPlan((plan: Plan): ReadonlyMap<NodeId, PlanNode> => {
  const byId = new Map<NodeId, PlanNode>()
  const add = (list: readonly PlanNode[]): void => {
    for (const node of list) {
      byId.set(node.id, node)
      if (node.kind === "section") add(node.children)
    }
  }
  for (const list of [plan.preamble, plan.body, plan.closing, plan.annexes]) add(list)
  return byId
})

/** The node of a plan with an id, looked up once per plan; undefined where there is none. */
export const nodeById = (plan: Plan, id: NodeId): PlanNode | undefined => nodesOf(plan).get(id)

/** The text of a paragraph of a plan, looked up once per plan; undefined for other nodes. */
export const paragraphText = (plan: Plan, id: NodeId): string | undefined => {
  const node = nodeById(plan, id)
  return node?.kind === "paragraph" ? node.text : undefined
}
