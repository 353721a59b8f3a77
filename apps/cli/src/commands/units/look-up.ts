import {
  type AdministrativeUnit,
  type Body,
  type BodyId,
  type Directory,
  type FunctionId,
  fold,
  type Group,
  type IsoDate,
  jurisdictionFor,
  type Province,
  type Succession,
} from "@lantoa/core"

/** A body that a name means, who it took over from and who holds its functions on the day. */
export interface FoundBody {
  readonly kind: "body"
  readonly body: Body
  readonly superior: NamedBody | null
  readonly holders: readonly FoundHolder[]
  readonly predecessors: readonly NamedBody[]
}

/** A body as it is told apart from its namesakes: with the province it serves. */
export interface NamedBody {
  readonly id: BodyId
  readonly name: string
}

/** Who holds a function, or everything when it is null, and the steps that led there. */
export interface FoundHolder {
  readonly function: FunctionId | null
  readonly bodies: readonly NamedBody[]
  readonly steps: readonly FoundStep[]
}

/** One succession with its bodies by name. */
export interface FoundStep extends Pick<Succession, "on" | "about" | "basis"> {
  readonly from: NamedBody
  readonly to: readonly NamedBody[]
}

/** A group that a name means, with the members on the day. */
export interface FoundGroup {
  readonly kind: "group"
  readonly group: Group
  readonly members: readonly Body[]
}

/** A territorial unit of that name. */
export interface FoundUnit {
  readonly kind: "unit"
  readonly unit: AdministrativeUnit
  readonly parent: AdministrativeUnit | undefined
}

/** Something that a name means, and the plugin that knows it. */
export type Found = (FoundBody | FoundGroup | FoundUnit) & { readonly province: Province }

/** What a name means on a day in the directories of some provinces. What two of them know is given once. */
export const lookUp = (
  name: string,
  day: IsoDate,
  provinces: readonly Province[],
): { readonly found: readonly Found[]; readonly nearest: readonly string[] } => {
  const found = new Map<string, Found>()
  const nearest = new Set<string>()
  for (const province of provinces) {
    const { directory } = jurisdictionFor(province, day)
    const { items, near } = inDirectory(name, day, directory)
    for (const item of items) if (!found.has(keyOf(item))) found.set(keyOf(item), { ...item, province })
    for (const one of near) nearest.add(one)
  }
  return { found: [...found.values()], nearest: [...nearest] }
}

const keyOf = (item: FoundBody | FoundGroup | FoundUnit): string => {
  if (item.kind === "body") return item.body.id
  return item.kind === "group" ? item.group.id : `${item.unit.id} ${item.unit.validity.from}`
}

const inDirectory = (name: string, day: IsoDate, directory: Directory) => {
  const units = directory.units
    .filter((unit) => fold(unit.name) === fold(name) || fold(unit.fullName) === fold(name))
    .map(
      (unit): FoundUnit => ({
        kind: "unit",
        unit,
        parent: unit.parent === null ? undefined : directory.unit(unit.parent),
      }),
    )
  const resolution = directory.resolve(name, day)
  const body = (one: Body): FoundBody => foundBody(one, day, directory)
  switch (resolution.kind) {
    case "body":
    case "not-then":
      return { items: [body(resolution.body), ...units], near: [] }
    case "ambiguous":
      return { items: [...resolution.bodies.map(body), ...units], near: [] }
    case "group":
      return {
        items: [{ kind: "group", group: resolution.group, members: resolution.members } as const, ...units],
        near: [],
      }
    case "group-not-then":
      return { items: [{ kind: "group", group: resolution.group, members: [] } as const, ...units], near: [] }
    case "unknown":
      return { items: units, near: resolution.nearest }
  }
}

const foundBody = (body: Body, day: IsoDate, directory: Directory): FoundBody => {
  const named = (id: BodyId): NamedBody => ({ id, name: fullNameOf(id, directory) })
  const before = directory.successions.filter(({ to }) => to.includes(body.id)).map(({ from }) => from)
  return {
    kind: "body",
    body,
    superior: body.superior === null ? null : named(body.superior),
    predecessors: [...new Set(before)].map(named),
    holders: directory.holdersOf(body.id, day).map(({ function: held, bodies, steps }) => ({
      function: held,
      bodies: bodies.map(({ id }) => named(id)),
      steps: steps.map(({ from, to, on, about, basis }) => ({
        from: named(from),
        to: to.map(named),
        on,
        about,
        basis,
      })),
    })),
  }
}

/** The name, and in brackets the unit it serves unless the name says it already. */
const fullNameOf = (id: BodyId, directory: Directory): string => {
  const body = directory.body(id)
  if (body === undefined) return id
  const unit = body.unit === null ? undefined : directory.unit(body.unit)
  return unit === undefined || fold(body.name).includes(fold(unit.name)) ? body.name : `${body.name} (${unit.fullName})`
}
