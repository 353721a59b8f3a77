export {
  ContainerUnknown,
  FileEmpty,
  FileIsFolder,
  FileMissing,
  FileOverLimit,
  FileTooLarge,
  FileUnreadable,
  type LoadError,
  PlanMalformed,
  ProvinceMissing,
  type Readable,
} from "./errors.ts"
export { largestFileBytes } from "./limits.ts"
export type { LoadedPlan, PlanOrigin } from "./loaded-plan.ts"
export { type LoadOptions, PlanSource } from "./plan-source.ts"
