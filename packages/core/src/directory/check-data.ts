import type { AdministrativeUnit, Body, DirectoryData, Group, Succession } from "./directory.schema.ts"

/** The data of a directory by id. */
export interface DirectoryIndex {
  readonly units: ReadonlyMap<string, AdministrativeUnit>
  readonly bodies: ReadonlyMap<string, Body>
  readonly groups: ReadonlyMap<string, Group>
}

/**
 * Puts data under their ids.
 *
 * @throws RangeError when an id stands twice, when something names an id that is not there, or when units are inside
 * each other in a circle: mistakes in the data, not in a plan.
 */
export const indexData = (data: DirectoryData): DirectoryIndex => {
  const index = {
    units: byId(data.units, "unit"),
    bodies: byId(data.bodies, "body"),
    groups: byId(data.groups, "group"),
  }
  for (const unit of data.units) checkParents(index, unit)
  for (const body of data.bodies) checkBody(index, body)
  for (const group of data.groups) checkGroup(index, group)
  for (const succession of data.successions) checkSuccession(index, succession)
  return index
}

const byId = <A extends { readonly id: string }>(items: readonly A[], what: string): ReadonlyMap<string, A> => {
  const found = new Map<string, A>()
  for (const item of items) {
    if (found.has(item.id))
      throw new RangeError(
        `Two entries of this directory are the ${what} "${item.id}". Remove one, or give it an id of its own.`,
      )
    found.set(item.id, item)
  }
  return found
}

const missing = (who: string, as: string, id: string): RangeError =>
  new RangeError(`${who} names "${id}" as its ${as}, but the directory has no such entry. Add it, or correct the id.`)

const checkParents = ({ units }: DirectoryIndex, unit: AdministrativeUnit): void => {
  const seen = new Set([unit.id])
  for (let { id, parent } = unit; parent !== null; ) {
    const above = units.get(parent)
    if (above === undefined) throw missing(`Unit "${id}"`, "parent", parent)
    if (seen.has(above.id))
      throw new RangeError(`Unit "${unit.id}" is inside itself by way of "${id}". Correct a parent.`)
    seen.add(above.id)
    ;({ id, parent } = above)
  }
}

const checkBody = ({ units, bodies }: DirectoryIndex, { id, unit, superior }: Body): void => {
  if (unit !== null && !units.has(unit)) throw missing(`Body "${id}"`, "unit", unit)
  if (superior !== null && !bodies.has(superior)) throw missing(`Body "${id}"`, "superior", superior)
}

const checkGroup = ({ bodies }: DirectoryIndex, group: Group): void => {
  for (const member of group.bodies) if (!bodies.has(member)) throw missing(`Group "${group.id}"`, "member", member)
}

const checkSuccession = ({ bodies }: DirectoryIndex, { from, to }: Succession): void => {
  if (!bodies.has(from)) throw missing("A succession", "predecessor", from)
  for (const id of to) if (!bodies.has(id)) throw missing(`The succession of "${from}"`, "successor", id)
}
