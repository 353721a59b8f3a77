import type { IsoDate } from "../../calendar/index.ts"
import type { AdministrativeUnit, Body, Directory, UnitId } from "../../directory/index.ts"
import type { Obligor } from "../../obligation/index.ts"
import type { Hierarchy, RollUpPlace } from "./roll-up-place.ts"

/**
 * The hierarchy of a directory (*cây tổng hợp theo danh bạ*): commune → district, while there were districts → province →
 * nation. A body without a unit stands where its superior does, else in the province that its id names; a group
 * likewise; a printed name that nobody knows in the province, where the directory has one only on that day. Bodies and
 * units that ended before stand where they stood.
 *
 * @param day by which the only province of a directory is told
 */
export const hierarchyOf = (directory: Directory, day: IsoDate): Hierarchy => {
  const unitById = new Map<string, AdministrativeUnit>(directory.units.map((unit) => [unit.id, unit]))
  const provinces = directory.unitsOn(day).filter(({ tier }) => tier === "province")
  const only = provinces.length === 1 ? (provinces[0]?.id ?? null) : null
  const placesOfUnit = (unit: string): readonly RollUpPlace[] => placesAbove(unitById, unit)
  const unitOf = (obligor: Obligor): UnitId | null => {
    if (obligor.kind === "unresolved") return only
    if (obligor.tier === "central") return null
    const body = obligor.kind === "body" ? directory.body(obligor.id) : undefined
    return unitAbove(directory, body) ?? unitById.get(provinceInId(obligor.id))?.id ?? only
  }
  return {
    top: nation,
    placesOfUnit,
    unitOf,
    placesOf: (obligor) => {
      const unit = unitOf(obligor)
      return unit === null ? [] : placesOfUnit(unit)
    },
  }
}

const nation: RollUpPlace = { key: "vn", name: "Việt Nam", tier: "central" }

/** More superiors than any administration has. */
const farthest = 16

const unitAbove = (directory: Directory, body: Body | undefined): UnitId | null => {
  let here = body
  for (let step = 0; here !== undefined && step < farthest; step++) {
    if (here.unit !== null) return here.unit
    here = here.superior === null ? undefined : directory.body(here.superior)
  }
  return null
}

/** `b:vinh-long/bao` and `g:vinh-long/cac-hoi` are of `u:vinh-long`. */
const provinceInId = (id: string): string => `u:${id.slice(2).split("/", 1)[0]}`

const placesAbove = (unitById: ReadonlyMap<string, AdministrativeUnit>, id: string): readonly RollUpPlace[] => {
  const places: RollUpPlace[] = []
  let unit = unitById.get(id)
  while (unit !== undefined && places.length < farthest) {
    places.push({ key: unit.id, name: unit.fullName, tier: unit.tier })
    unit = unit.parent === null ? undefined : unitById.get(unit.parent)
  }
  return places.reverse()
}
