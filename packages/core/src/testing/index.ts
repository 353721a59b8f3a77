export {
  asDraft,
  inPart,
  withAnnexes,
  withAssignment,
  withChannels,
  withCitation,
  withClosing,
  withDocument,
  withFunding,
  withIdentity,
  withoutAssignment,
  withPeriod,
  withPreamble,
  withRecipients,
  withSignatory,
  withText,
  withThemes,
} from "./changes.ts"
export {
  type AcceptedError,
  type CheckOutcome,
  type CheckReport,
  type ConformanceCapabilities,
  type ConformanceLevel,
  type ConformanceProblem,
  type ConformanceReport,
  type ConformanceTest,
  checkConformance,
  complaintOf,
  conformanceLevelLabels,
  conformanceLevels,
  conformanceTests,
  type DocumentCapability,
  type DocumentFormat,
  type LevelReport,
  modelPlan,
  type ReadBackOptions,
  type UnitCounting,
  type UnitCounts,
  writeBadge,
} from "./conformance/index.ts"
export type { AnyRuleCases, ExpectedFinding, RuleCase, RuleCases } from "./rule-cases.ts"
export { soundDirectory, soundProvinceUnit } from "./sound-directory.ts"
export { soundLayout, withLaid, withPages } from "./sound-layout.ts"
export { type Change, soundPlan, soundStatement } from "./sound-plan.ts"
export { soundJurisdiction, soundProvince } from "./sound-province.ts"
export { testRule } from "./test-rule.ts"
