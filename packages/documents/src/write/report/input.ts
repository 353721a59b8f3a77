import type {
  CalendarEntry,
  DueOptions,
  Finding,
  JudgementDay,
  Jurisdiction,
  Language,
  Obligation,
  Plan,
  RuleDefect,
} from "@lantoa/core"

/** Everything that a report page tells. Nothing is worked out anew: counts, findings and dates are those given. */
export interface ReportPageInput {
  readonly plan: Plan
  readonly jurisdiction: Jurisdiction
  readonly judgement: JudgementDay
  readonly findings: readonly Finding[]
  /** Rules that broke, so that a report never looks more complete than it is. */
  readonly defects?: readonly RuleDefect[]
  readonly obligations: readonly Obligation[]
  /** Of whichever years the reader wants to see. */
  readonly entries: readonly CalendarEntry[]
  /** How deadlines are read. */
  readonly dueOptions?: DueOptions
}

/** How a report page is written. */
export interface ReportPageOptions {
  /** Default `vi`. */
  readonly language?: Language
  /** How many of the next deadlines to show. Default 12. */
  readonly deadlines?: number
}
