import { type Because, type Obligation, type ObligationId, type Obligor, obligorKeyOf } from "../obligation/index.ts"
import type { Plan } from "../plan/index.ts"

const isObligationId = (text: string): text is ObligationId => /^[a-z0-9/-]+#[a-z0-9.-]+@[a-z0-9:/-]+$/.test(text)

/** What a report is owed by, where no clause of the plan states it. */
export interface OwedByRule {
  /** Its part of the id: `regime-quarterly`, `onward-vn.chinh-phu`. */
  readonly item: string
  readonly text: string
  readonly to: string
  readonly frequency: Obligation["frequency"]
  readonly because: readonly Because[]
}

/** A duty to report that a regime or the way of reports adds to what an obligor owes under the plan. */
export const owedByRule = (
  plan: Plan,
  basis: Pick<Obligation, "at" | "id">,
  rule: OwedByRule,
  obligor: Obligor,
): Obligation => ({
  id: idOf(`${plan.id}#${rule.item}@${obligor.kind === "unresolved" ? obligorKeyOf(basis) : obligor.id}`),
  plan: plan.id,
  obligor,
  kind: "report",
  item: rule.item,
  at: basis.at,
  text: rule.text,
  roles: ["report"],
  modality: "assigned",
  partners: [],
  delegations: [],
  due: null,
  frequency: rule.frequency,
  to: [rule.to],
  period: plan.period,
  because: [...rule.because],
})

const idOf = (text: string): ObligationId => {
  if (isObligationId(text)) return text
  throw new RangeError(`"${text}" is not the id of an obligation.`)
}
