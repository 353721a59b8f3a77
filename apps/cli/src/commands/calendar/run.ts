import { calendarEntries, deriveObligations, fillText } from "@lantoa/core"
import { writeCalendar } from "@lantoa/documents/write"
import * as Effect from "effect/Effect"
import { exitCodes } from "../../exit-code.ts"
import type { Invocation } from "../../invocation.ts"
import { calendarOptions } from "../shared/calendar-options.ts"
import { dayOption, yearOption } from "../shared/day.ts"
import { emit, tell } from "../shared/emit.ts"
import { loadJudged } from "../shared/judged-plan.ts"
import { messages } from "./messages.ts"

/** Writes the calendar of one year of a plan. */
export const run = Effect.fn("calendar")(function* (invocation: Invocation) {
  const year = yield* yearOption(invocation, "year")
  const asOf = yield* dayOption(invocation, "as-of")
  const { loaded, judgement, jurisdiction } = yield* loadJudged(invocation.operands[0] ?? "", asOf, invocation.today)
  const obligations = deriveObligations(loaded.plan, jurisdiction)
  const entries = calendarEntries(loaded.plan, obligations, jurisdiction, year)
  yield* emit(invocation, writeCalendar(entries, calendarOptions(loaded.plan, judgement.day, invocation.language)))
  tell(
    invocation,
    fillText(entries.length === 0 ? messages.empty : messages.counted, { year, entries: entries.length }),
  )
  return exitCodes.done
})
