export { certaintyLabels, explainRule, severityLabels } from "./explain.ts"
export type { Finding, Fix, PlanPath, Severity } from "./finding.schema.ts"
export { applyFixes, type FixedSource } from "./fix.ts"
export { type JudgementDay, judgementDayOf, ownDayOf } from "./judgement-day.ts"
export { isInForce, type LintResult, lint, type RuleDefect, severityOf } from "./lint.ts"
export {
  type AnyRule,
  defineRule,
  type MessageData,
  type Messages,
  type Place,
  type Placeholders,
  type Report,
  type Rule,
  type RuleContext,
  type TextEdit,
} from "./rule.ts"
