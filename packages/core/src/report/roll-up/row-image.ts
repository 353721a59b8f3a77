import { epochDay, type WorkingCalendar } from "../../calendar/index.ts"
import type { CostAnswer, ReportContent } from "../content.schema.ts"
import type { ReportDue } from "../expected.schema.ts"
import { workingDaysLate } from "../lateness.ts"
import type { Submission } from "../report-state.ts"
import { aboveZero, codeOfProgress, codeOfValue, empty, missing } from "./cell-state.ts"
import { accepted, type Cells, mandatoryAnswered, noDay, nonEmpty, submitted } from "./cells.ts"
import type { FormCell, FormLayout } from "./columns.ts"
import type { RollUpFrame } from "./frame.ts"

/** All that one report says, as it stands in the columns. */
export interface RowImage {
  readonly states: Uint8Array
  readonly values: Float64Array
  readonly grade: number
  readonly day: number
  readonly late: number
  readonly submission: Submission | null
  readonly lines: Int32Array | null
}

/** The columns of a report as it was sent; null: nothing that counts was. */
export const rowImage = (
  layout: FormLayout,
  due: ReportDue,
  submission: Submission | null,
  calendar: WorkingCalendar,
): RowImage => {
  const count = layout.cells.length
  const states = new Uint8Array(count)
  const values = new Float64Array(count)
  if (submission === null)
    return { states: states.fill(missing), values, grade: 0, day: noDay, late: 0, submission, lines: null }
  for (const [at, cell] of layout.cells.entries()) writeCell(states, values, at, cell, submission.content)
  return {
    states,
    values,
    grade: gradeOf(layout, states, submission),
    day: epochDay(submission.firstOn),
    late: workingDaysLate(due, submission.firstOn, calendar),
    submission,
    lines: null,
  }
}

const own = <A>(record: Readonly<Record<string, A>>, key: string): A | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined

const writeCell = (
  states: Uint8Array,
  values: Float64Array,
  at: number,
  { of }: FormCell,
  content: ReportContent,
): void => {
  if (of.kind === "task") {
    states[at] = codeOfProgress(own(content.tasks, of.task.item)?.progress)
    return
  }
  const value =
    of.kind === "indicator" ? own(content.values, of.asked.indicator.id) : costOf(content, of.cost.id, of.of)
  const state = codeOfValue(value)
  states[at] = state
  if (state === aboveZero) values[at] = Number(value)
}

const costOf = ({ costs }: ReportContent, id: string, of: keyof CostAnswer): number | null | undefined =>
  own(costs, id)?.[of]

const gradeOf = ({ cells, form }: FormLayout, states: Uint8Array, { content, standing }: Submission): number => {
  const parts = form.parts.map(({ id, mandatory }) => ({ mandatory, said: (own(content.parts, id) ?? null) !== null }))
  const says = states.some((state) => state > empty) || parts.some(({ said }) => said)
  const answers =
    says &&
    cells.every(({ mandatory }, at) => !mandatory || (states[at] ?? empty) > empty) &&
    parts.every(({ mandatory, said }) => said || !mandatory)
  return (
    submitted | (says ? nonEmpty : 0) | (answers ? mandatoryAnswered : 0) | (standing === "submitted" ? 0 : accepted)
  )
}

/** The columns of a report as they are now. */
export const imageAt = ({ cellStart }: RollUpFrame, cells: Cells, row: number): RowImage => {
  const from = cellStart[row] ?? 0
  const to = cellStart[row + 1] ?? from
  return {
    states: cells.states.slice(from, to),
    values: cells.values.slice(from, to),
    grade: cells.grades[row] ?? 0,
    day: cells.days[row] ?? noDay,
    late: cells.late[row] ?? 0,
    submission: cells.submissions[row] ?? null,
    lines: cells.lines?.slice(from, to) ?? null,
  }
}

/** Puts a report's columns in place. */
export const writeImage = ({ cellStart }: RollUpFrame, cells: Cells, row: number, image: RowImage): void => {
  const from = cellStart[row] ?? 0
  cells.states.set(image.states, from)
  cells.values.set(image.values, from)
  cells.grades[row] = image.grade
  cells.days[row] = image.day
  cells.late[row] = image.late
  cells.submissions[row] = image.submission
  if (cells.lines === null) return
  if (image.lines === null) cells.lines.fill(0, from, from + image.states.length)
  else cells.lines.set(image.lines, from)
}
