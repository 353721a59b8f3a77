import { directoryDataOf, unitsAt } from "@lantoa/administrative-units"
import { type AdministrativeUnit, type IsoDate, isoDate, type Province } from "@lantoa/core"
import { presetProvince, tierPresetOn } from "@lantoa/core/variant"

/** The days of each preset that the data on units answer for. */
const periods = {
  "three-tier": { from: isoDate("2021-01-01"), to: isoDate("2025-06-30") },
  "two-tier": { from: isoDate("2025-07-01"), to: isoDate("2026-11-21") },
} as const

/** The provinces and cities of a day, by code. */
export const provinceUnitsOn = (day: IsoDate): readonly AdministrativeUnit[] => {
  const found = unitsAt(day, { tier: "province" })
  if (!found.ok) throw new RangeError(found.error.text.en)
  return found.value
}

/** A province at preset level, with its units on all days of the preset on which it is there. */
export const presetOf = ({ id, validity }: AdministrativeUnit, day: IsoDate): Province => {
  const { from, to } = periods[tierPresetOn(day)]
  const found = directoryDataOf(id, validity.from !== null && validity.from > from ? validity.from : from, to)
  if (!found.ok) throw new RangeError(found.error.text.en)
  return presetProvince({ data: found.value, day })
}
