import type { IsoDate } from "../calendar/index.ts"
import type { Jurisdiction } from "../jurisdiction/index.ts"
import {
  type AnyRule,
  type CheckSetup,
  type DocumentLayout,
  everydayRules,
  isInForce,
  type JudgementDay,
  judgementDayOf,
  type LintResult,
  lint,
  ownDayOf,
  type SetupOutcome,
  type SuppressedFinding,
} from "../lint/index.ts"
import type { Plan, PlanProvenance } from "../plan/index.ts"
import type { Province } from "./define-province.ts"
import { jurisdictionFor } from "./jurisdiction-for.ts"

/** What to check, and by what. */
export interface PlanCheck {
  readonly plan: Plan
  /** The plugin of the plan's province; undefined: the nation alone. */
  readonly province?: Province | undefined
  /** The national rules, or some of them. The province's own rules are added. */
  readonly rules: Iterable<AnyRule>
  /** Judges the plan by the law of another day than its own. */
  readonly asOf?: IsoDate | undefined
  /** The day for a plan that gives no date at all, and by which suppressions expire: usually today. */
  readonly fallbackDay: IsoDate
  /** Of a plan that was read: gives findings their place in the source. */
  readonly provenance?: PlanProvenance | undefined
  /** How the document is set, where its file says so: the rules of layout need it. */
  readonly layout?: DocumentLayout | undefined
  /** Which rules run, how loud, what is accepted: over what the province says. The everyday rules when neither says. */
  readonly setup?: CheckSetup | undefined
}

/** What checking gave: the day and the jurisdiction it was judged in, findings, and rules that broke. */
export interface CheckedPlan extends LintResult {
  readonly judgement: JudgementDay
  readonly jurisdiction: Jurisdiction
  /** Findings that do not count, and why. */
  readonly suppressed: readonly SuppressedFinding[]
  /** The rules that ran, each with the severity it ran at. */
  readonly rules: readonly AnyRule[]
}

/**
 * Checks a plan as its province and the law of its day have it (*kiểm tra kế hoạch*), or the law of `asOf`. What is wrong
 * with the configuration is among the findings, as rules of the area `check-config`.
 */
export const checkPlan = (check: PlanCheck): CheckedPlan => {
  const { asOf, fallbackDay, layout, plan, provenance, province } = check
  const judgement = judgementDayOf(plan, asOf, fallbackDay)
  const { day } = judgement
  const jurisdiction = jurisdictionFor(province, day)
  const context = { plan, day, ownDay: ownDayOf(plan, fallbackDay).day, jurisdiction, layout }
  const run = (rules: readonly AnyRule[]): LintResult => lint(context, rules, provenance)
  const all = [...check.rules, ...(province?.rules ?? [])]
  const setup = check.setup?.over(province?.check) ?? province?.check
  const { rules, ...found } =
    setup?.apply({ rules: all, run, plan: plan.id, day, today: fallbackDay }) ?? everyday(all, run)
  return { judgement, jurisdiction, ...found, rules: rules.filter((rule) => isInForce(rule, day)) }
}

const everyday = (all: readonly AnyRule[], run: (rules: readonly AnyRule[]) => LintResult): SetupOutcome => {
  const rules = everydayRules(all)
  return { ...run(rules), suppressed: [], rules }
}
