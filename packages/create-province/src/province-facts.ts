import { dataVersion, dataWindow, directoryDataOf, findUnit, type NameAmbiguous } from "@lantoa/administrative-units"
import {
  type AdministrativeUnit,
  addDays,
  type Basis,
  type DirectoryData,
  fillText,
  type Group,
  type IsoDate,
  isIsoDate,
  isValidOn,
  type Text,
  type Validity,
} from "@lantoa/core"
import { type TierPreset, tierPresetOn, tierPresetPeriods } from "@lantoa/core/variant"
import { type LeadDepartment, leadDepartment } from "./lead-department.ts"
import { messages } from "./messages.ts"
import { type Result, refused } from "./result.ts"
import { type SampleNames, sampleNames } from "./sample-names.ts"
import { type UnitBlock, unitBlocks } from "./unit-blocks.ts"

/** What a plugin is made of: facts of the data on administrative units, and the names that follow from them. */
export interface ProvinceFacts {
  /** `ca-mau-2026`. */
  readonly slug: string
  /** `Tỉnh Cà Mau`. */
  readonly title: string
  readonly unit: AdministrativeUnit
  readonly preset: TierPreset
  /** The day that was asked for. */
  readonly day: IsoDate
  /** While the province is this unit and the tiers of government are the same. */
  readonly validity: Validity
  readonly blocks: readonly UnitBlock[]
  readonly groups: readonly Group[]
  readonly basis: readonly Basis[]
  readonly unitBasis: readonly Basis[]
  readonly samples: SampleNames
  readonly lead: LeadDepartment
  readonly dataVersion: string
}

/** The facts of a province by its name on a day; on the last day of the data where the day was not chosen and is later. */
export const provinceFacts = (name: string, asked: string, chosen: boolean): Result<ProvinceFacts> => {
  if (!isIsoDate(asked)) return refused(fillText(messages.badDay, { day: asked }))
  const day = !chosen && asked > dataWindow.to ? dataWindow.to : asked
  const found = findUnit(name, { on: day, tier: "province" })
  if (!found.ok) return refused(found.error._tag === "NameAmbiguous" ? unclear(found.error) : found.error.text)
  const unit = found.value
  const preset = tierPresetOn(day)
  const validity = sharedDays(unit.validity, preset)
  const data = directoryDataOf(unit.id, firstDay(validity), lastDay(validity))
  return data.ok ? { ok: true, value: factsOf(unit, preset, day, validity, data.value) } : refused(data.error.text)
}

/** A province has no unit above to add: its whole name is asked for. */
const unclear = ({ candidates, name }: NameAmbiguous): Text =>
  fillText(messages.nameUnclear, { name, names: candidates.map(({ fullName }) => fullName).join("; ") })

const factsOf = (
  unit: AdministrativeUnit,
  preset: TierPreset,
  day: IsoDate,
  validity: Validity,
  data: DirectoryData,
): ProvinceFacts => ({
  slug: `${slugPath(unit)}-${day.slice(0, 4)}`,
  title: unit.fullName,
  unit,
  preset,
  day,
  validity,
  blocks: unitBlocks(data.units.filter(({ tier }) => tier !== "province")),
  groups: data.groups,
  basis: basisOf(data, "province"),
  unitBasis: basisOf(data, "commune"),
  samples: sampleNames(data.units.filter((each) => isValidOn(each.validity, day))),
  lead: leadDepartment(data, day),
  dataVersion,
})

/** `ca-mau` of `u:ca-mau`; the words by which the data tell stages apart (`-tu-2026-09-20`) are left out. */
const slugPath = ({ id }: AdministrativeUnit): string =>
  id.slice("u:".length).replace(/-(?:tu-\d{4}-\d{2}-\d{2}|truoc-\d{4})$/, "")

const sharedDays = ({ from, until }: Validity, preset: TierPreset): Validity => {
  const period = tierPresetPeriods().find((each) => each.preset === preset)?.validity ?? { from: null, until: null }
  return {
    from: period.from !== null && (from === null || from < period.from) ? period.from : from,
    until: period.until !== null && (until === null || until > period.until) ? period.until : until,
  }
}

const firstDay = ({ from }: Validity): IsoDate => (from === null || from < dataWindow.from ? dataWindow.from : from)
const lastDay = ({ until }: Validity): IsoDate =>
  until === null || until > dataWindow.to ? dataWindow.to : addDays(until, -1)

/** What the committees of a tier rest on, each act once, without its clauses. */
const basisOf = ({ bodies }: DirectoryData, tier: "province" | "commune"): readonly Basis[] => {
  const all = bodies.filter((body) => body.tier === tier).flatMap(({ basis }) => basis)
  return [...new Map(all.map((basis) => [basis.instrument ?? basis.at, basis])).values()].map((basis) =>
    basis.instrument === null ? basis : { ...basis, at: basis.at.replace(/ khoản .*$/, "") },
  )
}
