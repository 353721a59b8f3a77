import type {
  Finding,
  FindingChanges,
  JudgementDay,
  Language,
  Plan,
  RuleDefect,
  SuppressedFinding,
  Text,
} from "@lantoa/core"

/** One plan and what checking it gave. Nothing is worked out anew: findings and counts are those given. */
export interface CheckedDocument {
  /** The file, or the name of a built-in plan. */
  readonly name: string
  readonly plan: Plan
  readonly judgement: JudgementDay
  readonly findings: readonly Finding[]
  /** Accepted findings to tell, below the others. */
  readonly suppressed: readonly SuppressedFinding[]
  /** How many accepted findings are not told. */
  readonly hidden: number
  readonly defects: readonly RuleDefect[]
  /** What changed since the plan's own day. */
  readonly opinion?: (FindingChanges & { readonly own: JudgementDay }) | undefined
}

/** A file that could not be checked, and why. */
export interface UncheckedDocument {
  readonly name: string
  readonly reason: Text
}

/** Everything that a page of findings tells. */
export interface FindingsPageInput {
  readonly plans: readonly CheckedDocument[]
  readonly unchecked: readonly UncheckedDocument[]
}

/** How a page of findings is written. */
export interface FindingsPageOptions {
  /** Default `vi`. */
  readonly language?: Language
}
