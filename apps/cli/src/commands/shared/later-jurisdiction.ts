import { directoryDataOf } from "@lantoa/administrative-units"
import {
  type IsoDate,
  isValidOn,
  type Jurisdiction,
  jurisdictionFor,
  type Province,
  type UnitId,
  type UnitSuccession,
} from "@lantoa/core"
import { presetProvince } from "@lantoa/core/variant"

/**
 * What a province is on a later day: by its plugin while that knows the place, else the province that it went into, by
 * the plugin of that one or by the preset of that day; else the nation alone.
 */
export const laterJurisdiction = (
  province: Province | undefined,
  day: IsoDate,
  units: UnitSuccession,
  plugins: readonly Province[],
): Jurisdiction => {
  if (province === undefined) return jurisdictionFor(undefined, day)
  const own = jurisdictionFor(province, day)
  const isKnown = own.directory.unitsOn(day).some(({ tier }) => tier === "province")
  return isKnown ? own : jurisdictionFor(successorOf(province, own, day, units, plugins) ?? province, day)
}

const successorOf = (
  province: Province,
  { directory }: Jurisdiction,
  day: IsoDate,
  units: UnitSuccession,
  plugins: readonly Province[],
): Province | undefined => {
  const unit = directory.unit(province.unit)
  const fate = unit === undefined ? undefined : units.fateOf(unit, day)
  const heir = fate?.kind === "known" ? fate.heirs[0]?.unit : fate?.kind === "itself" ? fate.unit : undefined
  if (heir === undefined) return undefined
  return plugins.find((plugin) => speaksFor(plugin, heir.id, day, units)) ?? presetOn(heir.id, day)
}

/** Whether a plugin is about a unit of the data on a day. */
const speaksFor = (plugin: Province, id: UnitId, day: IsoDate, units: UnitSuccession): boolean => {
  const unit = plugin.directory.units.find((each) => each.id === plugin.unit)
  return unit !== undefined && isValidOn(plugin.validity, day) && units.idOf(unit) === id
}

const presetOn = (id: UnitId, day: IsoDate): Province | undefined => {
  const data = directoryDataOf(id, day)
  return data.ok ? presetProvince({ data: data.value, day }) : undefined
}
