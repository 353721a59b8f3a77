import { yearOf } from "../../../calendar/index.ts"
import type { TestedPlan } from "../subject.ts"

/** The years that a plan runs in: a report of each is expected. Without a period, the year of its day. */
export const reportYears = ({ jurisdiction, plan: { period } }: TestedPlan): readonly number[] => {
  const first = period?.from ?? period?.to ?? yearOf(jurisdiction.day)
  const last = period?.to ?? first
  return Array.from({ length: Math.max(1, last - first + 1) }, (_, at) => first + at)
}
