import { isValidOn, type Province, type ProvinceClues, type ProvinceRegistry, provinceRegistry } from "@lantoa/core"

/** A variant as the choice of a province needs it. */
export interface VariantInUse {
  readonly province: Province
  /** The slug of the preset or plugin that it stands on. */
  readonly standsOn: string
}

/** What a province can be chosen from. */
export interface ProvinceChoice {
  readonly plugins: ProvinceRegistry
  readonly variant: VariantInUse | undefined
  /** The presets; undefined as long as they are not loaded. */
  readonly preset: ((clues: ProvinceClues) => Province | undefined) | undefined
}

/**
 * The province that a document belongs to (*tỉnh của văn bản*): the variant in use where the document is of its province,
 * or does not say where it is from; else the plugin that fits; else the preset of its province and day.
 */
export const chooseProvince = (
  clues: ProvinceClues,
  { plugins, preset, variant }: ProvinceChoice,
): Province | undefined => {
  const own = variant === undefined ? undefined : provinceRegistry([variant.province]).choose(clues)
  if (own !== undefined) return own
  const found = plugins.choose(clues) ?? preset?.(clues)
  if (variant === undefined) return found
  if (found === undefined) return saysNoPlace(clues) ? variant.province : undefined
  return found.slug === variant.standsOn && speaksOn(variant.province, clues) ? variant.province : found
}

const saysNoPlace = ({ issuer, place, superior }: ProvinceClues): boolean =>
  place == null && superior == null && (issuer == null || !/(?:tỉnh|thành phố)\s+\p{L}/iu.test(issuer))

const speaksOn = ({ validity }: Province, { day }: ProvinceClues): boolean =>
  day === undefined || isValidOn(validity, day)
