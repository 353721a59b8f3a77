import { type IsoDate, isValidOn, type Validity } from "../../calendar/index.ts"
import type { DirectoryData } from "../../directory/index.ts"
import type { JurisdictionLayer } from "../../jurisdiction/index.ts"
import { type Basis, clause } from "../../law/index.ts"
import type { Province } from "../define-province.ts"
import { type PresetPlace, presetPlaces } from "./preset-place.ts"
import { sharedDays } from "./shared-days.ts"
import { bodiesOf } from "./standard-body.ts"
import { standardDepartments } from "./standard-departments.ts"
import { standardGroups } from "./standard-groups.ts"
import { standardLetterheads } from "./standard-letterheads.ts"
import { standardOrganisations } from "./standard-organisations.ts"
import { standardReporting } from "./standard-reporting.ts"
import { standardSuccessions, successionsBetween } from "./standard-successions.ts"
import { periodOn, type TierPreset, type TierPresetPeriod, tierPresetLabels } from "./tier-preset.ts"

/** What a preset is made of. */
export interface PresetOptions {
  /**
   * The units of one province with their People's Committees and the groups of these: `directoryDataOf` of
   * `@lantoa/administrative-units` gives them, for a day or for all days of the preset.
   */
  readonly data: DirectoryData
  /** The day that is asked about: it chooses the preset and the reporting chain. */
  readonly day: IsoDate
  /** How documents print the place, where it is not the unit's own name. */
  readonly name?: string
}

/**
 * Any province of the country on a day, without a plugin (*tỉnh theo khuôn mẫu*): its units as the data give them, and
 * the bodies, groups, letterheads and reporting chain that provinces have in common. Layers: `national`, the preset
 * (`two-tier` or `three-tier`), the province.
 *
 * @throws RangeError when no province of the data is valid on the day: a mistake in the program, not in a plan.
 */
export const presetProvince = ({ data, day, name }: PresetOptions): Province => {
  const places = presetPlaces(data)
  const now = places.find(({ validity }) => isValidOn(validity, day))
  const first = places[0]
  if (now === undefined || first === undefined)
    throw new RangeError(`The data given to presetProvince have no province that is valid on ${day}.`)
  const period = periodOn(day)
  return {
    slug: `${first.path}-${period.preset}`,
    name: { vi: now.unit.fullName, en: `${now.unit.name} ${now.kind === "tỉnh" ? "Province" : "City"}` },
    unit: now.unit.id,
    placeNames: placeNamesOf(places, name),
    validity: daysOf(places, period.validity),
    base: [presetLayer(period, places, now, data, day)],
    tierSystems: [],
    directory: data,
    channels: [],
    letterheads: [],
    reportingChain: [],
    rules: [],
    plans: {},
    sources: sourcesOf(period),
  }
}

const presetLayer = (
  { preset, validity }: TierPresetPeriod,
  places: readonly PresetPlace[],
  now: PresetPlace,
  data: DirectoryData,
  day: IsoDate,
): JurisdictionLayer => {
  const standard = [...standardDepartments(preset), ...standardOrganisations]
  const bodies = places.flatMap((place) => bodiesOf(place, standard))
  return {
    slug: preset,
    name: tierPresetLabels[preset],
    directory: {
      units: [],
      bodies,
      groups: [...standardGroups(preset, places, validity)],
      successions: [
        ...places.flatMap((place) => standardSuccessions(place, bodies)),
        ...places.flatMap((place, at) => {
          const after = places[at + 1]
          return after === undefined ? [] : successionsBetween(place, after, bodies)
        }),
      ],
    },
    letterheads: places.flatMap((place) => standardLetterheads(place, bodies)),
    reportingChain: standardReporting(preset, now, data, bodies, day),
  }
}

/** `Cà Mau`, `tỉnh Cà Mau`, for every stage. */
const placeNamesOf = (places: readonly PresetPlace[], name: string | undefined): readonly string[] => [
  ...new Set([...(name === undefined ? [] : [name]), ...places.flatMap(({ unit, within }) => [unit.name, within])]),
]

/** From the first stage to the end of the last, inside the period of the preset. */
const daysOf = (places: readonly PresetPlace[], period: Validity): Validity => {
  const until = places.some(({ validity }) => validity.until === null)
    ? null
    : places.reduce<Validity["until"]>((last, { validity }) => later(last, validity.until), null)
  const from = places.some(({ validity }) => validity.from === null)
    ? null
    : places.reduce<Validity["from"]>((first, { validity }) => earlier(first, validity.from), null)
  return sharedDays({ from, until }, period) ?? period
}

const later = (a: IsoDate | null, b: IsoDate | null): IsoDate | null => (a === null || (b !== null && b > a) ? b : a)
const earlier = (a: IsoDate | null, b: IsoDate | null): IsoDate | null => (a === null || (b !== null && b < a) ? b : a)

const communeOffices: readonly Basis[] = [
  clause("150/2025/NĐ-CP", "cơ quan chuyên môn thuộc Ủy ban nhân dân cấp xã"),
  clause("118/2025/NĐ-CP", "Trung tâm Phục vụ hành chính công cấp xã"),
]

const sourcesOf = ({ basis, preset }: { readonly preset: TierPreset; readonly basis: readonly Basis[] }) => [
  ...basis,
  ...(preset === "two-tier" ? communeOffices : []),
]
