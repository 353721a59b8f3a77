import type { IsoDate } from "../calendar/index.ts"
import type { Jurisdiction } from "../jurisdiction/index.ts"
import { type AnyRule, type JudgementDay, judgementDayOf, type LintResult, lint, ownDayOf } from "../lint/index.ts"
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
  /** The day for a plan that gives no date at all: usually today. */
  readonly fallbackDay: IsoDate
  /** Of a plan that was read: gives findings their place in the source. */
  readonly provenance?: PlanProvenance | undefined
}

/** What checking gave: the day and the jurisdiction it was judged in, findings, and rules that broke. */
export interface CheckedPlan extends LintResult {
  readonly judgement: JudgementDay
  readonly jurisdiction: Jurisdiction
}

/** Checks a plan as its province and the law of its day have it (*kiểm tra kế hoạch*), or the law of `asOf`. */
export const checkPlan = ({ asOf, fallbackDay, plan, provenance, province, rules }: PlanCheck): CheckedPlan => {
  const judgement = judgementDayOf(plan, asOf, fallbackDay)
  const jurisdiction = jurisdictionFor(province, judgement.day)
  const context = { plan, day: judgement.day, ownDay: ownDayOf(plan, fallbackDay).day, jurisdiction }
  return { judgement, jurisdiction, ...lint(context, [...rules, ...(province?.rules ?? [])], provenance) }
}
