export { type Container, containerOf } from "./container.ts"
export {
  ContainerUnknown,
  FileEmpty,
  FileIsFolder,
  FileMissing,
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
