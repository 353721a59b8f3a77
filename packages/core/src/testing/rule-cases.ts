import { type IsoDate, isoDate } from "../calendar/index.ts"
import type { Jurisdiction } from "../jurisdiction/index.ts"
import {
  type AnyRule,
  type DocumentLayout,
  type LintResult,
  lint,
  type Messages,
  ownDayOf,
  type PlanPath,
} from "../lint/index.ts"
import type { Plan } from "../plan/index.ts"
import { soundJurisdiction } from "./sound-province.ts"

/** A plan to check, on another day than its own or in another jurisdiction where that is what the case is about. */
export interface RuleCase {
  readonly plan: Plan
  /** The day to judge on; the plan's own unless given. */
  readonly on?: string
  /** What the province is on the day; the sound province's by default. */
  readonly jurisdiction?: (day: IsoDate) => Jurisdiction
  /** How the document is set; none by default. */
  readonly layout?: DocumentLayout
}

/** What a rule must find: its message, and the path, or the node and what its text says there. */
export interface ExpectedFinding<M extends Messages> {
  readonly message: keyof M & string
  readonly at: PlanPath
  /** Words that the Vietnamese text holds. */
  readonly says?: string | RegExp
}

/** Tables of plans for one rule. */
export interface RuleCases<M extends Messages> {
  /** Plans in which the rule finds nothing, by what is right about them. At least three. */
  readonly valid: Readonly<Record<string, Plan | RuleCase>>
  /** At least three. */
  readonly invalid: readonly (RuleCase & { readonly name: string; readonly finds: readonly ExpectedFinding<M>[] })[]
}

/** The cases of a rule whose messages are not known until the program runs. */
export type AnyRuleCases = RuleCases<never>

/** A case from a plan alone. */
export const caseOf = (given: Plan | RuleCase): RuleCase => ("plan" in given ? given : { plan: given })

const fallback = isoDate("2026-01-01")

/** Checks the plan of a case by one rule. */
export const runRule = (rule: AnyRule, given: RuleCase): LintResult => runRules([rule], given)

/** Checks the plan of a case by some rules. */
export const runRules = (
  rules: readonly AnyRule[],
  { plan, on, jurisdiction = soundJurisdiction, layout }: RuleCase,
): LintResult => {
  const ownDay = ownDayOf(plan, fallback).day
  const day = on === undefined ? ownDay : isoDate(on)
  return lint({ plan, day, ownDay, jurisdiction: jurisdiction(day), layout }, rules)
}

/** What a text must match to hold the words. */
export const wordsOf = (says: string | RegExp): RegExp =>
  typeof says === "string" ? new RegExp(says.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")) : says
