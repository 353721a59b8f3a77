import type { ConformanceCheck } from "../check.ts"
import { expectedOnce } from "./expected-once.ts"
import { formsShaped } from "./forms-shaped.ts"
import { indicatorsSound } from "./indicators-sound.ts"
import { possibleBackwards } from "./possible-backwards.ts"
import { receiversKnown } from "./receivers-known.ts"
import { regimesKnown } from "./regimes-known.ts"
import { stepsExpected } from "./steps-expected.ts"

/** What makes reports of a plugin's plans asked for once, in a form, and find their way in time. */
export const reportChecks: readonly ConformanceCheck[] = [
  stepsExpected,
  regimesKnown,
  receiversKnown,
  indicatorsSound,
  formsShaped,
  expectedOnce,
  possibleBackwards,
]
