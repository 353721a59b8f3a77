import type { Text } from "../../text/index.ts"
import type { CheckOutcome, ConformanceProblem } from "./conformance-report.ts"

/** Failed when there is a problem, else passed. @throws RangeError for a check that passes having looked at nothing. */
export const outcomeOf = (looked: number, problems: Iterable<ConformanceProblem>): CheckOutcome => {
  const found = [...problems]
  if (found.length > 0) return { status: "failed", problems: found }
  if (looked === 0) throw new RangeError("A check that looked at nothing cannot pass; skip it with a reason.")
  return { status: "passed", looked }
}

/** Not looked at, and why. */
export const skipped = (vi: string, en: string): CheckOutcome => ({ status: "skipped", reason: { vi, en } })

/** What is there, what is expected, where. */
export const problem = (at: string, is: Text, expected: Text): ConformanceProblem => ({ at, is, expected })
