import type { ProvinceRegistry } from "@lantoa/core"
import { isVariantProblems, variantProvince } from "@lantoa/core/variant"
import { baseOf, isNoBase } from "./base-of.ts"
import type { LoadedVariant } from "./loaded-variant.ts"
import { inOrder, parseVariant } from "./parse-variant.ts"
import type { VariantFault } from "./variant-fault.ts"

/** The text of a variant file as a province, or everything that is wrong with it. Pure: the file is already read. */
export const understandVariant = (
  file: string,
  text: string,
  plugins: ProvinceRegistry,
): LoadedVariant | readonly VariantFault[] => {
  const parsed = parseVariant(text)
  if ("faults" in parsed) return parsed.faults
  const { variant, yaml } = parsed
  const base = baseOf(variant, plugins)
  if (isNoBase(base)) {
    const { code, key, nearest, text: words } = base
    return [{ code, ...yaml.placeOf([key]), text: words, nearest }]
  }
  const province = variantProvince(variant, base)
  if (isVariantProblems(province))
    return inOrder(
      province.map(({ at, code, nearest, text: words }) => ({ code, ...yaml.placeOf(at), text: words, nearest })),
    )
  return { file, variant, province, standsOn: base.slug }
}
