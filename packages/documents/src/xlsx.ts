/**
 * Workbooks: the forms by which units report, handed out and read back, and tables.
 *
 * @packageDocumentation
 */

export {
  type AnswerKey,
  type AnswerKind,
  answerId,
  answerKeyOf,
  type CannotReadForm,
  type CannotWriteForm,
  type CellPlace,
  type CsvRow,
  type FormMatch,
  type FormProblem,
  type FormProblemKind,
  isCannotReadForm,
  isCannotWriteForm,
  matchForm,
  type ReadForm,
  type ReadFormOptions,
  type ReportFormInput,
  readCsv,
  readReportForm,
  type TableColumn,
  type TableSheet,
  type WorkbookLimits,
  workbookLimits,
  writeObligationsWorkbook,
  writeReportForm,
  writeWorkbook,
} from "./xlsx/index.ts"
