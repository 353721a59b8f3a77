export { catalogueWith, defaultCatalogue, type IndicatorCatalogue } from "./catalogue.ts"
export type { CostAnswer, ReportContent, ReportValue, TaskAnswer, TaskProgress } from "./content.schema.ts"
export type { ReportEvent, ReportEventId, ReportSource } from "./event.schema.ts"
export type { ExpectedReport, ExpectedSet, NotExpected, ReportDue, ReportId } from "./expected.schema.ts"
export type { FormCost, FormId, FormIndicator, FormPart, FormTask, ReportForm } from "./form.schema.ts"
export { formClassOf } from "./form-class.ts"
export { type RefusedEvent, type ReportHistory, type RevisionConflict, reportHistory } from "./history.ts"
export {
  formId,
  indicatorId,
  measureId,
  partsOfReportId,
  periodId,
  reportEventId,
  reportId,
  reportIdOf,
} from "./id.ts"
export type { Indicator, IndicatorId, Measure, MeasureId } from "./indicator.schema.ts"
export { addFigures, type MeasuredFigure } from "./measured-figure.ts"
export { audienceMeasures, eventMeasures, measures } from "./measures.ts"
export type { PeriodId, ReportPeriod } from "./period.schema.ts"
export { type FormOptions, reportForm } from "./report-form.ts"
export {
  type Act,
  acceptReport,
  draftReport,
  lockReport,
  type NewReportEvent,
  reopenReport,
  returnReport,
  type SentReport,
  submitReport,
} from "./report-moves.ts"
export { reportParts } from "./report-parts.ts"
export {
  type AcceptedReport,
  type DraftReport,
  type EventOf,
  isOpen,
  type LockedReport,
  type NoReport,
  nextRevision,
  type OpenReport,
  type ReopenedReport,
  type ReportState,
  type ReturnedReport,
  type Submission,
  type SubmittedReport,
  withoutDraft,
} from "./report-state.ts"
export { sameContent } from "./same-content.ts"
export { type CostReport, yearlyBudget } from "./yearly-budget.ts"
