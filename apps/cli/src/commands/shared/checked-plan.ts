import {
  type Baseline,
  type CheckConfig,
  type CheckedPlan as Checked,
  checkPlan,
  checkSetup,
  type IsoDate,
  type SecondOpinion,
  secondOpinion,
} from "@lantoa/core"
import { rules } from "@lantoa/core/rules"
import { type LoadedPlan, PlanSource } from "@lantoa/services"
import * as Effect from "effect/Effect"

/** A plan, what it was judged by, and what was found. */
export interface CheckedPlan extends Checked {
  readonly loaded: LoadedPlan
  /** What changed since the plan's own day; undefined when it was judged on that. */
  readonly opinion: SecondOpinion | undefined
}

/** How to check, besides what the plan and its province say. */
export interface CheckSettings {
  readonly config?: CheckConfig | undefined
  readonly baseline?: Baseline | undefined
}

/** Loads a plan and checks it against the rules of its day or of `asOf`. */
export const loadChecked = Effect.fnUntraced(function* (
  name: string,
  asOf: IsoDate | undefined,
  today: IsoDate,
  settings: CheckSettings = {},
) {
  const { load } = yield* PlanSource
  const loaded = yield* load(name, { fallbackDay: today })
  return check(loaded, asOf, today, settings)
})

/** Checks a plan that is loaded. */
export const check = (
  loaded: LoadedPlan,
  asOf: IsoDate | undefined,
  fallbackDay: IsoDate,
  settings: CheckSettings = {},
): CheckedPlan => {
  const { layout, plan, province, provenance } = loaded
  const setup = checkSetup(settings.config ?? {}, settings.baseline)
  const asked = { plan, province, rules, asOf, fallbackDay, provenance, layout, setup }
  const checked = checkPlan(asked)
  return { loaded, ...checked, opinion: secondOpinion(asked, checked) }
}
