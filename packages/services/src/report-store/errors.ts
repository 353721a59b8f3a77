import { fillText, type Language, type PlanId, type Text } from "@lantoa/core"
import type { ExpectedSet, PeriodId } from "@lantoa/core/report"
import * as Data from "effect/Data"
import type { OutputStep } from "../output-files/index.ts"
import { describeDifferences, type SetDifferences } from "./differences.ts"
import { messages, stepNames } from "./messages.ts"
import type { LockOwner } from "./stored.schema.ts"

const both = ({ vi, en }: Text): string => `${vi} (${en})`

/** The folder is not there, or is not a store. */
export class StoreMissing extends Data.TaggedError("StoreMissing")<{ readonly folder: string }> {
  get text(): Text {
    return fillText(messages.missing, { folder: this.folder })
  }
  override get message(): string {
    return both(this.text)
  }
}

/** A new store was to be made in a folder that has other files. `found` is one of them. */
export class StoreForeign extends Data.TaggedError("StoreForeign")<{
  readonly folder: string
  readonly found: string
}> {
  get text(): Text {
    return fillText(messages.foreign, { folder: this.folder, found: this.found })
  }
  override get message(): string {
    return both(this.text)
  }
}

/** The store was written by a newer version. Nothing in it was read or changed. */
export class StoreTooNew extends Data.TaggedError("StoreTooNew")<{
  readonly folder: string
  readonly found: string
  readonly known: string
}> {
  get text(): Text {
    const { folder, found, known } = this
    return fillText(messages.tooNew, { folder, found, known })
  }
  override get message(): string {
    return both(this.text)
  }
}

/**
 * Another program holds the lock, and did so for as long as was waited. `elsewhere`: on another computer or system,
 * where nobody here can tell whether it still runs. `owner` is null when the lock does not say.
 */
export class StoreLocked extends Data.TaggedError("StoreLocked")<{
  readonly folder: string
  /** The folder to delete by hand when its owner surely runs no more. */
  readonly lock: string
  readonly owner: LockOwner | null
  readonly elsewhere: boolean
}> {
  get text(): Text {
    const { folder, lock, owner, elsewhere } = this
    if (owner === null) return fillText(messages.lockedByUnknown, { folder, lock })
    const { host, pid, since } = owner
    return fillText(elsewhere ? messages.lockedElsewhere : messages.locked, { folder, lock, host, pid, since })
  }
  override get message(): string {
    return both(this.text)
  }
}

/** What was being done when the system refused. */
export type StoreStep = OutputStep | "list" | "read" | "append" | "lock"

/** The system did not let something be read or written. Whatever was acknowledged is still there. */
export class StoreFailed extends Data.TaggedError("StoreFailed")<{
  readonly file: string
  readonly step: StoreStep
  readonly reason: string
}> {
  get text(): Text {
    const { file, step, reason } = this
    return {
      vi: fillText(messages.failed, { file, step: stepNames[step].vi, reason }).vi,
      en: fillText(messages.failed, { file, step: stepNames[step].en, reason }).en,
    }
  }
  override get message(): string {
    return both(this.text)
  }
}

/** A file that is needed as a whole is not as it should be. */
export class StoreFileBroken extends Data.TaggedError("StoreFileBroken")<{
  readonly file: string
  readonly reason: string
}> {
  get text(): Text {
    return fillText(messages.broken, { file: this.file, reason: this.reason })
  }
  override get message(): string {
    return both(this.text)
  }
}

/** Another expected set was frozen for the plan and period. */
export class AlreadyFrozen extends Data.TaggedError("AlreadyFrozen")<{
  /** The set that stands. */
  readonly frozen: ExpectedSet
  readonly differences: SetDifferences
}> {
  get text(): Text {
    return { vi: this.#sentence("vi"), en: this.#sentence("en") }
  }
  override get message(): string {
    return both(this.text)
  }
  #sentence(language: Language): string {
    const { plan, period, frozenOn } = this.frozen
    const differences = describeDifferences(this.differences)[language]
    return fillText(messages.alreadyFrozen, { plan, period: period.id, day: frozenOn, differences })[language]
  }
}

/** An exception to an expected set that was never frozen. */
export class NotFrozen extends Data.TaggedError("NotFrozen")<{ readonly plan: PlanId; readonly period: PeriodId }> {
  get text(): Text {
    return fillText(messages.notFrozen, { plan: this.plan, period: this.period })
  }
  override get message(): string {
    return both(this.text)
  }
}

/** What was to be frozen does not fit the schema, or has an empty author or reason. */
export class ExpectedMalformed extends Data.TaggedError("ExpectedMalformed")<{ readonly reason: string }> {
  get text(): Text {
    return fillText(messages.expectedMalformed, { reason: this.reason })
  }
  override get message(): string {
    return both(this.text)
  }
}

/** An event does not fit the schema. No event of the call was kept. */
export class EventMalformed extends Data.TaggedError("EventMalformed")<{
  /** In the order given, from 0. */
  readonly index: number
  readonly reason: string
}> {
  get text(): Text {
    return fillText(messages.eventMalformed, { position: this.index + 1, reason: this.reason })
  }
  override get message(): string {
    return both(this.text)
  }
}

/** An event has an id that is not the hash of what it says. No event of the call was kept. */
export class EventMisnamed extends Data.TaggedError("EventMisnamed")<{
  /** In the order given, from 0. */
  readonly index: number
  readonly report: string
  readonly found: string
  readonly expected: string
}> {
  get text(): Text {
    const { report, found, expected } = this
    return fillText(messages.eventMisnamed, { report, found, expected })
  }
  override get message(): string {
    return both(this.text)
  }
}

/** No original with that hash was kept. */
export class OriginalMissing extends Data.TaggedError("OriginalMissing")<{ readonly sha256: string }> {
  get text(): Text {
    return fillText(messages.originalMissing, { sha256: this.sha256 })
  }
  override get message(): string {
    return both(this.text)
  }
}

/** What reading can fail with. */
export type StoreReadError = StoreFailed | StoreFileBroken

/** What any change can fail with. */
export type StoreWriteError = StoreReadError | StoreLocked

/** What opening a store can fail with; `StoreLocked` only where one is made. */
export type StoreOpenError = StoreMissing | StoreForeign | StoreTooNew | StoreFileBroken | StoreFailed | StoreLocked
