import type { PlanId } from "@lantoa/core"
import type { ExpectedSet, PeriodId, ReportEvent, ReportEventId, ReportId } from "@lantoa/core/report"
import type * as Effect from "effect/Effect"
import type {
  AlreadyFrozen,
  EventMalformed,
  EventMisnamed,
  ExpectedMalformed,
  NotFrozen,
  OriginalMissing,
  StoreReadError,
  StoreWriteError,
} from "./errors.ts"
import type { StoreProblem } from "./problem.ts"
import type { Frozen, TrailLine } from "./stored.schema.ts"

/** Which events: of a plan, of one of its periods, of one report. */
export interface EventFilter {
  readonly plan: PlanId
  readonly period?: PeriodId
  readonly report?: ReportId
}

/** Events that were kept, and the files in which something could not be read. */
export interface StoredEvents {
  /** Once each, by report, revision, kind and id, whatever their order of arrival. */
  readonly events: readonly ReportEvent[]
  /** By file and line. Empty when everything was read. */
  readonly problems: readonly StoreProblem[]
}

/** What became of an event. */
export interface AddedEvent {
  readonly id: ReportEventId
  readonly outcome: "added" | "already-there"
}

/** An exception to a frozen set: who decided it, and why. */
export interface FreezeException {
  readonly by: string
  readonly reason: string
}

/** What looking through a trail gave. */
export interface TrailCheck {
  /** Whether nothing was changed or taken away afterwards: every line follows the one before, every file is as told. */
  readonly isSound: boolean
  readonly lines: number
  /** The hash of the last line. Written down elsewhere, it shows later whether lines were taken from the end. */
  readonly head: string
  /** Also of files that no line tells of yet, which a broken-off change leaves and the next puts right. */
  readonly problems: readonly StoreProblem[]
}

/** What keeps reports (*kho báo cáo*). Everything is only ever added. A change is lasting when its effect succeeds. */
export interface ReportStoreShape {
  /**
   * Keeps who must report for a period. The same set again, also on another day, is fine; another one is refused with
   * what differs.
   */
  readonly freeze: (
    set: ExpectedSet,
    by?: string,
  ) => Effect.Effect<"frozen" | "already-frozen", AlreadyFrozen | ExpectedMalformed | StoreWriteError>
  /** Keeps another set in place of a frozen one, which stays readable in `freezings`. */
  readonly refreeze: (
    set: ExpectedSet,
    exception: FreezeException,
  ) => Effect.Effect<"frozen" | "already-frozen", NotFrozen | ExpectedMalformed | StoreWriteError>
  /** The set that stands for a plan and period; null when none was frozen. */
  readonly expected: (plan: PlanId, period: PeriodId) => Effect.Effect<ExpectedSet | null, StoreReadError>
  /** Every set that was frozen for a plan and period, the first one first. */
  readonly freezings: (plan: PlanId, period: PeriodId) => Effect.Effect<readonly Frozen[], StoreReadError>
  /** The periods of a plan of which something is kept, by id. */
  readonly periods: (plan: PlanId) => Effect.Effect<readonly PeriodId[], StoreReadError>
  /** The plans of which something is kept, by id. */
  readonly plans: Effect.Effect<readonly PlanId[], StoreReadError>
  /** Keeps events, all that are not there yet. One that has another form or id: none is kept. In the order given. */
  readonly add: (
    events: readonly ReportEvent[],
  ) => Effect.Effect<readonly AddedEvent[], EventMalformed | EventMisnamed | StoreWriteError>
  /** All events that are kept. What cannot be read is told beside them. */
  readonly events: (filter: EventFilter) => Effect.Effect<StoredEvents, StoreReadError>
  /** Keeps the bytes of an imported workbook under their SHA-256, which is returned. `name`: what it was called. */
  readonly keepFile: (bytes: Uint8Array, name: string, by?: string) => Effect.Effect<string, StoreWriteError>
  /** The bytes of an original. */
  readonly file: (sha256: string) => Effect.Effect<Uint8Array, OriginalMissing | StoreReadError>
  /** Every change, the first one first. Lines that cannot be read are told by `verifyTrail`. */
  readonly trail: Effect.Effect<readonly TrailLine[], StoreReadError>
  /** Looks whether the trail and every file that it tells of are as they were written. Reads the whole store. */
  readonly verifyTrail: Effect.Effect<TrailCheck, StoreReadError>
}
