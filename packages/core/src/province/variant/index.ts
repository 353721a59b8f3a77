export type { Variant } from "../variant.schema.ts"
export { knownParameters } from "./known-parameters.ts"
export {
  isVariantProblems,
  type VariantPath,
  type VariantProblem,
  type VariantProblemCode,
} from "./variant-problem.ts"
export { variantProvince } from "./variant-province.ts"
