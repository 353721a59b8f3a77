import type { IsoDate, Language, Plan } from "@lantoa/core"
import type { CalendarOptions } from "@lantoa/documents/write"

/** How a plan's calendar is written: stamped with the day the plan is judged on, so that every run gives the same bytes. */
export const calendarOptions = ({ document }: Plan, stamp: IsoDate, language: Language): CalendarOptions => ({
  stamp,
  language,
  ...(document.title === null ? {} : { name: document.title }),
})
