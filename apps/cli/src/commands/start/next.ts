import {
  type CalendarEntry,
  type Deadline,
  dueDateText,
  fillText,
  formatDate,
  type IsoDate,
  type Language,
  nextDeadlines,
} from "@lantoa/core"
import { plain } from "../../text/plain.ts"
import { messages } from "./messages.ts"
import type { Worked } from "./work-on.ts"

const shown = 5
/** Enough to find the next days of several items, of which some recur every month. */
const searched = 100

/** What is due next, the next day of each item of the plan, a sentence each. */
export const deadlineTexts = ({ obligations }: Worked, today: IsoDate, language: Language): readonly string[] => {
  const items = new Map<string, Deadline>()
  for (const deadline of nextDeadlines(obligations, today, searched))
    if (!items.has(deadline.item)) items.set(deadline.item, deadline)
  const texts = [...items.values()].slice(0, shown).map((deadline) => deadlineText(deadline, language))
  return texts.length === 0 ? [messages.noDeadlines[language]] : texts
}

const deadlineText = ({ due, obligations }: Deadline, language: Language): string => {
  const data = { day: dueDateText(due)[language], units: obligations.length, text: plain(obligations[0]?.text ?? "") }
  return fillText(messages.deadlineRow, data)[language]
}

/** What comes next in the calendars besides deadlines, a sentence each. */
export const eventTexts = ({ calendars }: Worked, today: IsoDate, language: Language): readonly string[] => {
  const events = calendars
    .flatMap(({ entries }) => entries)
    .filter(({ kind, end }) => kind === "observance" && end > today)
    .slice(0, shown)
  return events.length === 0 ? [messages.noEvents[language]] : events.map((event) => eventText(event, language))
}

const eventText = ({ start, summary, status }: CalendarEntry, language: Language): string => {
  const note = status === "fixed" ? "" : ` (${messages.provisional[language]})`
  return `${formatDate(start, language)}: ${summary[language]}${note}`
}
