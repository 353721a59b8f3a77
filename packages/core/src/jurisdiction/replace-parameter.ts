import type { DatedValue, Parameter } from "../law/index.ts"
import type { JurisdictionLayer } from "./jurisdiction.ts"

/**
 * The values that a layer puts in place of the national ones for a parameter (*giá trị riêng của tỉnh*), under the
 * parameter's id, checked against its type here. Spread several into the `parameters` of a province.
 */
export const replaceParameter = <A>(
  parameter: Parameter<A>,
  values: readonly DatedValue<A>[],
): NonNullable<JurisdictionLayer["parameters"]> => ({
  // The id stands for the type: `valueOf` hands these back only for the parameter that they were checked against.
  [parameter.id]: values as readonly DatedValue<never>[],
})
