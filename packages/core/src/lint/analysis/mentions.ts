import type { Mention, Plan } from "../../plan/index.ts"
import { perPlan } from "./per-plan.ts"

/** Every place in a plan that names an act, act by act. */
export const mentionsOf = perPlan((plan: Plan): readonly Mention[] => {
  const found: Mention[] = []
  for (const { mentions } of plan.citations) for (const mention of mentions) found.push(mention)
  return found
})
