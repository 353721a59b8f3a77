/**
 * Where reports are kept: who must report, what was sent and decided, the workbooks it came in, a trail of every change.
 * In a plain folder or in memory.
 *
 * @packageDocumentation
 */

export {
  type IncomingFile,
  type IntakeOptions,
  type IntakeOutcome,
  type Refusal,
  type RefusalKind,
  reportIntake,
} from "./report-intake/index.ts"
export {
  type AddedEvent,
  AlreadyFrozen,
  type EventFilter,
  EventMalformed,
  EventMisnamed,
  ExpectedMalformed,
  type FolderOptions,
  type FreezeException,
  type Frozen,
  type LockOwner,
  NotFrozen,
  OriginalMissing,
  ReportStore,
  type ReportStoreShape,
  reportEventIdOf,
  type SetDifferences,
  type StoredEvents,
  StoreFailed,
  StoreFileBroken,
  StoreForeign,
  StoreLocked,
  StoreMissing,
  type StoreOpenError,
  type StoreProblem,
  type StoreProblemKind,
  type StoreReadError,
  type StoreStep,
  StoreTooNew,
  type StoreWriteError,
  type TrailCheck,
  type TrailLine,
  withEventId,
} from "./report-store/index.ts"
