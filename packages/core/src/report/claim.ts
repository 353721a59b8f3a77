import type { IsoDate } from "../calendar/index.ts"
import type { BodyId } from "../directory/index.ts"
import type { Because, DueDate, Obligation } from "../obligation/index.ts"

/** A report that somebody owes for the period, before it is known whether that somebody is there. */
export interface Claim {
  readonly obligation: Obligation
  readonly due: DueDate | undefined
  readonly graceWorkingDays: number
  /** Beside the reasons of the obligation: how often, by when, with which grace. */
  readonly because: readonly Because[]
  /** To whom it goes, as named; by then followed where the plan's receiver is no more. */
  readonly to: readonly string[]
  /** Those of them that the directory has on the day. */
  readonly receivers: readonly BodyId[]
  /** Whether it passes on what others report. */
  readonly isOnward: boolean
  /** The day on which the unit must exist: the due day, else the end of the window. */
  readonly day: IsoDate
}
