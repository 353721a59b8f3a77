import {
  type ChannelType,
  type Directory,
  earliestOf,
  type IsoDate,
  isoDate,
  type Jurisdiction,
  jurisdictionFor,
  layersOf,
  type Plan,
  type Province,
  type ProvinceClues,
  type ProvinceRegistry,
  provinceRegistry,
  yearOf,
} from "@lantoa/core"
import { type Diagnostic, warn } from "../diagnostic.ts"
import type { KnownUnit } from "../recognise/units/unit-list.ts"

/** What the province's directory can tell the reader. */
export interface Surroundings {
  readonly province: Province | undefined
  readonly directory: Directory | undefined
  readonly isKnown: KnownUnit | undefined
  /** The nation's channel types with those of the province's layers; undefined where these add none. */
  readonly channels: readonly ChannelType[] | undefined
}

/** Gives a province for a document that none of the given plugins fits: a preset, say. */
export type ProvinceFor = (clues: ProvinceClues) => Province | undefined

/** The province that a document belongs to by its place, issuer, title and year, if one of those given fits. */
export const surroundingsOf = (
  document: Plan["document"],
  period: Plan["period"],
  provinces: readonly Province[],
  day: IsoDate,
  provinceFor?: ProvinceFor,
): Surroundings => {
  const { issuer, place, superior, title } = document
  const year = document.date === null ? (period?.from ?? null) : yearOf(document.date)
  const clues = { day: firstDayOf(document.date, year, day), issuer, place, superior, title, year }
  const province = (provinces.length === 0 ? undefined : registryOf(provinces).choose(clues)) ?? provinceFor?.(clues)
  if (province === undefined) return { province, directory: undefined, isKnown: undefined, channels: undefined }
  const { channels, directory } = standingOf(province, day)
  return { province, directory, isKnown: (phrase) => isResolved(directory, phrase, day), channels }
}

/** The first day that a document can be of; `otherwise` when it says nothing, or a year to come. */
const firstDayOf = (date: Plan["document"]["date"], year: number | null, otherwise: IsoDate): IsoDate => {
  if (date !== null) return earliestOf(date)
  return year === null || year > yearOf(otherwise) ? otherwise : isoDate(`${year}-01-01`)
}

const registries = new WeakMap<readonly Province[], ProvinceRegistry>()

/** An application reads all its documents with one list of plugins. */
const registryOf = (provinces: readonly Province[]): ProvinceRegistry => {
  const known = registries.get(provinces)
  if (known !== undefined && holds(known.all, provinces)) return known
  const registry = provinceRegistry(provinces)
  registries.set(provinces, registry)
  return registry
}

const holds = (all: readonly Province[], provinces: readonly Province[]): boolean => {
  for (const [at, province] of provinces.entries()) if (all[at] !== province) return false
  return all.length === provinces.length
}

type Standing = Pick<Jurisdiction, "directory"> & Pick<Surroundings, "channels">

const standings = new WeakMap<Province, Standing>()

/** Directory and channels answer for every day, so that one of each is enough for a province. */
const standingOf = (province: Province, day: IsoDate): Standing => {
  const known = standings.get(province)
  if (known !== undefined) return known
  const { channels, directory } = jurisdictionFor(province, day)
  const addsChannels = layersOf(province).some((layer) => (layer.channels ?? []).length > 0)
  const standing = { channels: addsChannels ? channels : undefined, directory }
  standings.set(province, standing)
  return standing
}

const isResolved = (directory: Directory, phrase: string, day: IsoDate): boolean =>
  directory.resolve(phrase, day).kind !== "unknown"

/** The names among those given tasks that the province's directory does not know. */
export const unresolvedUnits = (
  { directory }: Surroundings,
  { assignments }: Pick<Plan, "assignments">,
  day: IsoDate,
): readonly Diagnostic[] => {
  if (directory === undefined) return []
  const unknown = new Set<string>()
  const ask = (name: string): void => {
    if (!isResolved(directory, name, day)) unknown.add(name)
  }
  for (const { supports, units } of assignments) {
    for (const name of units) ask(name)
    for (const name of supports ?? []) ask(name)
  }
  if (unknown.size === 0) return []
  const list = [...unknown].map((name) => `“${name}”`).join(", ")
  return [
    warn(
      "plan/unresolved-units",
      `Danh bạ của tỉnh chưa có: ${list}.`,
      `The province's directory does not know: ${list}.`,
    ),
  ]
}
