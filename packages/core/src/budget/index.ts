export { type Amount, sumAmounts } from "./amount.ts"
export { type BudgetDay, budgetCalendar, type StepsOn } from "./budget-calendar.ts"
export { type BudgetEntriesOptions, budgetEntries } from "./budget-entries.ts"
export { type BudgetHolder, budgetFrame } from "./budget-frame.ts"
export type { BudgetLine } from "./budget-line.schema.ts"
export {
  type BudgetAxis,
  type BudgetKey,
  type BudgetMeasure,
  type BudgetSums,
  type BudgetTable,
  budgetTable,
  sumBudget,
} from "./budget-table.ts"
export { budgetTierOf } from "./budget-tier-of.ts"
export { millionVndDecimals, millionVndText } from "./million-vnd.ts"
export { withOpenYears } from "./open-years.ts"
export { type Reconciliation, reconcileBudget, type StatedTotal } from "./reconcile-budget.ts"
export { type StatedSource, statedByPlan } from "./stated-by-plan.ts"
