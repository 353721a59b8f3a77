import { compareFindings, type FindingChanges, type JudgementDay } from "../lint/index.ts"
import { type CheckedPlan, checkPlan, type PlanCheck } from "./check-plan.ts"

/** What the law of another day makes of a plan, beside its own day (*ý kiến thứ hai*). */
export interface SecondOpinion extends FindingChanges {
  /** The plan's own day, and how it was found. */
  readonly own: JudgementDay
  /** How many findings there are on the own day. */
  readonly ownFindings: number
}

/**
 * Says what changed between a plan's own day and the day on which it was checked; undefined when that is the same day.
 *
 * @param checked what `checkPlan` gave for the same check
 */
export const secondOpinion = (check: PlanCheck, checked: CheckedPlan): SecondOpinion | undefined => {
  if (check.asOf === undefined) return undefined
  const before = checkPlan({ ...check, asOf: undefined })
  if (before.judgement.day === checked.judgement.day) return undefined
  return {
    own: before.judgement,
    ownFindings: before.findings.length,
    ...compareFindings(before.findings, checked.findings),
  }
}
