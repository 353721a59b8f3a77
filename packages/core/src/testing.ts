/**
 * Tools for those who write rules and provinces: a tester for rules, and a made-up plan with nothing wrong in it. Needs
 * `vitest`.
 */
export {
  asDraft,
  type Change,
  type ExpectedFinding,
  inPart,
  type RuleCase,
  type RuleCases,
  soundDirectory,
  soundJurisdiction,
  soundPlan,
  soundProvince,
  soundProvinceUnit,
  soundStatement,
  testRule,
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
} from "./testing/index.ts"
