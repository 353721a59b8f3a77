import type { CalendarEntry, IsoDate, Language, Text } from "@lantoa/core"
import ICAL from "ical.js"
import { cleanText } from "../text/clean.ts"
import { foldLines } from "./fold-lines.ts"

/** How a calendar is written. */
export interface CalendarOptions {
  /** The day that the entries are stamped with (*DTSTAMP*): the plan's, so that the same plan gives the same bytes. */
  readonly stamp: IsoDate
  /** Language of summaries and descriptions. Default `vi`. */
  readonly language?: Language
  /** The name that calendar programs show. */
  readonly name?: string
}

const categories: Readonly<Record<CalendarEntry["kind"], Text>> = {
  observance: { vi: "Ngày, tuần lễ hưởng ứng", en: "Observance" },
  deadline: { vi: "Thời hạn", en: "Deadline" },
  budget: { vi: "Lịch ngân sách", en: "Budget calendar" },
}

/**
 * Entries as an iCalendar file (*.ics*, RFC 5545): whole days with the end left out, one UID per entry so that a later
 * file updates instead of doubling, provisional entries as tentative. Lines end in CRLF and hold 75 octets at most.
 */
export const writeCalendar = (
  entries: readonly CalendarEntry[],
  { stamp, language = "vi", name }: CalendarOptions,
): string => {
  const calendar = new ICAL.Component("vcalendar")
  calendar.addPropertyWithValue("version", "2.0")
  calendar.addPropertyWithValue("prodid", "-//Lan Toa//lantoa//VI")
  calendar.addPropertyWithValue("calscale", "GREGORIAN")
  calendar.addPropertyWithValue("method", "PUBLISH")
  if (name !== undefined) calendar.addPropertyWithValue("x-wr-calname", escapedLine(name))
  calendar.addPropertyWithValue("x-wr-timezone", "Asia/Ho_Chi_Minh")
  for (const entry of entries) calendar.addSubcomponent(event(entry, stamp, language))
  return foldLines(calendar.toString())
}

const event = (
  { uid, kind, start, end, summary, description, status }: CalendarEntry,
  stamp: IsoDate,
  language: Language,
): ICAL.Component => {
  const component = new ICAL.Component("vevent")
  component.addPropertyWithValue("uid", uid)
  component.addPropertyWithValue("dtstamp", ICAL.Time.fromDateTimeString(`${stamp}T00:00:00Z`))
  component.addPropertyWithValue("dtstart", ICAL.Time.fromDateString(start))
  component.addPropertyWithValue("dtend", ICAL.Time.fromDateString(end))
  component.addPropertyWithValue("summary", oneText(summary[language])).setParameter("language", language)
  component.addPropertyWithValue("description", oneText(description[language])).setParameter("language", language)
  component.addPropertyWithValue("categories", categories[kind][language])
  component.addPropertyWithValue("status", status === "fixed" ? "CONFIRMED" : "TENTATIVE")
  component.addPropertyWithValue("transp", "TRANSPARENT")
  return component
}

const oneText = (text: string): string => cleanText(text).replace(/\r\n?/g, "\n")

/** The name is no property of the standard, so that the library writes it as it is: it must be escaped here. */
const escapedLine = (text: string): string =>
  cleanText(text)
    .replace(/\s+/g, " ")
    .replace(/[\\;,]/g, "\\$&")
