import {
  addDays,
  type CalendarEntry,
  clauseLabel,
  dueDateText,
  formatDate,
  type Language,
  nextDeadlines,
} from "@lantoa/core"
import { escapeMarkup } from "../text/escape-markup.ts"
import type { ReportPageInput } from "./input.ts"
import type { ReportSection } from "./section.ts"
import { countCell, type ReportCell, reportTable, textCell } from "./table.ts"
import { words } from "./words.ts"

/** The next deadlines from the day of judgement on. */
export const deadlineList = (
  { plan, obligations, judgement, dueOptions = {} }: ReportPageInput,
  count: number,
  language: Language,
): ReportSection => {
  const section = { id: "deadlines", title: words.deadlines[language] }
  const deadlines = nextDeadlines(obligations, judgement.day, count, dueOptions)
  if (deadlines.length === 0) return { ...section, html: `<p>${words.noDeadlines[language]}</p>` }
  const rows = deadlines.map(({ due, obligations: owed }): readonly ReportCell[] => {
    const first = owed[0]
    const text =
      first === undefined
        ? ""
        : `<span lang="vi">${escapeMarkup(first.text)}</span> <small>(${escapeMarkup(clauseLabel(plan, first.at)[language])})</small>`
    return [textCell(dueDateText(due)[language]), { html: text }, countCell(owed.length)]
  })
  const columns = [words.day, words.item, words.unitsHead].map((name) => name[language])
  return { ...section, html: reportTable(words.deadlines[language], columns, rows) }
}

/** The calendar, in order of date; no section when there are no entries. */
export const calendarList = ({ entries }: ReportPageInput, language: Language): ReportSection | undefined => {
  if (entries.length === 0) return undefined
  const rows = entries.map((entry): readonly ReportCell[] => [
    textCell(daysOf(entry, language)),
    textCell(entry.summary[language]),
    { html: noteOf(entry, language) },
  ])
  const columns = [words.day, words.event, words.note].map((name) => name[language])
  return { id: "calendar", title: words.calendar[language], html: reportTable(words.calendar[language], columns, rows) }
}

const daysOf = ({ start, end }: CalendarEntry, language: Language): string => {
  const last = addDays(end, -1)
  return last === start ? formatDate(start, language) : `${formatDate(start, language)} – ${formatDate(last, language)}`
}

const noteOf = ({ status, reason }: CalendarEntry, language: Language): string =>
  status === "fixed"
    ? ""
    : `<span class="tag">${words.provisional[language]}</span> ${escapeMarkup(reason?.[language] ?? "")}`
