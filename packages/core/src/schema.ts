/**
 * The zod schemas of everything that is stored or exchanged. Schema and type share a name; the root entry exports the
 * types without loading zod.
 *
 * @packageDocumentation
 */
export { BudgetLine } from "./budget/budget-line.schema.ts"
export { Frequency } from "./calendar/frequency.schema.ts"
export { IsoDate, PartialDate, YearPeriod } from "./calendar/iso-date.schema.ts"
export { Validity } from "./calendar/validity.schema.ts"
export { ChangeEvent, ChangeEventKind, ChangeParty } from "./directory/change-event.schema.ts"
export {
  AdministrativeUnit,
  Body,
  BodyId,
  BodyKind,
  DirectoryData,
  FunctionId,
  Group,
  GroupId,
  Succession,
  Tier,
  UnitCode,
  UnitId,
  UnitType,
} from "./directory/directory.schema.ts"
export { UnitShare, UnitStep } from "./directory/unit-step.schema.ts"
export {
  DueOfPeriod,
  LayerChannels,
  Letterhead,
  ReportingStep,
  ReportRegime,
  TierSystem,
} from "./jurisdiction/jurisdiction.schema.ts"
export { Basis, Certainty } from "./law/basis.schema.ts"
export { DocumentType } from "./law/document-type.schema.ts"
export { Baseline, BaselineEntry } from "./lint/baseline.schema.ts"
export { Anchor, CheckConfig, PresetName, RuleSetting, Suppression } from "./lint/check-config.schema.ts"
export { Acceptance, Finding, Fix, PlanPath, Severity, SuppressedFinding } from "./lint/finding.schema.ts"
export { CalendarEntry } from "./obligation/calendar-entry.schema.ts"
export {
  ChangedObligation,
  FieldChange,
  MovedObligations,
  ObligationDiff,
  ObligationField,
} from "./obligation/diff.schema.ts"
export { Because, Obligation, ObligationId, Obligor } from "./obligation/obligation.schema.ts"
export { Assignment, Delegation, Modality, Role, Task } from "./plan/assignment.schema.ts"
export { ChannelFamily, ChannelType, ChannelTypeId, ChannelUse } from "./plan/channel.schema.ts"
export { CoverageEvidence, CoverageItem, PlanCoverage } from "./plan/coverage.schema.ts"
export {
  CitedAct,
  DocumentIdentity,
  DocumentNumber,
  InternalReference,
  Mention,
  Recipient,
  RecipientPurpose,
  Signatory,
} from "./plan/document.schema.ts"
export { Due } from "./plan/due.schema.ts"
export { BudgetTier, FundingKind, FundingSource, Vnd } from "./plan/funding.schema.ts"
export { NodeId, Paragraph, PlanNode, Section, Table } from "./plan/node.schema.ts"
export { Plan, PlanId, Statement } from "./plan/plan.schema.ts"
export { PlanProvenance, Provenance } from "./plan/provenance.schema.ts"
export { ReportingDuty } from "./plan/reporting.schema.ts"
export { ContentTheme, ObservanceId, ThemeKind } from "./plan/theme.schema.ts"
export {
  Variant,
  VariantAgency,
  VariantBasis,
  VariantBody,
  VariantBodyChange,
  VariantBodyEnd,
  VariantChannel,
  VariantChannelChange,
  VariantGroup,
  VariantGroupChange,
  VariantIndicator,
  VariantIndicatorChange,
  VariantLetterhead,
  VariantMeasure,
  VariantRegime,
  VariantReportingStep,
  VariantValue,
} from "./province/variant.schema.ts"
export { CostAnswer, ReportContent, ReportValue, TaskAnswer, TaskProgress } from "./report/content.schema.ts"
export { ReportEvent, ReportEventId, ReportSource } from "./report/event.schema.ts"
export { ExpectedReport, ExpectedSet, NotExpected, ReportDue, ReportId } from "./report/expected.schema.ts"
export { FormCost, FormId, FormIndicator, FormPart, FormTask, ReportForm } from "./report/form.schema.ts"
export { Indicator, IndicatorId, Measure, MeasureId } from "./report/indicator.schema.ts"
export { PeriodId, ReportPeriod } from "./report/period.schema.ts"
export { ReviewFinding } from "./review/review-finding.schema.ts"
export { CarryEdge, Figure } from "./succession/figure.schema.ts"
export {
  CarriedObligation,
  NameFate,
  NotCarried,
  Origin,
  SuccessionReport,
  SuccessionStep,
} from "./succession/succession.schema.ts"
