import { type IsoDate, type Province, type ProvinceClues, type ProvinceRegistry, provinceRegistry } from "@lantoa/core"
import type { Opened, Reading, ReadOptions } from "@lantoa/documents/read"
import { chooseProvince, type VariantInUse } from "./choose-province.ts"

/** Where the provinces of plans come from: a variant in use, the plugins given, and the presets for all the others. */
export interface ProvinceSource {
  /** The provinces that are known by name: the variant in place of what it stands on, and the plugins. */
  readonly registry: ProvinceRegistry
  /** Reads a document in its province. */
  readonly read: (opened: Opened, options: ReadOptions) => Promise<Reading>
  /** The province of a stored plan by its slug, on the plan's day. */
  readonly bySlug: (slug: string, day: IsoDate) => Promise<Province | undefined>
}

/**
 * Puts the provinces of an application together. The data on administrative units are loaded only when a document or a
 * stored plan turns out to be of a province that nothing else speaks for; that document is then read once more.
 */
export const provinceSource = (provinces: readonly Province[], variant?: VariantInUse): ProvinceSource => {
  const plugins = provinceRegistry(provinces)
  let presets: typeof import("./index.ts") | undefined
  const load = async () => {
    presets ??= await import("./index.ts")
    return presets
  }
  const read = async (opened: Opened, options: ReadOptions): Promise<Reading> => {
    const { readOpened } = await import("@lantoa/documents/read")
    let clues: ProvinceClues | undefined
    const provinceFor = (asked: ProvinceClues): Province | undefined => {
      clues = asked
      return chooseProvince(asked, { plugins, variant, preset: presets?.findPreset })
    }
    const first = readOpened(opened, { ...options, provinces: [], provinceFor })
    if (presets !== undefined || clues === undefined || first.province !== undefined || !saysPlace(clues)) return first
    await load()
    const again = provinceFor(clues)
    return again === first.province
      ? first
      : readOpened(opened, { ...options, provinces: [], provinceFor: () => again })
  }
  const bySlug = async (slug: string, day: IsoDate): Promise<Province | undefined> => {
    if (variant !== undefined && (slug === variant.standsOn || slug === variant.province.slug)) return variant.province
    return plugins.get(slug) ?? (isPresetSlug(slug) ? (await load()).presetBySlug(slug, day) : undefined)
  }
  return { registry: listed(plugins, variant), read, bySlug }
}

/** Whether a document says anything by which a preset could be found. */
const saysPlace = ({ issuer, place, superior, title }: ProvinceClues): boolean =>
  place != null || issuer != null || superior != null || (title != null && /tỉnh|thành phố/iu.test(title))

/**
 * Finds the province of a document by what it says of itself, presets and all, for a caller that reads by itself: give it
 * to the reader as `provinceFor`, with no plugins.
 */
export const provinceFinder = async (
  provinces: readonly Province[],
  variant?: VariantInUse,
): Promise<(clues: ProvinceClues) => Province | undefined> => {
  const { findPreset } = await import("./index.ts")
  const plugins = provinceRegistry(provinces)
  return (clues) => chooseProvince(clues, { plugins, variant, preset: findPreset })
}

const isPresetSlug = (slug: string): boolean => /-(two|three)-tier$/.test(slug)

const listed = (plugins: ProvinceRegistry, variant: VariantInUse | undefined): ProvinceRegistry =>
  variant === undefined
    ? plugins
    : provinceRegistry([variant.province, ...plugins.all.filter(({ slug }) => slug !== variant.standsOn)])
