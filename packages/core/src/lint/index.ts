export { anchorOf } from "./anchor.ts"
export type { Baseline, BaselineEntry } from "./baseline.schema.ts"
export type { Anchor, CheckConfig, PresetName, RuleSetting, Suppression } from "./check-config.schema.ts"
export { type CheckSetup, checkSetup, type SetupCheck, type SetupOutcome } from "./check-setup.ts"
export { compareFindings, type FindingChanges } from "./compare-findings.ts"
export { type ConfigProblem, configFindings, configRules } from "./config-rules.ts"
export { certaintyLabels, explainRule, severityLabels } from "./explain.ts"
export type { Acceptance, Finding, Fix, PlanPath, Severity, SuppressedFinding } from "./finding.schema.ts"
export { applyFixes, type FixedSource } from "./fix.ts"
export { type JudgementDay, judgementDayOf, ownDayOf } from "./judgement-day.ts"
export {
  type DocumentLayout,
  isWithin,
  type LaidLine,
  type LaidPageNumber,
  type LaidParagraph,
  type LaidSection,
  type LineSpacing,
  layoutTolerance,
  type Share,
} from "./layout/index.ts"
export { isInForce, type LintResult, lint, type RuleDefect, severityOf } from "./lint.ts"
export { type Preset, presets } from "./presets.ts"
export {
  mergeCheckConfigs,
  nearestRules,
  type ResolvedCheckConfig,
  resolveCheckConfig,
} from "./resolve-check-config.ts"
export {
  type AnyRule,
  defineRule,
  type MessageData,
  type Messages,
  type Need,
  type Place,
  type Placeholders,
  type Report,
  type Rule,
  type RuleContext,
  type RuleDescription,
  type RuleExamples,
  type TextEdit,
} from "./rule.ts"
export { applyBaseline, applySuppressions, baselineOf, type Sifted, type SiftedBySuppressions } from "./suppress.ts"
export { everydayRules } from "./with-setting.ts"
