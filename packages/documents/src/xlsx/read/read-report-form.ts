import type { Language, PlanId } from "@lantoa/core"
import type { FormId, PeriodId, ReportContent, ReportForm, ReportId } from "@lantoa/core/report"
import * as schema from "@lantoa/core/schema"
import { type HiddenForm, hiddenSheetName } from "../layout/hidden-form.ts"
import { type CannotReadForm, changedTemplate, isCannotReadForm } from "./cannot-read-form.ts"
import { changedLabels, looseLabelProblems } from "./check-labels.ts"
import { contentOf } from "./content-of.ts"
import type { FormProblem } from "./form-problem.ts"
import type { FoundWorkbook } from "./found-cell.ts"
import { hiddenFormIn } from "./hidden-form-in.ts"
import { type WorkbookLimits, workbookLimits } from "./limits.ts"
import { openWorkbook } from "./open-workbook.ts"
import { readAnswers } from "./read-answers.ts"
import { unaskedCells } from "./unasked-cells.ts"

/** A cell of a workbook by the name of its sheet. */
export interface CellPlace {
  readonly sheet: string
  readonly cell: string
}

/** A form that came back (*biểu mẫu đã điền*). */
export interface ReadForm {
  readonly report: ReportId
  readonly form: FormId
  readonly plan: PlanId
  readonly period: PeriodId
  readonly revision: number
  readonly language: Language
  /** The unit as the form names it. */
  readonly obligorName: string
  /** The answers that could be taken. What was left empty is left out. */
  readonly content: ReportContent
  /** The cell of every answer, by its id: `value:news-items`, `progress:task-2.1`, `spent:funding-1`, `part:results`. */
  readonly cells: ReadonlyMap<string, CellPlace>
  /** What could not be taken, by sheet and cell. */
  readonly problems: readonly FormProblem[]
}

/** How a form is read. */
export interface ReadFormOptions {
  /** The forms that are waited for; any form when left out. */
  readonly expectedForms?: readonly ReportForm[]
  readonly limits?: Partial<WorkbookLimits>
}

/**
 * Reads a filled-in form back (*nhập biểu mẫu đã điền*). It never throws, whatever the bytes.
 *
 * Every cell stands by itself: right answers are taken though others are wrong, and what is wrong is named by sheet and
 * cell. A cell whose labels changed is refused, since nobody knows what was answered there. Nothing is run, fetched or
 * recalculated: results of formulas are not looked at, macros and links stay closed.
 *
 * **Errors.** `CannotReadForm` for a file of which no answer can be taken.
 */
export const readReportForm = async (
  bytes: Uint8Array,
  { expectedForms, limits = {} }: ReadFormOptions = {},
): Promise<ReadForm | CannotReadForm> => {
  const workbook = await openWorkbook(bytes, { ...workbookLimits, ...limits })
  if (isCannotReadForm(workbook)) return workbook
  const hidden = hiddenFormIn(workbook, expectedForms)
  return isCannotReadForm(hidden) ? hidden : (readForm(hidden, workbook) ?? changedTemplate(hiddenSheetName))
}

/** The form that a workbook holds; undefined when its hidden sheet holds ids or answers of no known shape. */
const readForm = (hidden: HiddenForm, workbook: FoundWorkbook): ReadForm | undefined => {
  const changed = changedLabels(hidden, workbook)
  const { answers, problems } = readAnswers(hidden, workbook, changed)
  const report = schema.ReportId.safeParse(hidden.report)
  const form = schema.FormId.safeParse(hidden.form)
  const plan = schema.PlanId.safeParse(hidden.plan)
  const period = schema.PeriodId.safeParse(hidden.period)
  const content = schema.ReportContent.safeParse(contentOf(answers))
  if (!report.success || !form.success || !plan.success || !period.success || !content.success) return undefined
  return {
    report: report.data,
    form: form.data,
    plan: plan.data,
    period: period.data,
    revision: hidden.revision,
    language: hidden.language,
    obligorName: hidden.unit,
    content: content.data,
    cells: new Map(hidden.answers.map(({ cell, id, sheet }) => [id, { sheet, cell }])),
    problems: [...problems, ...looseLabelProblems(hidden, changed), ...unaskedCells(hidden, workbook)],
  }
}
