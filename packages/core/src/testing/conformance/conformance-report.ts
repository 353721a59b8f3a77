import type { IsoDate } from "../../calendar/index.ts"
import type { Text } from "../../text/index.ts"
import type { ConformanceLevel } from "./level.ts"

/** One thing that is not as it must be: what is there, what is expected, and where. */
export interface ConformanceProblem {
  readonly is: Text
  readonly expected: Text
  /** An id, a phrase, a clause or a plan's name. */
  readonly at: string
}

/** How a check went. A check that was skipped was not passed. */
export type CheckOutcome =
  /** `looked`: how many things were looked at, never none. */
  | { readonly status: "passed"; readonly looked: number }
  | { readonly status: "failed"; readonly problems: readonly ConformanceProblem[] }
  | { readonly status: "skipped"; readonly reason: Text }

/** One check of the kit and how it went. */
export interface CheckReport {
  /** `level/what-must-hold`. Permanent. */
  readonly id: `${ConformanceLevel}/${string}`
  /** What must hold, as one sentence without its full stop. */
  readonly title: Text
  readonly outcome: CheckOutcome
}

/** The checks of one level. It is reached when each of them and all of the levels before passed. */
export interface LevelReport {
  readonly level: ConformanceLevel
  readonly reached: boolean
  readonly checks: readonly CheckReport[]
}

/** How far a province plugin conforms (*kết quả kiểm tra gói tỉnh*). */
export interface ConformanceReport {
  readonly format: "lantoa.conformance/1"
  /** The plugin's slug. */
  readonly province: string
  readonly name: Text
  /** The day that was looked at: the day asked for, or the nearest on which the plugin speaks for the province. */
  readonly day: IsoDate
  /** Version of the data on administrative units that the units were counted by; null when they were not. */
  readonly dataVersion: string | null
  /** The names of the plans that were used; a plugin without one is given the kit's model plan, `model`. */
  readonly plans: readonly string[]
  /** The highest level reached; null when not even the first. */
  readonly level: ConformanceLevel | null
  readonly levels: readonly LevelReport[]
}
