export { CheckFileBroken, CheckFiles } from "./check-files/index.ts"
export { OutputFailed, OutputFiles, OutputIsFolder, type OutputStep } from "./output-files/index.ts"
export {
  ContainerUnknown,
  FileEmpty,
  FileIsFolder,
  FileMissing,
  FileOverLimit,
  FileTooLarge,
  FileUnreadable,
  type LoadError,
  type LoadedPlan,
  type LoadOptions,
  largestFileBytes,
  PlanMalformed,
  type PlanOrigin,
  PlanSource,
  ProvinceMissing,
  type Readable,
} from "./plan-source/index.ts"
export type { VariantInUse } from "./presets/choose-province.ts"
export { provinceFinder } from "./presets/province-source.ts"
export {
  deepestVariant,
  findVariant,
  type LoadedVariant,
  largestVariantBytes,
  loadVariant,
  NoProvince,
  type TemplateOptions,
  type VariantError,
  VariantExists,
  type VariantFault,
  type VariantFileCode,
  VariantMalformed,
  Variants,
  variantFileName,
} from "./variant/index.ts"
