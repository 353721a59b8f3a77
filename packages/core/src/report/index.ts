export type { CostAnswer, ReportContent, ReportValue, TaskAnswer, TaskProgress } from "./content.schema.ts"
export type { ReportEvent, ReportEventId, ReportSource } from "./event.schema.ts"
export type { ExpectedReport, ExpectedSet, NotExpected, ReportDue, ReportId } from "./expected.schema.ts"
export type { FormCost, FormId, FormIndicator, FormPart, FormTask, ReportForm } from "./form.schema.ts"
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
