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
  const then = provinces.filter((province) => year == null || speaksIn(province, year))
  const key = place == null ? "" : nameKeys(place).folded
  const byPlace = then.filter(({ placeNames }) => placeNames.some((name) => placeKey(name) === key))
  if (byPlace.length > 0) return onlyOne(byPlace)
  const byIssuer = then.filter((province) => isNamedIn(province, issuer))
  if (byIssuer.length > 0 || key !== "") return onlyOne(byIssuer)
  return onlyOne(then.filter((province) => isNamedIn(province, title)))
}

/** The key of a plugin's place, the same for every document. */
const placeKey = remembered((name) => nameKeys(name).folded)

const onlyOne = ([first, ...others]: readonly Province[]): Province | undefined =>
  others.length === 0 ? first : undefined

/** Whether the plugin holds on some day of a year. */
const speaksIn = ({ validity: { from, until } }: Province, year: number): boolean =>
  (from === null || yearOf(from) <= year) && (until === null || until > `${year}-01-01`)

const isNamedIn = ({ placeNames }: Province, text: string | null | undefined): boolean => {
  if (text == null) return false
  const words = ` ${nameKeys(text).folded} `
  return placeNames.some((name) => words.includes(` ${placeKey(name)} `))
}
