import {
  type CalendarEntry,
  calendarEntries,
  deriveObligations,
  type IsoDate,
  type Obligation,
  yearOf,
} from "@lantoa/core"
import { type LoadedPlan, PlanSource } from "@lantoa/services"
import * as Effect from "effect/Effect"
import { type CheckedPlan, check } from "../shared/checked-plan.ts"

/** The calendar of one year. */
export interface YearCalendar {
  readonly year: number
  readonly entries: readonly CalendarEntry[]
}

/** Everything that is known of one plan once the work is done. */
export interface Worked {
  readonly loaded: LoadedPlan
  readonly checked: CheckedPlan
  readonly obligations: readonly Obligation[]
  readonly calendars: readonly YearCalendar[]
}

/** Loads a plan, checks it, derives what is owed, and fills the calendars of its years. */
export const workOn = Effect.fnUntraced(function* (name: string, today: IsoDate) {
  const { load } = yield* PlanSource
  const loaded = yield* load(name, { fallbackDay: today })
  const checked = check(loaded, undefined, today)
  const obligations = deriveObligations(loaded.plan, checked.jurisdiction)
  const calendars = yearsOf(loaded, today).map((year) => ({
    year,
    entries: calendarEntries(loaded.plan, obligations, checked.jurisdiction, year),
  }))
  return { loaded, checked, obligations, calendars } satisfies Worked
})

/** The years of the plan; without a stated period this year and the next. A plan of the far future gets its first years. */
const yearsOf = ({ plan }: LoadedPlan, today: IsoDate): readonly number[] => {
  const thisYear = yearOf(today)
  const from = plan.period === null ? thisYear : (plan.period.from ?? Math.min(thisYear, plan.period.to))
  const to = plan.period === null ? thisYear + 1 : plan.period.to
  return Array.from({ length: Math.min(Math.max(0, to - from + 1), mostYears) }, (_, at) => from + at)
}

const mostYears = 15
