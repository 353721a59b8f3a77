import type { ConformanceCheck } from "../check.ts"
import { becauseGiven } from "./because-given.ts"
import { deterministic } from "./deterministic.ts"
import { duesComputable } from "./dues-computable.ts"
import { obligorsValid } from "./obligors-valid.ts"

/** What makes obligations of a plugin's plans sure. */
export const obligationChecks: readonly ConformanceCheck[] = [
  becauseGiven,
  obligorsValid,
  deterministic,
  duesComputable,
]
