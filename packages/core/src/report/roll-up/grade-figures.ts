import { dateOfDay, type WorkingCalendar } from "../../calendar/index.ts"
import type { ReportDue } from "../expected.schema.ts"
import { workingDaysLate } from "../lateness.ts"
import { empty } from "./cell-state.ts"
import { type Cells, mandatoryAnswered, noDay, nonEmpty, submitted } from "./cells.ts"
import type { FormLayout } from "./columns.ts"
import { noLastDay, type RollUpFrame } from "./frame.ts"

/** After all figures of a table are in place: how much the reports say that came, and how late they are. */
export const gradeFigures = (frame: RollUpFrame, cells: Cells, calendar: WorkingCalendar): void => {
  const { cellStart, columns, lastDays, reports, rowForm } = frame
  const { days, grades, late, states } = cells
  const wanted = columns.forms.map(mandatoryOf)
  const lateBy = lateness(calendar)
  for (let row = 0; row < reports.length; row++) {
    if (grades[row] !== submitted) continue
    grades[row] = gradeOf(states, cellStart[row] ?? 0, cellStart[row + 1] ?? 0, wanted[rowForm[row] ?? 0] ?? null)
    const day = days[row] ?? noDay
    if (day <= (lastDays[row] ?? noLastDay)) continue
    const due = reports[row]?.due
    if (due !== undefined) late[row] = lateBy(due, day)
  }
}

/** The cells of a form that must be answered; null where a part must be, which no table of figures does. */
const mandatoryOf = ({ form, mandatory }: FormLayout): Int32Array | null =>
  form.parts.some((part) => part.mandatory)
    ? null
    : Int32Array.from([...mandatory.keys()].filter((cell) => mandatory[cell] === 1))

const gradeOf = (states: Uint8Array, from: number, to: number, wanted: Int32Array | null): number => {
  let at = from
  while (at < to && (states[at] ?? empty) <= empty) at++
  if (at === to) return submitted
  if (wanted === null) return submitted | nonEmpty
  for (let each = 0; each < wanted.length; each++)
    if ((states[from + (wanted[each] ?? 0)] ?? empty) <= empty) return submitted | nonEmpty
  return submitted | nonEmpty | mandatoryAnswered
}

/** Many reports are late by the same days, those that follow one another mostly due on the same. */
const lateness = (calendar: WorkingCalendar): ((due: ReportDue, day: number) => number) => {
  const known = new Map<string, Map<number, number>>()
  let last: Pick<ReportDue, "day" | "lastDay"> = { day: null, lastDay: null }
  let ofDue = new Map<number, number>()
  return (due, day) => {
    if (due.day !== last.day || due.lastDay !== last.lastDay) {
      const key = `${due.day} ${due.lastDay}`
      ofDue = known.get(key) ?? new Map<number, number>()
      known.set(key, ofDue)
      last = due
    }
    const late = ofDue.get(day) ?? workingDaysLate(due, dateOfDay(day), calendar)
    ofDue.set(day, late)
    return late
  }
}
