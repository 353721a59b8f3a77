import type { Jurisdiction } from "../jurisdiction/index.ts"
import type { Plan } from "../plan/index.ts"
import type { CalendarEntry } from "./calendar-entry.schema.ts"
import { deadlineEntries } from "./deadline-entries.ts"
import type { DueOptions } from "./due-dates.ts"
import type { Obligation } from "./obligation.schema.ts"
import { observanceEntries } from "./observance-entries.ts"

/**
 * What a plan puts into the calendar of one year (*lịch của kế hoạch*), in order of date: the observances that its
 * themes and tasks name, in the years of the plan, and the deadlines of the given obligations. Give the obligations of
 * one unit for that unit's calendar.
 */
export const calendarEntries = (
  plan: Plan,
  obligations: readonly Obligation[],
  jurisdiction: Jurisdiction,
  year: number,
  options: DueOptions = {},
): readonly CalendarEntry[] =>
  [...observanceEntries(plan, year), ...deadlineEntries(plan, obligations, year, options)]
    .map((entry) => inProvince(entry, jurisdiction))
    .sort((a, b) => compare(a.start, b.start) || compare(a.uid, b.uid))

const inProvince = (entry: CalendarEntry, { name }: Jurisdiction): CalendarEntry => ({
  ...entry,
  description: { vi: `${entry.description.vi}\n${name.vi}`, en: `${entry.description.en}\n${name.en}` },
})

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
