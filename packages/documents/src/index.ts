/**
 * Communication plans as documents: reading them (`@lantoa/documents/read`) and writing them
 * (`@lantoa/documents/write`).
 *
 * @packageDocumentation
 */

export {
  type Diagnostic,
  decodeText,
  type Reading,
  type ReadOptions,
  readPlan,
  readTree,
  toContract,
} from "./read.ts"
export {
  type CalendarOptions,
  type CsvOptions,
  type HtmlOptions,
  type ReportPageInput,
  type ReportPageOptions,
  writeCalendar,
  writeDocx,
  writeHtml,
  writeMarkdown,
  writeObligationsCsv,
  writeReportPage,
} from "./write.ts"
