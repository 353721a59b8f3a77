import type { Jurisdiction } from "@lantoa/core"
import { type ExpectedSet, hierarchyOf, type RollUp, rollUp, type Submission } from "@lantoa/core/report"
import type { TrackedPeriod } from "./histories.ts"

/** The roll-up of tracked periods under the directory of the plan's province. */
export const rollUpOf = (periods: readonly TrackedPeriod[], { day, directory }: Jurisdiction): RollUp =>
  rollUp({
    sets: periods.map(({ set }): ExpectedSet => set),
    submissions: periods.flatMap(submissionsOf),
    hierarchy: hierarchyOf(directory, day),
  })

const submissionsOf = ({ reports, unexpected }: TrackedPeriod): readonly Submission[] =>
  [...reports.map(({ history }) => history), ...unexpected].flatMap(({ effective }) =>
    effective === null ? [] : [effective],
  )
