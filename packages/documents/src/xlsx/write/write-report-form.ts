import type { Workbook } from "@cj-tech-master/excelts"
import type { Language } from "@lantoa/core"
import type { ExpectedReport, ReportContent, ReportForm, ReportPeriod } from "@lantoa/core/report"
import { formSheets } from "../layout/form-sheets.ts"
import { type HiddenForm, hiddenRows, hiddenSheetName } from "../layout/hidden-form.ts"
import { addressOf, type PlannedSheet } from "../layout/planned-sheet.ts"
import { type CannotWriteForm, cellLength, notAsked, tooLong } from "./cannot-write-form.ts"
import { exactAnswers } from "./exact-answers.ts"
import { putSheet } from "./put-sheet.ts"
import { newWorkbook, saveWorkbook } from "./save-workbook.ts"
import { unaskedAnswers } from "./unasked-answers.ts"

/** What a form is written from. */
export interface ReportFormInput {
  readonly form: ReportForm
  readonly expected: ExpectedReport
  readonly period: ReportPeriod
  readonly obligorName: string
  /** Answers that the cells show at first; all empty when left out. */
  readonly content?: ReportContent
  /** From 1; one more with every resubmission. Default 1. */
  readonly revision?: number
  /** Default `vi`. */
  readonly language?: Language
}

/**
 * A report's form as a workbook (*biểu mẫu báo cáo .xlsx*): instructions, then the figures, tasks, money and words that it
 * asks. Sheets are protected without a password and only answer cells are open; a hidden sheet keeps what stands where,
 * so that `readReportForm` knows the file again. Every text is stored as text and never runs as a formula. The same input
 * gives the same bytes.
 *
 * **Errors.** `CannotWriteForm` when an answer is longer than a cell can be, or is one that the form does not ask.
 *
 * @throws RangeError when the expected report is to be made on another form or for another period.
 */
export const writeReportForm = async (input: ReportFormInput): Promise<Uint8Array | CannotWriteForm> => {
  const { content = empty, expected, form, language = "vi", period, revision = 1 } = input
  if (expected.form !== form.id || expected.period !== period.id)
    throw new RangeError(
      `The report "${expected.id}" is for the form "${expected.form}" and the period "${expected.period}", not "${form.id}" and "${period.id}".`,
    )
  const [unasked] = unaskedAnswers(form, content)
  if (unasked !== undefined) return notAsked(unasked)
  const sheets = formSheets({ ...input, language, revision }, content)
  for (const { id, shown } of sheets.flatMap(({ answers }) => answers))
    if (typeof shown === "string" && shown.length > cellLength) return tooLong(id, shown.length)
  const workbook = await newWorkbook()
  for (const sheet of sheets) await putSheet(workbook, sheet, language)
  const hidden = hiddenForm({ ...input, language, revision }, sheets, exactAnswers(form, content))
  putHidden(workbook, hidden)
  await workbook.protect(undefined, { lockStructure: true })
  return saveWorkbook(workbook)
}

const empty: ReportContent = { values: {}, tasks: {}, costs: {}, parts: {} }

const hiddenForm = (
  {
    expected,
    form,
    language,
    obligorName,
    period,
    revision,
  }: ReportFormInput & Pick<HiddenForm, "language" | "revision">,
  sheets: readonly PlannedSheet[],
  exact: ReadonlyMap<string, string>,
): HiddenForm => {
  const answers = sheets.flatMap(({ answers: own, name: sheet }) => own.map((answer) => ({ ...answer, sheet })))
  return {
    report: expected.id,
    form: form.id,
    plan: form.plan,
    period: period.id,
    revision,
    language,
    unit: obligorName,
    labels: sheets.flatMap(({ labels, name: sheet }) =>
      labels.map(({ column, row, text }) => ({ sheet, cell: addressOf(row, column), text })),
    ),
    answers: answers.map(({ column, id, labels, row, sheet }, at) => ({
      sheet,
      cell: addressOf(row, column),
      id,
      name: `lantoa_${at + 1}`,
      labels,
    })),
    exact,
  }
}

const putHidden = (workbook: Workbook, hidden: HiddenForm): void => {
  const sheet = workbook.addWorksheet(hiddenSheetName, { state: "veryHidden" })
  for (const [at, row] of hiddenRows(hidden).entries())
    for (const [column, text] of row.entries()) {
      const cell = sheet.getCell(at + 1, column + 1)
      if (text !== "") cell.value = text
      cell.numFmt = "@"
    }
  for (const { cell, name, sheet: of } of hidden.answers)
    workbook.definedNames.add(`'${of}'!${cell.replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2")}`, name)
}
