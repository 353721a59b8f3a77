export type { SetDifferences } from "./differences.ts"
export {
  AlreadyFrozen,
  EventMalformed,
  EventMisnamed,
  ExpectedMalformed,
  NotFrozen,
  OriginalMissing,
  StoreFailed,
  StoreFileBroken,
  StoreForeign,
  StoreLocked,
  StoreMissing,
  type StoreOpenError,
  type StoreReadError,
  type StoreStep,
  StoreTooNew,
  type StoreWriteError,
} from "./errors.ts"
export { reportEventIdOf, withEventId } from "./event-id.ts"
export type { StoreProblem, StoreProblemKind } from "./problem.ts"
export { type FolderOptions, ReportStore } from "./report-store.ts"
export type {
  AddedEvent,
  EventFilter,
  FreezeException,
  ReportStoreShape,
  StoredEvents,
  TrailCheck,
} from "./shape.ts"
export type { Frozen, LockOwner, TrailLine } from "./stored.schema.ts"
