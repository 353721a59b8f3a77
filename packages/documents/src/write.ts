/**
 * Writes plans and what is derived from them as documents.
 *
 * @packageDocumentation
 */

export { type CalendarOptions, writeCalendar } from "./write/calendar/write-calendar.ts"
export { writeCsv } from "./write/csv/write-csv.ts"
export { type CsvOptions, writeObligationsCsv } from "./write/csv/write-obligations-csv.ts"
export { writeSuccessionCsv } from "./write/csv/write-succession-csv.ts"
export { writeDocx } from "./write/docx/write-docx.ts"
export {
  type CheckedDocument,
  type FindingsPageInput,
  type FindingsPageOptions,
  type UncheckedDocument,
  writeFindingsPage,
} from "./write/findings/index.ts"
export { type HtmlOptions, writeHtml } from "./write/html/write-html.ts"
export { writeMarkdown } from "./write/markdown/write-markdown.ts"
export type { ReportPageInput, ReportPageOptions } from "./write/report/input.ts"
export { writeReportPage } from "./write/report/write-report-page.ts"
