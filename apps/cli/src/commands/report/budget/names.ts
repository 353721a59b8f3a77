import { budgetTierLabels, type Text } from "@lantoa/core"
import type { BudgetAxis, BudgetKey, ExpectedSet, RollUpNode } from "@lantoa/core/report"
import { messages } from "./messages.ts"

/** What the rows, columns and totals of budget tables are called. */
export interface BudgetNames {
  readonly nameOf: (axis: BudgetAxis, key: BudgetKey) => Text
  /** Every name of an axis with its key. */
  readonly all: (axis: "unit" | "source" | "tier") => readonly (readonly [key: BudgetKey, name: Text])[]
}

/** The names of units from the roll-up, of sources from the forms, of tiers from the model. */
export const budgetNames = (nodes: readonly RollUpNode[], sets: readonly ExpectedSet[]): BudgetNames => {
  const units = new Map(nodes.map(({ key, name }) => [key, { vi: name, en: name }]))
  const sources = new Map<string, Text>(
    sets.flatMap(({ forms }) => forms.flatMap(({ costs }) => costs.map(({ id, name }) => [id, name] as const))),
  )
  const tiers = new Map<string, Text>([...Object.entries(budgetTierLabels), ["none", messages.noTier]])
  const byAxis = { unit: units, source: sources, tier: tiers }
  return {
    nameOf: (axis, key) =>
      (axis === "year" || axis === "kind" ? undefined : byAxis[axis].get(key)) ?? { vi: key, en: key },
    all: (axis) => [...byAxis[axis]],
  }
}
