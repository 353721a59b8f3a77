import { unitSuccession } from "@lantoa/administrative-units"
import { type CalendarEntry, calendarEntries, deriveObligations, fillText } from "@lantoa/core"
import { budgetEntries, budgetTierOf, regimeEntries } from "@lantoa/core/report"
import { writeCalendar } from "@lantoa/documents/write"
import * as Effect from "effect/Effect"
import { exitCodes } from "../../exit-code.ts"
import type { Invocation } from "../../invocation.ts"
import { calendarOptions } from "../shared/calendar-options.ts"
import { dayOption, yearOption } from "../shared/day.ts"
import { emit, tell } from "../shared/emit.ts"
import { type JudgedPlan, loadJudged } from "../shared/judged-plan.ts"
import { calendarTable } from "./calendar-table.ts"
import { messages } from "./messages.ts"

/** Writes the calendar of one year of a plan. */
export const run = Effect.fn("calendar")(function* (invocation: Invocation) {
  const year = yield* yearOption(invocation, "year")
  const asOf = yield* dayOption(invocation, "as-of")
  const judged = yield* loadJudged(invocation.operands[0] ?? "", asOf, invocation.today)
  const entries = entriesOf(invocation, judged, year)
  const { language, terminal, values } = invocation
  yield* emit(
    invocation,
    values["format"] === "table"
      ? calendarTable(entries, language, terminal.columns)
      : writeCalendar(entries, calendarOptions(judged.loaded.plan, judged.judgement.day, language)),
  )
  tell(
    invocation,
    fillText(entries.length === 0 ? messages.empty : messages.counted, { year, entries: entries.length }),
  )
  return exitCodes.done
})

/** The plan's own entries, and those that the options add, in the order of their days. */
const entriesOf = (
  { flags }: Invocation,
  { jurisdiction, loaded: { plan } }: JudgedPlan,
  year: number,
): readonly CalendarEntry[] => {
  const own = calendarEntries(plan, deriveObligations(plan, jurisdiction), jurisdiction, year)
  const reports = flags.has("reports") ? regimeEntries(plan, jurisdiction, year, { units: unitSuccession() }) : []
  const budget = flags.has("budget") ? budgetEntries(year, { tier: budgetTierOf(plan, jurisdiction) }) : []
  return [...own, ...reports, ...budget].sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0))
}
