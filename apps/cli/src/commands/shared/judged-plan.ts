import { type IsoDate, type JudgementDay, type Jurisdiction, judgementDayOf, jurisdictionFor } from "@lantoa/core"
import { type LoadedPlan, PlanSource } from "@lantoa/services"
import * as Effect from "effect/Effect"

/** A plan with the day it is judged on and what its province is on that day. */
export interface JudgedPlan {
  readonly loaded: LoadedPlan
  readonly judgement: JudgementDay
  readonly jurisdiction: Jurisdiction
}

/** Loads a plan for its own day or for `asOf`. */
export const loadJudged = Effect.fnUntraced(function* (name: string, asOf: IsoDate | undefined, today: IsoDate) {
  const { load } = yield* PlanSource
  const loaded = yield* load(name, { fallbackDay: today })
  const judgement = judgementDayOf(loaded.plan, asOf, today)
  return { loaded, judgement, jurisdiction: jurisdictionFor(loaded.province, judgement.day) } satisfies JudgedPlan
})
