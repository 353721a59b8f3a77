import { addDays, type CalendarEntry, citeBasis, formatDate, type Language } from "@lantoa/core"
import { plain } from "../../text/plain.ts"
import { table } from "../../text/table.ts"
import { kindNames, messages } from "./messages.ts"

/** Entries as a table: when, what, by which law, and what may still change. */
export const calendarTable = (entries: readonly CalendarEntry[], language: Language, screen: number): string => {
  const { basis, day, entry, kind, sure } = messages
  const columns = [
    { head: day[language] },
    { head: kind[language] },
    { head: entry[language], share: 3 },
    { head: basis[language], share: 1 },
    { head: sure[language] },
  ]
  const rows = entries.map((each) =>
    [
      daysText(each, language),
      kindNames[each.kind][language],
      each.summary[language],
      [...new Set(each.basis.map(citeBasis))].join("; "),
      sureText(each, language),
    ].map(plain),
  )
  return table(columns, rows, screen)
}

const daysText = ({ end, start }: CalendarEntry, language: Language): string => {
  const last = addDays(end, -1)
  return last === start ? formatDate(start, language) : `${formatDate(start, language)} – ${formatDate(last, language)}`
}

const sureText = ({ basis, status }: CalendarEntry, language: Language): string =>
  [messages[status], ...(basis.some(({ certainty }) => certainty === "secondary") ? [messages.secondary] : [])]
    .map((text) => text[language])
    .join(", ")
