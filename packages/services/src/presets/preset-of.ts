import { dataWindow, directoryDataOf, unitById } from "@lantoa/administrative-units"
import {
  type AdministrativeUnit,
  addDays,
  type DirectoryData,
  type IsoDate,
  isValidOn,
  type Province,
  type UnitId,
  unitId,
} from "@lantoa/core"
import { presetProvince, type TierPreset, tierPresetOn, tierPresetPeriods } from "@lantoa/core/variant"

const provinces = new Map<string, Province>()
const datas = new Map<string, DirectoryData | undefined>()

/**
 * A province by the preset of a day, with every unit of all days of that preset (*tỉnh theo khuôn mẫu của ngày*); undefined
 * for a day before the data and for a unit that was no province then. One is made for each month that is asked for.
 */
export const presetOf = (unit: AdministrativeUnit | UnitId, day: IsoDate): Province | undefined => {
  if (day < dataWindow.from) return undefined
  const id = typeof unit === "string" ? unit : unit.id
  const key = `${id} ${day.slice(0, 7)}`
  const known = provinces.get(key)
  if (known !== undefined && isValidOn(known.validity, day)) return known
  const data = dataOf(id, tierPresetOn(day))
  if (data === undefined || !data.units.some((each) => each.tier === "province" && isValidOn(each.validity, day)))
    return undefined
  const made = presetProvince({ data, day })
  provinces.set(key, made)
  return made
}

/** A province by the slug of its preset, `ca-mau-two-tier`, on a day of the preset that is as close to `day` as can be. */
export const presetBySlug = (slug: string, day: IsoDate): Province | undefined => {
  const { path, preset } = /^(?<path>[a-z0-9-]+)-(?<preset>two-tier|three-tier)$/.exec(slug)?.groups ?? {}
  const days = periods().find((period) => period.preset === preset)
  if (path === undefined || days === undefined) return undefined
  const unit = unitById(unitId(`u:${path}`))
  if (unit === undefined) return undefined
  const inside = day < days.from ? days.from : day > days.to ? days.to : day
  const found = presetOf(unit, inside)
  return found?.slug === slug ? found : undefined
}

interface Period {
  readonly preset: TierPreset
  readonly from: IsoDate
  readonly to: IsoDate
}

/** The periods of the presets as far as the data go. */
const periods = (): readonly Period[] =>
  tierPresetPeriods().map(({ preset, validity: { from, until } }) => ({
    preset,
    from: from === null || from < dataWindow.from ? dataWindow.from : from,
    to: until === null || until > dataWindow.to ? dataWindow.to : addDays(until, -1),
  }))

const dataOf = (id: UnitId, preset: TierPreset): DirectoryData | undefined => {
  const key = `${id} ${preset}`
  if (!datas.has(key)) datas.set(key, load(id, preset))
  return datas.get(key)
}

const load = (id: UnitId, preset: TierPreset): DirectoryData | undefined => {
  const period = periods().find((each) => each.preset === preset)
  if (period === undefined) return undefined
  const found = directoryDataOf(id, period.from, period.to)
  return found.ok ? found.value : undefined
}
