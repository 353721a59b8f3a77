import { type IsoDate, isValidOn } from "../calendar/index.ts"
import type { Body, Group } from "./directory.schema.ts"

/** Whether a body belongs to a group on a day: named in it, or of one of its kinds at its tier. */
export const covers = (group: Group, body: Body, day: IsoDate): boolean =>
  isValidOn(group.validity, day) &&
  isValidOn(body.validity, day) &&
  (group.bodies.includes(body.id) || (body.tier === group.tier && group.kinds.includes(body.kind)))

/** All members of a group on a day; empty where the directory does not know them all, rather than some of them. */
export const membersOf = (group: Group, bodies: readonly Body[], day: IsoDate): readonly Body[] =>
  group.complete ? bodies.filter((body) => covers(group, body, day)) : []
