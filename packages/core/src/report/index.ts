export type { CostAnswer, ReportContent, ReportValue, TaskAnswer, TaskProgress } from "./content.schema.ts"
export type { ReportEvent, ReportEventId, ReportSource } from "./event.schema.ts"
export type { ExpectedReport, ExpectedSet, NotExpected, ReportDue, ReportId } from "./expected.schema.ts"
export type { FormCost, FormId, FormIndicator, FormPart, FormTask, ReportForm } from "./form.schema.ts"
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
export type { PeriodId, ReportPeriod } from "./period.schema.ts"
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
