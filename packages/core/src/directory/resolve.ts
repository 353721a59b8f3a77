import { type IsoDate, isValidOn, type Validity } from "../calendar/index.ts"
import type { Body, Group } from "./directory.schema.ts"
import type { Resolution } from "./directory.ts"
import { membersOf } from "./membership.ts"
import type { NamedEntry, NameIndex, Names } from "./name-index.ts"
import { type NameKeys, nameKeys } from "./name-key.ts"
import { nearestNames } from "./nearest.ts"

/**
 * What a phrase means on a day (*tra tên*): a body by its exact name, then by a name spelled another way, then a group,
 * then a name that exists on other days only. What nothing fits is unknown, with the nearest names.
 */
export const resolve = (phrase: string, day: IsoDate, index: NameIndex, bodies: readonly Body[]): Resolution => {
  const exact = validOn(index.bodies.exact.get(phrase.normalize("NFC").trim()) ?? [], day)
  if (exact.length > 0) return oneOrMore(exact)
  const keys = nameKeys(phrase)
  const found = named(index.bodies, index, keys)
  const then = closest(
    found.filter(({ of }) => isValidOn(of.validity, day)),
    keys,
  )
  if (then.length > 0) return oneOrMore(then)
  return groupOf(index, keys, day, bodies) ?? elsewhen(found, day) ?? unknown(phrase, keys, index, day)
}

const validOn = <A extends { readonly validity: Validity }>(items: readonly A[], day: IsoDate): readonly A[] => [
  ...new Set(items.filter(({ validity }) => isValidOn(validity, day))),
]

const oneOrMore = (bodies: readonly Body[]): Resolution => {
  const [only, ...others] = bodies
  return only !== undefined && others.length === 0 ? { kind: "body", body: only } : { kind: "ambiguous", bodies }
}

/** Entries of that name, else those that are the same but for the words that say the province. */
const named = <A>(names: Names<A>, { endings }: NameIndex, { folded }: NameKeys): readonly NamedEntry<A>[] => {
  const direct = names.folded.get(folded)
  if (direct !== undefined) return direct
  const asked = endings.localNameOf(folded)
  if (asked === undefined) return []
  const local = names.local.get(asked.folded) ?? []
  const { provinces } = asked
  return provinces.length === 0
    ? local
    : local.filter(({ province }) => province !== undefined && provinces.includes(province))
}

/** Where several names differ only in accents, the one with the accents that were asked for. */
const closest = <A>(entries: readonly NamedEntry<A>[], { marked }: NameKeys): readonly A[] => {
  const sameMarks = entries.filter((entry) => entry.marked === marked)
  return [...new Set((sameMarks.length > 0 ? sameMarks : entries).map(({ of }) => of))]
}

const groupOf = (index: NameIndex, keys: NameKeys, day: IsoDate, bodies: readonly Body[]): Resolution | undefined => {
  const groups = closest<Group>(named(index.groups, index, keys), keys)
  const group = groups.find(({ validity }) => isValidOn(validity, day))
  if (group !== undefined) return { kind: "group", group, members: membersOf(group, bodies, day) }
  return undefined
}

const elsewhen = (entries: readonly NamedEntry<Body>[], day: IsoDate): Resolution | undefined => {
  const body = nearestInTime(
    entries.map(({ of }) => of),
    day,
  )
  return body === undefined ? undefined : { kind: "not-then", body }
}

/** The one that ended last, else the one that begins first. */
const nearestInTime = <A extends { readonly validity: Validity }>(items: readonly A[], day: IsoDate): A | undefined => {
  const endOf = ({ validity }: A): string => validity.until ?? ""
  const past = items.filter((item) => endOf(item) !== "" && endOf(item) <= day)
  if (past.length > 0) return past.reduce((latest, item) => (endOf(item) > endOf(latest) ? item : latest))
  return items.reduce<A | undefined>(
    (first, item) => (first === undefined || (item.validity.from ?? "") < (first.validity.from ?? "") ? item : first),
    undefined,
  )
}

const unknown = (phrase: string, keys: NameKeys, index: NameIndex, day: IsoDate): Resolution => {
  const group = nearestInTime(
    named(index.groups, index, keys).map(({ of }) => of),
    day,
  )
  if (group !== undefined) return { kind: "group-not-then", group }
  return { kind: "unknown", phrase, nearest: nearestNames(keys.folded, validNames(index, day)) }
}

function* validNames({ bodies, groups }: NameIndex, day: IsoDate): Generator<NamedEntry<Body> | NamedEntry<Group>> {
  for (const names of [bodies.folded, groups.folded]) {
    for (const entries of names.values())
      for (const entry of entries) if (isValidOn(entry.of.validity, day)) yield entry
  }
}
