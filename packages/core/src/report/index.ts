export { budgetUnder } from "./budget-under.ts"
export { catalogueFor, catalogueWith, defaultCatalogue, type IndicatorCatalogue } from "./catalogue.ts"
export {
  type ChainConflict,
  type ChainOptions,
  type ChainStep,
  type SolvedChain,
  type SolvedStep,
  solveChain,
} from "./chain.ts"
export { type ChainsOptions, chainsOf, type ReportChain } from "./chains-of.ts"
export type { CostAnswer, ReportContent, ReportValue, TaskAnswer, TaskProgress } from "./content.schema.ts"
export { dueOfPeriod } from "./due-of-period.ts"
export type { ReportEvent, ReportEventId, ReportSource } from "./event.schema.ts"
export type { ExpectedReport, ExpectedSet, NotExpected, ReportDue, ReportId } from "./expected.schema.ts"
export { type ExpectedOptions, expectedReports } from "./expected.ts"
export type { FormCost, FormId, FormIndicator, FormPart, FormTask, ReportForm } from "./form.schema.ts"
export { formClassOf } from "./form-class.ts"
export { type RefusedEvent, type ReportHistory, type RevisionConflict, reportHistory, whyRefused } from "./history.ts"
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
export { isInTime, isLatenessProvisional, type ReportDueOptions, reportDue, workingDaysLate } from "./lateness.ts"
export { addFigures, type MeasuredFigure } from "./measured-figure.ts"
export { audienceMeasures, eventMeasures, measures } from "./measures.ts"
export type { PeriodId, ReportPeriod } from "./period.schema.ts"
export { comparePeriods, isPeriodOfYears, type PeriodInYear, reportPeriod } from "./period.ts"
export { periodText } from "./period-text.ts"
export { periodsOf } from "./periods-of.ts"
export { planPeriods } from "./plan-periods.ts"
export { type PeriodReading, readPeriod } from "./read-period.ts"
export { regimeEntries } from "./regime-entries.ts"
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
export {
  type AtIndicator,
  type AtNode,
  type AtPeriods,
  type AtTrend,
  type AtView,
  type CellCounts,
  type CellState,
  type Completeness,
  type CostTotal,
  type CountedTwice,
  completenessOf,
  costsOf,
  countedTwice,
  type FigureAxes,
  type FigureBytesInput,
  type FigureField,
  type FigureProblem,
  type FiguresInput,
  type FigureTable,
  type Hierarchy,
  hierarchyOf,
  type IndicatorDiffers,
  type IndicatorTotal,
  type KeptView,
  type LateReport,
  lateReports,
  lineOfFigure,
  type MoneyTotal,
  type NameOrder,
  type OtherForm,
  otherForms,
  type PeriodsOverlap,
  type Ratio,
  type ReportChange,
  type RolledBytes,
  type RolledFigures,
  type RollUp,
  type RollUpColumn,
  type RollUpFrame,
  type RollUpInput,
  type RollUpNode,
  type RollUpPlace,
  ratioOf,
  readFigures,
  reRoll,
  rollUp,
  rollUpFigureBytes,
  rollUpFigures,
  rollUpFrame,
  type SuccessionView,
  type TaskProgressCounts,
  type Timeliness,
  type TotalOver,
  type TotalTooLarge,
  type TracedCell,
  type TraceOptions,
  type TrendPoint,
  taskProgressOf,
  timelinessOf,
  totalOf,
  totalOver,
  traceTotal,
  trendOf,
  type ViewedFigure,
  type ViewedPart,
  type ViewOptions,
  type ViewTotal,
  vietnameseOrder,
  viewTotal,
  viewUnder,
} from "./roll-up/index.ts"
export { sameContent } from "./same-content.ts"
export { shareText } from "./share-text.ts"
export { type CostReport, yearlyBudget } from "./yearly-budget.ts"
