import { basename, extname } from "node:path"
import { type CalendarEntry, fillText, type IsoDate, type Language, slugOf, type Text, yearOf } from "@lantoa/core"
import {
  writeCalendar,
  writeDocx,
  writeHtml,
  writeMarkdown,
  writeObligationsCsv,
  writeReportPage,
} from "@lantoa/documents/write"
import { calendarOptions } from "../shared/calendar-options.ts"
import { messages } from "./messages.ts"
import type { Worked, YearCalendar } from "./work-on.ts"

/** A file of the results: its name, what it is, and a function that writes it. */
export interface ResultFile {
  readonly name: string
  readonly what: Text
  readonly content: () => string | Uint8Array
}

/** The files that the work on a plan gives, the report first. */
export const filesOf = (worked: Worked, today: IsoDate, language: Language): readonly ResultFile[] => {
  const { loaded, checked, obligations, calendars } = worked
  const { plan } = loaded
  const { judgement, jurisdiction } = checked
  const stem = stemOf(loaded.name)
  const file = (ending: string, what: Text, content: ResultFile["content"]): ResultFile => ({
    name: `${stem}${ending}`,
    what,
    content,
  })
  return [
    file(".bao-cao.html", messages.report, () =>
      writeReportPage({ plan, ...checked, obligations, entries: shownEntries(calendars, today) }, { language }),
    ),
    file(".docx", messages.word, () => writeDocx(plan, jurisdiction)),
    file(".html", messages.page, () => writeHtml(plan, jurisdiction)),
    file(".md", messages.markdown, () => writeMarkdown(plan, jurisdiction)),
    file(".viec.csv", messages.obligations, () => writeObligationsCsv(plan, obligations, { language })),
    ...calendars.map(({ year, entries }) =>
      file(`.lich-${year}.ics`, fillText(messages.calendar, { year }), () =>
        writeCalendar(entries, calendarOptions(plan, judgement.day, language)),
      ),
    ),
  ]
}

/** What the report shows of the calendars: this year and the next, or the plan's first two when they lie elsewhere. */
const shownEntries = (calendars: readonly YearCalendar[], today: IsoDate): readonly CalendarEntry[] => {
  const thisYear = yearOf(today)
  const near = calendars.filter(({ year }) => year === thisYear || year === thisYear + 1)
  return (near.length > 0 ? near : calendars.slice(0, 2)).flatMap(({ entries }) => entries)
}

/** The plan's name as the beginning of file names: a built-in plan's own, a file's without folder and ending. */
const stemOf = (name: string): string => slugOf(basename(name, extname(name))) || "ke-hoach"
