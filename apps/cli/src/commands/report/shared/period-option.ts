import { type PeriodId, readPeriod } from "@lantoa/core/report"
import * as Effect from "effect/Effect"
import type { Invocation } from "../../../invocation.ts"
import { BadValue } from "../../shared/bad-value.ts"
import { messages } from "./messages.ts"

/** The period that `--period` gives. */
export const periodOption = ({ values }: Invocation): Effect.Effect<PeriodId, BadValue> => {
  const typed = values["period"]
  return typed === undefined ? Effect.fail(new BadValue({ text: messages.periodMissing })) : periodTyped(typed)
}

/** The periods that `--period` gives, separated by commas; undefined when it is not given. */
export const periodsOption = ({ values }: Invocation): Effect.Effect<readonly PeriodId[] | undefined, BadValue> => {
  const typed = values["period"]
  if (typed === undefined) return Effect.succeed(undefined)
  return Effect.forEach(typed.split(","), (each) => periodTyped(each.trim()))
}

const periodTyped = (typed: string): Effect.Effect<PeriodId, BadValue> => {
  const read = readPeriod(typed)
  return read.kind === "period" ? Effect.succeed(read.id) : Effect.fail(new BadValue({ text: read.text }))
}
