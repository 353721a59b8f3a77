export { calendarEntries } from "./calendar-entries.ts"
export type { CalendarEntry } from "./calendar-entry.schema.ts"
export { deriveObligations } from "./derive-obligations.ts"
export type {
  ChangedObligation,
  FieldChange,
  MovedObligations,
  ObligationDiff,
  ObligationField,
} from "./diff.schema.ts"
export { type DiffOptions, diffObligations, type Lineage } from "./diff-obligations.ts"
export { dueDateText } from "./due-date-text.ts"
export { type DueDate, type DueOptions, dueDates } from "./due-dates.ts"
export type { DueSpan } from "./due-span.ts"
export { dueText } from "./due-text.ts"
export { countsByTier, groupByObligor, type ObligorGroup, obligationsOf, type TierCount } from "./groups.ts"
export { byItem, type OwedItem } from "./items.ts"
export { type Deadline, nextDeadlines } from "./next-deadlines.ts"
export type { Because, Obligation, ObligationId, Obligor } from "./obligation.schema.ts"
export { noDueDay, type ObligationColumns, type OwedAlike, obligationColumns } from "./obligation-columns.ts"
export { clauseStep } from "./obligation-of.ts"
export { obligationIdFor, obligorKeyOf } from "./obligor-key.ts"
