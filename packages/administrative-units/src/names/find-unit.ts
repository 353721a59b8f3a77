import type { AdministrativeUnit } from "@lantoa/core"
import { nameAmbiguous } from "../errors/make-errors.ts"
import type { NameAmbiguous } from "../errors/unit-errors.ts"
import { fail, ok, type Result } from "../result.ts"
import { stretchOf } from "../table/rows.ts"
import { sharedUnits } from "../table/units.ts"
import { type FindError, type FindOptions, findUnits, type UnitMatch } from "./find-units.ts"
import { nameInPlace } from "./name-in-place.ts"

/**
 * The one unit of a day that a name means. A name with other marks, in part or with wrong letters is for a person to
 * choose from, so it counts as ambiguous even when only one unit is near.
 */
export const findUnit = (
  query: string,
  options: FindOptions,
): Result<AdministrativeUnit, FindError | NameAmbiguous> => {
  const found = findUnits(query, options)
  if (!found.ok) return found
  const [first, second] = found.value
  if (first !== undefined && second === undefined && isTheName(first)) return ok(first.unit)
  const { rowOf, table } = sharedUnits()
  const stretch = stretchOf(table, options.on)
  const candidates = found.value.map(({ unit }) => unit)
  const named = candidates.slice(0, mostNamed).map(({ id }) => nameInPlace(rowOf(id), stretch))
  return fail(nameAmbiguous(query, options.on, candidates, named))
}

const isTheName = ({ kind }: UnitMatch): boolean => kind === "exact" || kind === "spelling" || kind === "folded"

/** One more than a message lists, so that it can say that there are others. */
const mostNamed = 6
