export type {
  AcceptedError,
  ConformanceCapabilities,
  DocumentCapability,
  DocumentFormat,
  ReadBackOptions,
  UnitCounting,
  UnitCounts,
} from "./capabilities.ts"
export { checkConformance } from "./check-conformance.ts"
export type {
  CheckOutcome,
  CheckReport,
  ConformanceProblem,
  ConformanceReport,
  LevelReport,
} from "./conformance-report.ts"
export { type ConformanceTest, complaintOf, conformanceTests } from "./conformance-tests.ts"
export { type ConformanceLevel, conformanceLevelLabels, conformanceLevels } from "./level.ts"
export { modelPlan } from "./model-plan.ts"
export { writeBadge } from "./write-badge.ts"
