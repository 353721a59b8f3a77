import type { AdministrativeUnit, IsoDate, UnitId } from "@lantoa/core"
import { isInData } from "../data-version.ts"
import { dayOutsideData, nameUnknown } from "../errors/make-errors.ts"
import type { DayOutsideData, NameUnknown, UnitNotThen, UnitUnknown } from "../errors/unit-errors.ts"
import { fail, ok, type Result } from "../result.ts"
import { isRowIn, type Stretch, stretchOf } from "../table/rows.ts"
import type { UnitTier } from "../table/unit-types.ts"
import { sharedUnits } from "../table/units.ts"
import { rowWithin } from "../units-at.ts"
import type { Scope } from "./candidates.ts"
import { nameInPlace } from "./name-in-place.ts"
import { parseQuery, type Reading, type UnitQuery } from "./parse-query.ts"
import { type Matched, type MatchKind, nearestRows, rowsNamed, search } from "./search.ts"
import { editsFor } from "./typos.ts"

/** A unit that may be meant, and how its name matches. */
export interface UnitMatch {
  readonly unit: AdministrativeUnit
  readonly kind: MatchKind
  /** Wrong letters; 0 for all but `typo`. */
  readonly edits: number
}

/** On which day, and where, a name is looked up. */
export interface FindOptions {
  readonly on: IsoDate
  /** Only units below this one. */
  readonly within?: UnitId
  readonly tier?: UnitTier
}

/** Why a name was not found. */
export type FindError = DayOutsideData | UnitUnknown | UnitNotThen | NameUnknown

/**
 * The units of a day that a name may mean (*tra tên đơn vị hành chính*), the best first: all that have the name; else
 * those with other marks; else in part; else with wrong letters. A type word before the name and units above after it,
 * with commas, narrow it: `xã Hoà Lộc, tỉnh Vĩnh Long`. Homonyms come all, each with its `parent`.
 *
 * ```ts import.meta.vitest
 * const { isoDate } = await import("@lantoa/core")
 * const found = findUnits("xã hòa lộc, huyện Tam Bình", { on: isoDate("2025-06-30") })
 * found.ok && found.value.map(({ kind, unit }) => [kind, unit.name]) // => [["spelling", "Hoà Lộc"]]
 * ```
 */
export const findUnits = (
  query: string,
  { on, tier, within }: FindOptions,
): Result<readonly UnitMatch[], FindError> => {
  if (!isInData(on)) return fail(dayOutsideData(on))
  const stretch = stretchOf(sharedUnits().table, on)
  const above = rowWithin(within, on, stretch)
  if (!above.ok) return above
  const asked = parseQuery(query)
  const scope: Scope = { stretch, tier, within: above.value, above: asked.above }
  const found = search(asked, scope)
  return found.length > 0 ? ok(matchesOf(found, stretch)) : fail(unknown(asked, on, scope))
}

const matchesOf = (found: readonly Matched[], stretch: Stretch): readonly UnitMatch[] => {
  const { unitIn } = sharedUnits()
  const matches: UnitMatch[] = []
  for (const { edits, kind, rows } of found)
    for (const row of rows) matches.push({ unit: unitIn(row, stretch), kind, edits })
  return matches
}

const mostNearest = 3
/** For the names in an error, twice as many letters may differ as for a match. */
const farther = 2

const unknown = (asked: UnitQuery, day: IsoDate, scope: Scope): NameUnknown => {
  const reading = asked.stripped() ?? asked.whole
  const limit = farther * Math.max(1, editsFor(reading.keys().folded))
  const rows = nearestRows(reading, { ...scope, above: [] }, limit).slice(0, mostNearest)
  const nearest = rows.map((row) => nameInPlace(row, scope.stretch))
  return nameUnknown(asked.whole.name, day, nearest, elsewhen(reading, scope.stretch))
}

/** Units that have the name on other days. */
const elsewhen = (reading: Reading, stretch: Stretch): readonly AdministrativeUnit[] => {
  const { table, unitOf } = sharedUnits()
  return rowsNamed(reading)
    .filter((row) => !isRowIn(table, row, stretch))
    .map(unitOf)
    .filter(({ type }) => reading.types === null || reading.types.includes(type))
}
