import type { IsoDate } from "../calendar/index.ts"
import type { Jurisdiction } from "../jurisdiction/index.ts"
import type { Basis } from "../law/index.ts"
import type { NodeId, Plan } from "../plan/index.ts"
import type { Text } from "../text/index.ts"
import type { PlanPath, Severity } from "./finding.schema.ts"
import type { DocumentLayout } from "./layout/index.ts"

/** The `{names}` written in a message. */
export type Placeholders<S extends string> = S extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never

/** What a message needs to be written out, in whichever language. Texts are taken in the language of the message. */
export type MessageData<M extends Text> = {
  readonly [Name in Placeholders<M["vi"] | M["en"]>]: string | number | Text
}

/** The messages of a rule by id, in both languages. */
export type Messages = Readonly<Record<string, Text>>

/** Where a finding is: a path from the plan's root, or a node of the outline, with characters of its text. */
export type Place =
  | { readonly path: PlanPath }
  | { readonly node: NodeId; readonly start?: number; readonly end?: number }

/** A change of a node's text that is safe to make without asking: give it only where nobody has to think about it. */
export interface TextEdit {
  readonly node: NodeId
  readonly start: number
  readonly end: number
  readonly write: string
}

/** Says that something is wrong at a place. The linter adds the rule's id, severity and basis. */
export type Report<M extends Messages> = <Id extends keyof M & string>(
  message: Id,
  place: Place,
  data: MessageData<NoInfer<M>[Id]>,
  edits?: readonly TextEdit[],
) => void

/** What a rule may look at: the plan, the day it is judged on, and what the province is on that day. */
export interface RuleContext {
  readonly plan: Plan
  /** The day the plan is judged on. */
  readonly day: IsoDate
  /** The plan's own day: equal to `day` unless a second opinion was asked for. */
  readonly ownDay: IsoDate
  readonly jurisdiction: Jurisdiction
  /** How the document is set, for a plan that was read from a file that says so. */
  readonly layout?: DocumentLayout | undefined
}

/** Words as documents print them: right ones and wrong ones (*ví dụ đúng, sai*). */
export interface RuleExamples {
  readonly right: readonly string[]
  readonly wrong: readonly string[]
}

/** What must be there for a rule to have anything to say (*điều kiện xét*), in a word and as a test. */
export interface Need {
  /** What it is, for tests and for readers. */
  readonly what: string
  /** Whether a plan has it. */
  readonly isThere: (context: RuleContext) => boolean
}

/** What a rule says of itself: enough for its page, without the check. */
export interface RuleDescription<Id extends string = string, M extends Messages = Messages> {
  /** `area/what-must-hold`. Permanent: plans suppress findings by it. */
  readonly id: Id
  /** An error needs a basis in verified law; see `mayBeError`. */
  readonly severity: Severity
  /** What must hold, as one sentence without its full stop. */
  readonly title: Text
  /** The law or practice behind the rule and why it matters, in Markdown. */
  readonly explain: Text
  /** What an officer does about a finding, in Markdown. */
  readonly remedy?: Text
  /** At least one of each. */
  readonly examples?: RuleExamples
  readonly basis: readonly Basis[]
  /** First day the rule applies. */
  readonly since: string
  /** First day it no longer applies. */
  readonly until?: string
  /** Debatable, or too much for everyday work: it runs in `strict` and where a configuration turns it on. */
  readonly optIn?: true
  readonly messages: M
  /**
   * What must be there for the rule to have anything to say: where it is missing the rule is not asked at all, which is
   * how most of a hundred rules cost nothing.
   */
  readonly needs?: Need
}

/** A lint rule (*quy tắc kiểm tra*): a plain value that says what must hold, by which law, and in which words. */
export interface Rule<Id extends string = string, M extends Messages = Messages> extends RuleDescription<Id, M> {
  /** Reads the context and nothing else: no clock, no file, no network. */
  readonly check: (context: RuleContext, report: Report<M>) => void
}

/** A rule whose messages are not known until the program runs. */
// biome-ignore lint/suspicious/noExplicitAny: a rule is contravariant in its messages
export type AnyRule<Id extends string = string> = Rule<Id, any>

/** Gives a rule its exact types. Does nothing at run time. */
export const defineRule = <const Id extends `${string}/${string}`, const M extends Messages>(
  rule: Rule<Id, M>,
): Rule<Id, M> => rule
