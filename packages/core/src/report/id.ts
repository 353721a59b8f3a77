import type { ObligationId } from "../obligation/index.ts"
import type { ReportEventId } from "./event.schema.ts"
import type { ReportId } from "./expected.schema.ts"
import type { FormId } from "./form.schema.ts"
import type { IndicatorId, MeasureId } from "./indicator.schema.ts"
import type { PeriodId } from "./period.schema.ts"

const isPeriodId = (text: string): text is PeriodId =>
  /^\d{4}(-(h[12]|9m|q[1-4]|m(0[1-9]|1[0-2])|w\d{4}-\d{2}-\d{2}|\d{4}|mid))?$/.test(text)
const isMeasureId = (text: string): text is MeasureId => /^[a-z][a-z0-9-]*$/.test(text)
const isIndicatorId = (text: string): text is IndicatorId => /^([a-z0-9-]+\/)?[a-z][a-z0-9-]*$/.test(text)
const isFormId = (text: string): text is FormId => /^[a-z0-9-]+\.[0-9a-f]{14}$/.test(text)
const isReportEventId = (text: string): text is ReportEventId => /^[0-9a-f]{64}$/.test(text)
const isReportId = (text: string): text is ReportId =>
  /^[a-z0-9/-]+#[a-z0-9.-]+@[a-z0-9:/-]+!\d{4}[a-z0-9-]*$/.test(text)

const refuse = (text: string, what: string, example: string): never => {
  throw new RangeError(`"${text}" is not ${what}; expected a form like "${example}".`)
}

/** A reporting period, written in code. @throws RangeError when it has another form. */
export const periodId = (text: string): PeriodId => (isPeriodId(text) ? text : refuse(text, "a period", "2026-q1"))

/** A unit of measure, written in code. @throws RangeError when it has another form. */
export const measureId = (text: string): MeasureId =>
  isMeasureId(text) ? text : refuse(text, "a unit of measure", "radio-minute")

/** An indicator, written in code. @throws RangeError when it has another form. */
export const indicatorId = (text: string): IndicatorId =>
  isIndicatorId(text) ? text : refuse(text, "an indicator", "news-items")

/** A form's id, written in code. @throws RangeError when it has another form. */
export const formId = (text: string): FormId =>
  isFormId(text) ? text : refuse(text, "a form", "reporting-1.00000000000000")

/** An event's id. @throws RangeError when it is not a SHA-256 in lower-case hexadecimal. */
export const reportEventId = (text: string): ReportEventId =>
  isReportEventId(text) ? text : refuse(text, "the id of an event", "0".repeat(64))

/** A report's id, read from text. @throws RangeError when it has another form. */
export const reportId = (text: string): ReportId =>
  isReportId(text) ? text : refuse(text, "a report", "mau/kh#reporting-1@b:mau/so-gd!2026")

/** The id of what one obligor reports for a period. */
export const reportIdOf = (obligation: ObligationId, period: PeriodId): ReportId => reportId(`${obligation}!${period}`)

/** The parts of a report's id: what is owed, and for which period. */
export const partsOfReportId = (id: ReportId): { readonly owed: string; readonly period: PeriodId } => {
  const at = id.lastIndexOf("!")
  return { owed: id.slice(0, at), period: periodId(id.slice(at + 1)) }
}
