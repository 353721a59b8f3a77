import { type CheckedPlan as Checked, checkPlan, type IsoDate } from "@lantoa/core"
import { rules } from "@lantoa/core/rules"
import { type LoadedPlan, PlanSource } from "@lantoa/services"
import * as Effect from "effect/Effect"

/** A plan, what it was judged by, and what was found. */
export interface CheckedPlan extends Checked {
  readonly loaded: LoadedPlan
}

/** Loads a plan and checks it against the rules of its day or of `asOf`. */
export const loadChecked = Effect.fnUntraced(function* (name: string, asOf: IsoDate | undefined, today: IsoDate) {
  const { load } = yield* PlanSource
  const loaded = yield* load(name, { fallbackDay: today })
  return check(loaded, asOf, today)
})

/** Checks a plan that is loaded. */
export const check = (loaded: LoadedPlan, asOf: IsoDate | undefined, fallbackDay: IsoDate): CheckedPlan => {
  const { plan, province, provenance } = loaded
  return { loaded, ...checkPlan({ plan, province, rules, asOf, fallbackDay, provenance }) }
}
