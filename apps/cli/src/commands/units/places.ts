import {
  changesOf,
  findUnits,
  type MatchKind,
  type UnitMatch,
  unitByCode,
  unitById,
} from "@lantoa/administrative-units"
import type { AdministrativeUnit, ChangeEvent, IsoDate, Text } from "@lantoa/core"

/** A territorial unit of the country, with every change it took part in. */
export interface FoundPlace {
  readonly kind: "unit"
  readonly unit: AdministrativeUnit
  readonly parent: AdministrativeUnit | undefined
  readonly changes: readonly ChangeEvent[]
}

/** The units of the country that a name or a code means on a day, and names like it; or why there are none. */
export type Places =
  | { readonly ok: true; readonly places: readonly FoundPlace[]; readonly like: readonly string[] }
  | { readonly ok: false; readonly text: Text }

/** Whether what was typed is a code of a unit, two, three or five digits. */
export const isCode = (typed: string): boolean => /^(\d{2}|\d{3}|\d{5})$/.test(typed)

/** Names that are the same but for spelling or marks that were left out; others are guesses. */
const sure: readonly MatchKind[] = ["exact", "spelling", "folded"]

/** Looks a name up among all units of a day. What is only like it is no find. */
export const placesNamed = (name: string, on: IsoDate): Places => {
  const found = findUnits(name, { on })
  if (!found.ok) return { ok: false, text: found.error.text }
  const isSure = ({ kind }: UnitMatch): boolean => sure.includes(kind)
  return {
    ok: true,
    places: found.value.filter(isSure).map(({ unit }) => placeOf(unit)),
    like: found.value.filter((match) => !isSure(match)).map(({ unit }) => unit.fullName),
  }
}

/** The unit that has a code on a day. */
export const placeWithCode = (code: string, on: IsoDate): Places => {
  const tier = code.length === 2 ? "province" : code.length === 3 ? "district" : "commune"
  const found = unitByCode({ code, on }, tier)
  return found.ok ? { ok: true, places: [placeOf(found.value)], like: [] } : { ok: false, text: found.error.text }
}

const placeOf = (unit: AdministrativeUnit): FoundPlace => {
  const changes = changesOf(unit.id)
  return {
    kind: "unit",
    unit,
    parent: unit.parent === null ? undefined : unitById(unit.parent),
    changes: changes.ok ? changes.value : [],
  }
}
