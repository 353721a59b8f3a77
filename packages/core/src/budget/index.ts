export type { BudgetLine } from "./budget-line.schema.ts"
