import { addDays, hasEndedBy, type IsoDate, isValidOn } from "../../calendar/index.ts"
import type { Body, Directory, Group, Resolution } from "../../directory/index.ts"
import type { RuleContext } from "../rule.ts"
import type { NamedBody } from "./named-bodies.ts"
import { ofTheLast } from "./of-the-last.ts"

/** Something that a plan names and that has ended by the day it is judged on, with every item that names it. */
export interface Ended<A> {
  readonly what: A
  readonly until: IsoDate
  readonly named: readonly [NamedBody, ...NamedBody[]]
}

/** The bodies among some names that have ended by the day. A name means what it meant on the plan's own day. */
export const endedBodies = (
  names: readonly NamedBody[],
  { day, jurisdiction, ownDay }: RuleContext,
): readonly Ended<Body>[] =>
  gathered(names, day, resolved(names, jurisdiction.directory, ownDay), (then) =>
    then.kind === "body" || then.kind === "not-then" ? then.body : undefined,
  )

/** The groups among some names that have ended by the day and mean nothing else on it. */
export const endedGroups = (
  names: readonly NamedBody[],
  { day, jurisdiction, ownDay }: RuleContext,
): readonly Ended<Group>[] =>
  gathered(names, day, resolved(names, jurisdiction.directory, ownDay), (then, name) => {
    if (then.kind !== "group" && then.kind !== "group-not-then") return undefined
    if (then.group.validity.until === null || !hasEndedBy(then.group.validity, day)) return undefined
    return day !== ownDay && jurisdiction.directory.resolve(name, day).kind === "group" ? undefined : then.group
  })

/** What some names meant on a day. */
interface Resolved {
  readonly directory: Directory
  readonly day: IsoDate
  readonly meanings: readonly Resolution[]
}

const resolvedOf = ofTheLast((_: readonly NamedBody[]): { last: Resolved | undefined } => ({ last: undefined }))

/** What each name means, asked once for the rules that ask for bodies and for groups. */
const resolved = (names: readonly NamedBody[], directory: Directory, day: IsoDate): readonly Resolution[] => {
  const cell = resolvedOf(names)
  const { last } = cell
  if (last !== undefined && last.directory === directory && last.day === day) return last.meanings
  const meanings = names.map(({ name }) => directory.resolve(name, day))
  cell.last = { directory, day, meanings }
  return meanings
}

const gathered = <A extends { readonly id: string; readonly validity: Body["validity"] }>(
  names: readonly NamedBody[],
  day: IsoDate,
  meanings: readonly Resolution[],
  meaning: (then: Resolution, name: string) => A | undefined,
): readonly Ended<A>[] => {
  const byId = new Map<string, Ended<A>>()
  for (const [index, named] of names.entries()) {
    const then = meanings[index]
    const what = then === undefined ? undefined : meaning(then, named.name)
    if (what === undefined || what.validity.until === null || !hasEndedBy(what.validity, day)) continue
    const known = byId.get(what.id)
    byId.set(what.id, {
      what,
      until: what.validity.until,
      named: known === undefined ? [named] : [...known.named, named],
    })
  }
  return [...byId.values()]
}

/** Who holds on a day what the members of an ended group held: each body once. */
export const groupHolders = (directory: Directory, group: Group, ownDay: IsoDate, day: IsoDate): readonly Body[] => {
  const { until } = group.validity
  const then = isValidOn(group.validity, ownDay) || until === null ? ownDay : addDays(until, -1)
  const members = directory.membersOf(group, then)
  return [...new Set(members.flatMap(({ id }) => directory.holdersOf(id, day).flatMap(({ bodies }) => bodies)))]
}

/** How many members an ended group had; 0 where the directory does not know them all. */
export const memberCount = (directory: Directory, group: Group, ownDay: IsoDate): number => {
  const { until } = group.validity
  const then = isValidOn(group.validity, ownDay) || until === null ? ownDay : addDays(until, -1)
  return directory.membersOf(group, then).length
}
