import type { AdministrativeUnit, Body, DirectoryData, Group, UnitId } from "./directory.schema.ts"
import { type NameKeys, nameKeys } from "./name-key.ts"
import { type ProvinceEndings, provinceEndings } from "./own-province.ts"

/** A name in the directory: what it is of, how it is compared, and the province it belongs to. */
export interface NamedEntry<A> extends NameKeys {
  readonly of: A
  readonly name: string
  readonly province: UnitId | undefined
}

/** Names by how they are looked up. */
export interface Names<A> {
  /** As written, NFC. */
  readonly exact: ReadonlyMap<string, readonly A[]>
  readonly folded: ReadonlyMap<string, readonly NamedEntry<A>[]>
  /** Without the words that say the province. */
  readonly local: ReadonlyMap<string, readonly NamedEntry<A>[]>
}

/** Everything that resolving a phrase looks at. */
export interface NameIndex {
  readonly bodies: Names<Body>
  readonly groups: Names<Group>
  readonly endings: ProvinceEndings
}

/** Indexes the names of a directory. Later groups stand before earlier ones: a province's before the nation's. */
export const nameIndex = (data: DirectoryData, sources: readonly DirectoryData[]): NameIndex => {
  const endings = provinceEndings(data.units)
  const units = new Map(data.units.map((unit) => [unit.id, unit]))
  const bodies = data.bodies.flatMap((body) =>
    [body.name, ...body.aliases].map((name) => entry(body, name, provinceOf(body, units))),
  )
  const groups = sources.toReversed().flatMap(({ groups: own, units: ownUnits }) => {
    const province = ownUnits.find(({ tier }) => tier === "province")?.id
    return own.flatMap((group) => [group.name, ...group.phrases].map((phrase) => entry(group, phrase, province)))
  })
  return { bodies: namesOf(bodies, endings), groups: namesOf(groups, endings), endings }
}

const entry = <A>(of: A, name: string, province: UnitId | undefined): NamedEntry<A> => ({
  of,
  name: name.normalize("NFC"),
  province,
  ...nameKeys(name),
})

const provinceOf = (body: Body, units: ReadonlyMap<UnitId, AdministrativeUnit>): UnitId | undefined => {
  let unit = body.unit === null ? undefined : units.get(body.unit)
  while (unit !== undefined && unit.tier !== "province")
    unit = unit.parent === null ? undefined : units.get(unit.parent)
  return unit?.id
}

const namesOf = <A>(entries: readonly NamedEntry<A>[], endings: ProvinceEndings): Names<A> => {
  const exact = new Map<string, A[]>()
  const folded = new Map<string, NamedEntry<A>[]>()
  const local = new Map<string, NamedEntry<A>[]>()
  for (const each of entries) {
    add(exact, each.name, each.of)
    add(folded, each.folded, each)
    add(local, endings.localNameOf(each.folded)?.folded ?? each.folded, each)
  }
  return { exact, folded, local }
}

const add = <A>(map: Map<string, A[]>, key: string, value: A): void => {
  const list = map.get(key)
  if (list === undefined) map.set(key, [value])
  else list.push(value)
}
