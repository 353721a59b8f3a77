export type { Assignment, Delegation, Modality, Role, Task } from "./assignment.schema.ts"
export type { ChannelFamily, ChannelType, ChannelTypeId, ChannelUse } from "./channel.schema.ts"
export { channelTypes } from "./channel-types.ts"
export { type ChannelMention, channelTypesIn } from "./channel-types-in.ts"
export { clauseLabel } from "./clause-label.ts"
export type { CoverageEvidence, CoverageItem, PlanCoverage } from "./coverage.schema.ts"
export { coverage, coverageMeasure } from "./coverage.ts"
export type {
  CitedAct,
  DocumentIdentity,
  DocumentNumber,
  DocumentType,
  InternalReference,
  Mention,
  Recipient,
  RecipientPurpose,
  Signatory,
} from "./document.schema.ts"
export type { Due } from "./due.schema.ts"
export { type FrequencyDefinition, type FrequencyMention, frequencies, frequenciesIn } from "./frequencies.ts"
export type { BudgetTier, FundingKind, FundingSource, Vnd } from "./funding.schema.ts"
export { type FundingKindDefinition, type FundingMention, fundingIn, fundingKinds } from "./funding-kinds.ts"
export { channelTypeId, nodeId, planId, vnd } from "./id.ts"
export {
  budgetTierLabels,
  channelFamilyLabels,
  citationRoleLabels,
  documentTypeLabel,
  frequencyLabel,
  fundingKindLabel,
  type Labels,
  modalityLabels,
  observanceLabel,
  recipientPurposeLabel,
  roleLabel,
  themeKindLabels,
} from "./labels.ts"
export type { NodeId, Paragraph, PlanNode, Section, Table } from "./node.schema.ts"
export { type ObservanceDays, observance, observanceDays } from "./observance-days.ts"
export { type MonthDay, type Observance, type ObservanceDates, observances } from "./observances.ts"
export { type ObservanceMention, observanceMentionsIn, observancesIn } from "./observances-in.ts"
export type { Plan, PlanId, Statement } from "./plan.schema.ts"
export { planNumber } from "./plan-number.ts"
export type { PlanProvenance, Provenance } from "./provenance.schema.ts"
export { readVocabulary } from "./read-vocabulary.ts"
export { type RecipientPurposeDefinition, recipientPurposeOf, recipientPurposes } from "./recipient-purposes.ts"
export type { Frequency, ReportingDuty } from "./reporting.schema.ts"
export { type RoleVerbs, roleVerbs } from "./role-verbs.ts"
export { rolesIn } from "./roles.ts"
export type { ContentTheme, ObservanceId, ThemeKind } from "./theme.schema.ts"
export { themeKindOf, themeKindsIn } from "./theme-kinds.ts"
export { leavesIn, nodeOf, type PlacedText, sectionsIn, textsOf } from "./walk.ts"
