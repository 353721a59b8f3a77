import { fillText, type Language, numberText, type Plan, type Text } from "@lantoa/core"
import {
  type BudgetAxis,
  type BudgetLine,
  budgetUnder,
  type Reconciliation,
  type RollUpNode,
  reconcileBudget,
  statedByPlan,
  withOpenYears,
} from "@lantoa/core/report"
import type { TableSheet } from "@lantoa/documents/xlsx"
import type { GivenTotal } from "./given-total.ts"
import { messages } from "./messages.ts"
import { amountText } from "./money-text.ts"
import type { BudgetNames } from "./names.ts"

/** A total that somebody states beside what the reports come to. */
export interface Reconciled extends Reconciliation {
  /** Who states it: the plan, or a line of the file. */
  readonly by: Text
  /** The unit or place that it is of; null: of everybody. */
  readonly unit: string | null
}

/**
 * Compares the lines with what the plan states and with totals that are given. The plan's amounts are of all its years: years
 * without any report leave them open.
 */
export const reconciled = (
  lines: readonly BudgetLine[],
  nodes: readonly RollUpNode[],
  { funding, period }: Plan,
  given: readonly GivenTotal[],
): readonly Reconciled[] => {
  const years = period === null ? null : { from: period.from ?? period.to, to: period.to }
  const ofPlan = reconcileBudget(years === null ? lines : withOpenYears(lines, years), statedByPlan(funding))
  const under = budgetUnder(lines, nodes)
  return [
    ...ofPlan.map((each) => ({ ...each, by: messages.byPlan, unit: null })),
    ...given.flatMap(({ by, stated, unit }) =>
      reconcileBudget(unit === null ? lines : (under.get(unit) ?? []), [stated]).map((each) => ({ ...each, by, unit })),
    ),
  ]
}

/** Whether a total is not what the reports come to. */
export const isWrong = ({ result }: Reconciliation): boolean => result === "different" || result === "exceeded"

/** The comparison as a table; always to the đồng. */
export const reconciliationTable = (
  found: readonly Reconciled[],
  names: BudgetNames,
  language: Language,
): { readonly heads: readonly string[]; readonly rows: readonly (readonly string[])[] } => ({
  heads: [messages.statedBy, messages.about, messages.measure, messages.stated, messages.found, messages.result].map(
    (head) => head[language],
  ),
  rows: found.map((each) => [
    each.by[language],
    aboutText(each, names)[language],
    messages[each.stated.measure][language],
    numberText(each.stated.amount),
    amountText(each.found, "dong", language),
    resultText(each)[language],
  ]),
})

/** The comparison as a sheet. */
export const reconciliationSheet = (
  found: readonly Reconciled[],
  names: BudgetNames,
  language: Language,
): TableSheet => {
  const { heads, rows } = reconciliationTable(found, names, language)
  return {
    name: messages.reconciliation[language],
    columns: heads.map((head, at) => ({ head, width: at === 1 || at === 5 ? 48 : 24 })),
    rows,
  }
}

const aboutText = ({ stated: { where }, unit }: Reconciled, { nameOf }: BudgetNames): Text => {
  const axes: readonly BudgetAxis[] = ["source", "kind", "tier", "year"]
  const parts = [
    ...(unit === null ? [] : [nameOf("unit", unit)]),
    ...axes.flatMap((axis) => (where[axis] === undefined ? [] : [nameOf(axis, String(where[axis] ?? "none"))])),
  ]
  if (parts.length === 0) return messages.everything
  return { vi: parts.map(({ vi }) => vi).join("; "), en: parts.map(({ en }) => en).join("; ") }
}

const resultText = ({ difference, found, result }: Reconciliation): Text => {
  if (difference === null) return messages.uncountable
  const data = { amount: numberText(Math.abs(difference)), count: found.unstatedParts }
  if (result !== "different") return fillText(messages[result], data)
  return fillText(difference > 0 ? messages.more : messages.less, data)
}
