import { type IsoDate, yearOf } from "../calendar/index.ts"
import { nameKeys } from "../directory/index.ts"
import { remembered } from "../text/index.ts"
import type { Province } from "./define-province.ts"

/** What a document says about where it is from. Whatever it does not say is null or left out. */
export interface ProvinceClues {
  /** The place of issue: `Vĩnh Long`. */
  readonly place?: string | null | undefined
  readonly issuer?: string | null | undefined
  /** The body above the issuer in the letterhead. */
  readonly superior?: string | null | undefined
  readonly title?: string | null | undefined
  /** The year of issue. */
  readonly year?: number | null | undefined
  /** The first day that it can be of. */
  readonly day?: IsoDate | undefined
}

/** The province plugins that an application was given (*các gói tỉnh*). */
export interface ProvinceRegistry {
  readonly all: readonly Province[]
  /** The plugin with this slug. */
  readonly get: (slug: string) => Province | undefined
  /** The one plugin that a document belongs to, or undefined where none, or more than one, fits. */
  readonly choose: (clues: ProvinceClues) => Province | undefined
}

/**
 * Puts province plugins together.
 *
 * @throws RangeError when two plugins claim one slug: a mistake in the program, not in a plan.
 */
export const provinceRegistry = (provinces: readonly Province[]): ProvinceRegistry => {
  const bySlug = new Map<string, Province>()
  for (const province of provinces) {
    if (bySlug.has(province.slug))
      throw new RangeError(
        `Two province plugins are called "${province.slug}". Remove one from the list given to provinceRegistry.`,
      )
    bySlug.set(province.slug, province)
  }
  const all = Object.freeze([...provinces])
  return { all, get: (slug) => bySlug.get(slug), choose: (clues) => choose(all, clues) }
}

/** The place of issue goes before the issuer. The title counts only where nothing else says the place. */
const choose = (
  provinces: readonly Province[],
  { place, issuer, title, year }: ProvinceClues,
): Province | undefined => {
  const key = place == null ? "" : nameKey(place)
  const byPlace = fitting(provinces, year, key, isOneOf)
  if (byPlace !== "none") return one(byPlace)
  const byIssuer = issuer == null ? "none" : fitting(provinces, year, nameKey(issuer), namesOneOf)
  if (byIssuer !== "none" || key !== "") return one(byIssuer)
  return title == null ? undefined : one(fitting(provinces, year, nameKeys(title).folded, namesOneOf))
}

/** What fits a document: one plugin, none, or more than one. */
type Fit = Province | "none" | "several"

const one = (fit: Fit): Province | undefined => (fit === "none" || fit === "several" ? undefined : fit)

const fitting = (
  provinces: readonly Province[],
  year: number | null | undefined,
  key: string,
  fits: (key: string, places: readonly string[]) => boolean,
): Fit => {
  let found: Fit = "none"
  for (const province of provinces) {
    if ((year != null && !speaksIn(province, year)) || !fits(key, keysOf(province))) continue
    if (found !== "none") return "several"
    found = province
  }
  return found
}

const isOneOf = (key: string, places: readonly string[]): boolean => places.includes(key)

const namesOneOf = (key: string, places: readonly string[]): boolean =>
  places.some((place) => ` ${key} `.includes(` ${place} `))

/** Documents come from the same places and bodies again and again; each has a title of its own. */
const nameKey = remembered((name) => nameKeys(name).folded)

/** The keys of a plugin's places are the same for every document. */
const keysOf = (province: Province): readonly string[] => {
  const known = placeKeys.get(province)
  if (known !== undefined) return known
  const keys = province.placeNames.map(nameKey)
  placeKeys.set(province, keys)
  return keys
}

const placeKeys = new WeakMap<Province, readonly string[]>()

/** Whether the plugin holds on some day of a year. */
const speaksIn = ({ validity: { from, until } }: Province, year: number): boolean =>
  (from === null || yearOf(from) <= year) && (until === null || until > `${year}-01-01`)
