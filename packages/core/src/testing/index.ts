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
export { soundDirectory, soundProvinceUnit } from "./sound-directory.ts"
export { type Change, soundPlan, soundStatement } from "./sound-plan.ts"
export { soundJurisdiction, soundProvince } from "./sound-province.ts"
export { type ExpectedFinding, type RuleCase, type RuleCases, testRule } from "./test-rule.ts"
