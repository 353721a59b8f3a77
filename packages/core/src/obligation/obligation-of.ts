import { clauseLabel, type NodeId, type Plan } from "../plan/index.ts"
import type { Because, Obligation } from "./obligation.schema.ts"
import { type OwedHalf, obligationId } from "./obligation-id.ts"
import type { KeyedObligor } from "./resolve-obligors.ts"

/** What every unit that owes one item owes alike. Its lists are shared by all of their obligations, never copied. */
export interface Item extends Omit<Obligation, "id" | "obligor" | "because"> {
  /** Stands for the item in the ids: the item itself, or one of its dates (`reporting-1.2`). */
  readonly owed: OwedHalf
}

/** Takes what one unit owes. */
export type Owe = (item: Item, keyed: KeyedObligor, because: Because[]) => void

/** The obligation of one unit. Written out field by field: a plan of the nation has two hundred thousand of them. */
export const obligationOf = (item: Item, { key, obligor }: KeyedObligor, because: Because[]): Obligation => ({
  id: obligationId(item.owed, key),
  plan: item.plan,
  obligor,
  kind: item.kind,
  item: item.item,
  at: item.at,
  text: item.text,
  roles: item.roles,
  modality: item.modality,
  partners: item.partners,
  delegations: item.delegations,
  due: item.due,
  frequency: item.frequency,
  to: item.to,
  period: item.period,
  because,
})

/** The first reason of every obligation: the clause of the plan that says so. */
export const clauseStep = (plan: Plan, at: NodeId): Because => {
  const place = clauseLabel(plan, at)
  return { kind: "clause", text: { vi: `${place.vi} của kế hoạch`, en: `${place.en} of the plan` }, at, basis: [] }
}
