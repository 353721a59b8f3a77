import {
  type AdministrativeUnit,
  type Body,
  type BodyId,
  committeeIdOf,
  type FunctionId,
  fullBodyName,
  nameWithin,
  type UnitSuccession,
} from "../directory/index.ts"
import type { Jurisdiction } from "../jurisdiction/index.ts"
import type { Obligor } from "../obligation/index.ts"

/** Everything that following a name from one day to another needs. */
export interface CarryContext {
  readonly from: Jurisdiction
  readonly to: Jurisdiction
  readonly units: UnitSuccession | undefined
  /** The functions that the plan is about: they decide where a body's functions went apart. */
  readonly concerns: readonly FunctionId[]
  readonly body: (id: BodyId) => Body | undefined
  readonly unitOf: (body: Body) => AdministrativeUnit | undefined
  /** A body's name with the unit it serves, unless the name says it. */
  readonly nameOf: (body: Body) => string
  /** The People's Committee of a unit of the data on units, from the directory of the later day where that has it. */
  readonly committeeOf: (unit: AdministrativeUnit) => Obligor
  /** The body of the later day that does in a unit what this one did in its own. */
  readonly sameKindIn: (unit: AdministrativeUnit, body: Body) => Body | undefined
}

/** What a communication plan belongs to. */
export const ofCommunicationPlans: readonly FunctionId[] = ["press-and-grassroots-information"]

/** What the caller gives. */
export type CarryInput = Pick<CarryContext, "from" | "to" | "units" | "concerns">

/** Puts look-ups over both directories together; the later one goes first. */
export const carryContext = (input: CarryInput): CarryContext => {
  const { from, to, units } = input
  const directories = [to.directory, from.directory]
  const body: CarryContext["body"] = (id) => {
    for (const directory of directories) {
      const found = directory.body(id)
      if (found !== undefined) return found
    }
    return undefined
  }
  const unitOf: CarryContext["unitOf"] = ({ unit }) =>
    unit === null ? undefined : (from.directory.unit(unit) ?? to.directory.unit(unit))
  const homes = bodiesByUnit(input)
  return {
    ...input,
    body,
    unitOf,
    nameOf: (each) => fullBodyName(each, unitOf(each)),
    committeeOf: (unit) => {
      const found = homes(units?.idOf(unit) ?? unit.id).find(({ kind }) => kind === "peoples-committee")
      return found === undefined ? committeeNamed(unit) : bodyObligor(found)
    },
    sameKindIn: (unit, { kind, name, unit: own }) => {
      const local = localName(name, own === null ? undefined : from.directory.unit(own))
      return homes(units?.idOf(unit) ?? unit.id).find(
        (each) => each.kind === kind && localName(each.name, unit) === local,
      )
    },
  }
}

/** The bodies of the later day by the id under which the data on units know their unit. */
const bodiesByUnit = ({ to, units }: CarryInput): ((unit: string) => readonly Body[]) => {
  const homeOf = ({ unit }: Body): string | undefined => {
    const found = unit === null ? undefined : to.directory.unit(unit)
    return found === undefined ? undefined : (units?.idOf(found) ?? found.id)
  }
  let all: Map<string, Body[]> | undefined
  const inUnits = (): Map<string, Body[]> => {
    const found = new Map<string, Body[]>()
    for (const body of to.directory.bodiesOn(to.day)) {
      const home = homeOf(body)
      if (home !== undefined) found.set(home, [...(found.get(home) ?? []), body])
    }
    return found
  }
  return (unit) => {
    all ??= inUnits()
    return all.get(unit) ?? []
  }
}

const localName = (name: string, unit: AdministrativeUnit | undefined): string =>
  unit === undefined ? name : name.replace(` ${nameWithin(unit.fullName)}`, "").replace(` ${unit.name}`, "")

const committeeNamed = (unit: AdministrativeUnit): Obligor => ({
  kind: "body",
  id: committeeIdOf(unit.id),
  name: `Ủy ban nhân dân ${nameWithin(unit.fullName)}`,
  tier: unit.tier,
})

/** A body as one that owes. */
export const bodyObligor = ({ id, name, tier }: Body): Obligor => ({ kind: "body", id, name, tier })
