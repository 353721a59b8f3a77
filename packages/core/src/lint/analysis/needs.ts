import type { Need, RuleContext } from "../rule.ts"
import { scanOf } from "./plan-text.ts"

/** Something in a list of a plan, a file that tells how it is set, or a sign among its words. */
export type Needed =
  | "annexes"
  | "assignments"
  | "channels"
  | "citations"
  | "funding"
  | "references"
  | "reporting"
  | "themes"
  | "layout"
  | "digits"
  | "marksAfterSpace"
  | "newerTones"
  | "twice"
  | "day"
  | "every"
  | "holiday"
  | "identityCard"
  | "ownTime"
  | "people"
  | "project"
  | "slip"
  | "specialUnit"
  | "spelledWithI"
  | "state"
  | "unitType"
  | "weekday"

/** Says that a rule needs this. Words are looked through only when a rule asks for them, once for all rules. */
export const there = (what: Needed): Need => ({ what, isThere: (context) => isThere(context, what) })

const isThere = ({ layout, plan }: RuleContext, need: Needed): boolean => {
  switch (need) {
    case "layout":
      return layout !== undefined
    case "annexes":
    case "assignments":
    case "channels":
    case "citations":
    case "funding":
    case "references":
    case "reporting":
    case "themes":
      return plan[need].length > 0
    case "digits":
    case "marksAfterSpace":
    case "newerTones":
    case "twice":
      return scanOf(plan)[need].length > 0
    default:
      return scanOf(plan).signs[need] !== undefined
  }
}
