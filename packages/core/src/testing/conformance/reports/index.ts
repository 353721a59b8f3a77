import type { ConformanceCheck } from "../check.ts"
import { possibleBackwards } from "./possible-backwards.ts"
import { receiversKnown } from "./receivers-known.ts"
import { stepsExpected } from "./steps-expected.ts"

/** What makes reports of a plugin's plans find their way in time. */
export const reportChecks: readonly ConformanceCheck[] = [stepsExpected, receiversKnown, possibleBackwards]
