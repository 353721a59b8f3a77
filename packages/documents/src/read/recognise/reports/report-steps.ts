import type { PartialDate, Span } from "@lantoa/core"
import type { PlacedLeaf } from "../outline/outline.ts"
import { type KnownUnit, splitUnits } from "../units/unit-list.ts"
import { unitsAt } from "../units/unit-name.ts"
import { everyMatch } from "../words/every-match.ts"
import type { Script } from "../words/script.ts"
import type { FoundDuty } from "./duty-list.ts"
import { type Clause, stepEnd } from "./report-clause.ts"
import { lastTargets } from "./report-targets.ts"
import { stepTime } from "./report-times.ts"

/** `tổng hợp số liệu để báo cáo Ban Giám hiệu`: the first step of its clause, for nobody has been told to send anything. */
export const isOnlyStep = (script: Script, { start }: Clause, step: number): boolean => {
  const before = script.plain.slice(start, step)
  if (!before.includes("tong hop") || sends.test(before)) return false
  return !everyMatch(toWhom, before).some(
    ({ 0: sign, index }) => unitsAt(script, start + index + sign.length, step) !== undefined,
  )
}

const sends = /\b(?:gui|cung cap|bao cao)\b/
const toWhom = /\b(?:ve|cho|len|voi)\s+(?=\S)/g

/** A report that is told as the next step of another. */
export interface Step {
  readonly leaf: PlacedLeaf
  readonly clause: Clause
  /** Where its verb stands, and the *để* before it. */
  readonly at: number
  readonly step: number
  readonly to: readonly Span[]
}

/** `… về X để tổng hợp, báo cáo Y`: X reports to Y, when Y is named. */
export const stepDuty = (
  script: Script,
  { at, clause, leaf, step, to }: Step,
  date: PartialDate | null,
  isKnown: KnownUnit | undefined,
): readonly FoundDuty[] => {
  if (to.length === 0) return []
  const named = unitsAt(script, step + 3, at)
  const previous =
    named === undefined
      ? lastTargets(script, clause, step, isKnown)
      : splitUnits(script.text, script.plain, named, isKnown)
  if (previous.length === 0) return []
  return [
    {
      leaf,
      clause,
      ...stepTime(script, { end: stepEnd(script.plain, step - 1, clause.end) }, at, date),
      from: previous,
      to,
      implied: true,
    },
  ]
}
