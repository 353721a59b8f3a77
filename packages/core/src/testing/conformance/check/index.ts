import type { ConformanceCheck } from "../check.ts"
import { plansCheck, plansWithoutErrors } from "./plan-findings.ts"
import { ruleCasesHold } from "./rule-cases.ts"
import { ruleIds } from "./rule-ids.ts"
import { ruleTexts } from "./rule-texts.ts"

/** What makes a plugin fit to check plans by. */
export const checkChecks: readonly ConformanceCheck[] = [
  ruleIds,
  ruleTexts,
  ruleCasesHold,
  plansCheck,
  plansWithoutErrors,
]
