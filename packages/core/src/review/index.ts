export { type Outlier, type OutlierLimits, outlierOf } from "./outlier.ts"
export type { ReviewFinding } from "./review-finding.schema.ts"
export { needsFollowUp, type ReviewOptions, reviewReport } from "./review-report.ts"
export {
  type AnyReviewRule,
  defineReviewRule,
  type ReviewContext,
  type ReviewReporter,
  type ReviewRule,
} from "./review-rule.ts"
export { reviewRules } from "./rules/index.ts"
