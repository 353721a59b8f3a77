import { dateOfDay, type WorkingCalendar } from "../../calendar/index.ts"
import type { ReportDue } from "../expected.schema.ts"
import { workingDaysLate } from "../lateness.ts"
import { empty, missing } from "./cell-state.ts"
import { type Cells, mandatoryAnswered, noDay, nonEmpty, submitted } from "./cells.ts"
import type { FormLayout } from "./columns.ts"
import type { FigureTable } from "./figure-table.ts"
import { noLastDay, type RollUpFrame } from "./frame.ts"

/** After all figures of a table are in place: which reports came, on which day, and how much they say. */
export const figureRows = (
  frame: RollUpFrame,
  cells: Cells & { readonly lines: Int32Array },
  { day }: FigureTable,
  calendar: WorkingCalendar,
): void => {
  const late = lateness(calendar)
  for (let row = 0; row < frame.reports.length; row++) {
    const layout = frame.columns.forms[frame.rowForm[row] ?? 0]
    const from = frame.cellStart[row] ?? 0
    if (layout === undefined || !came(cells.lines, from, layout.columns.length)) continue
    cells.grades[row] = gradeOf(cells.states, from, layout)
    const first = firstDay(cells.lines, day, from, layout.columns.length)
    const due = frame.reports[row]?.due
    cells.days[row] = first
    if (due !== undefined && first > (frame.lastDays[row] ?? noLastDay)) cells.late[row] = late(due, first)
  }
}

/** Many reports are late by the same days. */
const lateness = (calendar: WorkingCalendar): ((due: ReportDue, day: number) => number) => {
  const known = new Map<string, Map<number, number>>()
  return (due, day) => {
    const key = `${due.day} ${due.lastDay}`
    const ofDue = known.get(key) ?? new Map<number, number>()
    known.set(key, ofDue)
    const late = ofDue.get(day) ?? workingDaysLate(due, dateOfDay(day), calendar)
    ofDue.set(day, late)
    return late
  }
}

const came = (lines: Int32Array, from: number, count: number): boolean => {
  for (let at = from; at < from + count; at++) if ((lines[at] ?? 0) !== 0) return true
  return false
}

/** Cells that no line tells of were left empty. */
const gradeOf = (states: Uint8Array, from: number, { form, mandatory }: FormLayout): number => {
  let says = false
  let answers = form.parts.every((part) => !part.mandatory)
  for (let at = 0; at < mandatory.length; at++) {
    if (states[from + at] === missing) states[from + at] = empty
    const isAnswered = (states[from + at] ?? empty) > empty
    if (isAnswered) says = true
    else if (mandatory[at] === 1) answers = false
  }
  return submitted | (says ? nonEmpty : 0) | (says && answers ? mandatoryAnswered : 0)
}

const firstDay = (lines: Int32Array, day: Int32Array, from: number, count: number): number => {
  let first = noDay
  for (let at = from; at < from + count; at++) {
    const line = lines[at] ?? 0
    const told = line === 0 ? noDay : (day[line - 1] ?? noDay)
    if (told !== noDay && (first === noDay || told < first)) first = told
  }
  return first
}
