import { isoDate, isValidOn } from "../calendar/index.ts"
import { remembered } from "../text/index.ts"
import { indexData } from "./check-data.ts"
import type { BodyId, DirectoryData, Succession } from "./directory.schema.ts"
import type { Directory } from "./directory.ts"
import { holdersOf } from "./holders.ts"
import { covers, membersOf } from "./membership.ts"
import { type NameIndex, nameIndex } from "./name-index.ts"
import { resolve } from "./resolve.ts"

/**
 * Puts units, bodies, groups and successions of one or more layers together (*lập danh bạ*), lowest layer first. The
 * result never changes; every question to it takes the day it is asked for.
 *
 * @throws RangeError when an id stands twice or names something that is not there: a mistake in the data.
 */
export const createDirectory = (...layers: readonly DirectoryData[]): Directory => {
  const data: DirectoryData = {
    units: layers.flatMap(({ units }) => units),
    bodies: layers.flatMap(({ bodies }) => bodies),
    groups: layers.flatMap(({ groups }) => groups),
    successions: layers.flatMap(({ successions }) => successions),
  }
  const { units, bodies } = indexData(data)
  const steps = byPredecessor(data.successions)
  const names = onFirstUse(() => nameIndex(data, layers))
  return {
    units: Object.freeze(data.units),
    bodies: Object.freeze(data.bodies),
    groups: Object.freeze(data.groups),
    successions: Object.freeze(data.successions),
    unit: (id) => units.get(id),
    body: (id) => bodies.get(id),
    unitsOn: (day) => data.units.filter(({ validity }) => isValidOn(validity, day)),
    bodiesOn: (day) => data.bodies.filter(({ validity }) => isValidOn(validity, day)),
    membersOf: (group, day) => membersOf(group, data.bodies, day),
    covers,
    resolve: rememberedByDay((phrase, day) => resolve(phrase, day, names(), data.bodies)),
    holdersOf: (id, day) => {
      const body = bodies.get(id)
      return body === undefined ? [] : holdersOf(body, day, (each) => bodies.get(each), steps)
    },
  }
}

const byPredecessor = (successions: readonly Succession[]): ReadonlyMap<BodyId, readonly Succession[]> => {
  const found = new Map<BodyId, Succession[]>()
  for (const step of successions) found.set(step.from, [...(found.get(step.from) ?? []), step])
  return found
}

/** Plans name the same bodies on the same day again and again. */
const rememberedByDay = (compute: Directory["resolve"]): Directory["resolve"] => {
  const onDay = remembered((day) => {
    const asked = isoDate(day)
    return remembered((phrase) => compute(phrase, asked))
  })
  return (phrase, day) => onDay(day)(phrase)
}

/** Names are indexed only for those who resolve one. */
const onFirstUse = (make: () => NameIndex): (() => NameIndex) => {
  let made: NameIndex | undefined
  return () => {
    made ??= make()
    return made
  }
}
