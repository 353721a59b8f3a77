import type { MessageData, Messages, PlanPath, RuleDescription } from "../lint/index.ts"
import type { ExpectedReport, ReportContent, ReportForm } from "../report/index.ts"

/** What a rule on reports may look at. */
export interface ReviewContext {
  readonly content: ReportContent
  readonly form: ReportForm
  /** What the unit owes; null where nobody knows. */
  readonly expected: ExpectedReport | null
  /** What the unit reported for earlier periods of the same length, oldest first. */
  readonly previous: readonly ReportContent[]
  /** What other units reported in the same form for the same period. */
  readonly peers: readonly ReportContent[]
}

/** Says that something in the report is to be looked at. The review adds the rule's id, severity, basis and place. */
export type ReviewReporter<M extends Messages> = <Id extends keyof M & string>(
  message: Id,
  at: PlanPath,
  data: MessageData<NoInfer<M>[Id]>,
) => void

/** A rule on filled reports (*quy tắc kiểm tra báo cáo*): described as rules on plans are, so that it has a page too. */
export interface ReviewRule<Id extends `report/${string}` = `report/${string}`, M extends Messages = Messages>
  extends RuleDescription<Id, M> {
  /** Reads the context and nothing else: no clock, no file, no network. */
  readonly check: (context: ReviewContext, report: ReviewReporter<M>) => void
}

/** A rule on reports whose messages are not known until the program runs. */
// biome-ignore lint/suspicious/noExplicitAny: a rule is contravariant in its messages
export type AnyReviewRule = ReviewRule<`report/${string}`, any>

/** Gives a rule on reports its exact types. Does nothing at run time. */
export const defineReviewRule = <const Id extends `report/${string}`, const M extends Messages>(
  rule: ReviewRule<Id, M>,
): ReviewRule<Id, M> => rule

/** The first day of what is practice: before any report there is. */
export const practiceSince = "2000-01-01"
