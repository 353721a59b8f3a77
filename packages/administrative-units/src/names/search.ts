import { at } from "../format/numbers.ts"
import { addRowsInScope, type Scope } from "./candidates.ts"
import { namesByFolded, namesBySpelled } from "./keyed-names.ts"
import { sharedNames } from "./name-index.ts"
import type { Reading, UnitQuery } from "./parse-query.ts"
import { partialNames } from "./partial-names.ts"
import { closeNames, editsFor } from "./typos.ts"

/**
 * How a name matches: `exact` as registered, capitals aside; `spelling` with the tone mark, a hyphen, an apostrophe or
 * i/y put otherwise (*Hoà, Hòa*); `folded` asked for without marks; `marks` with other marks than asked for; `partial` in
 * part; `typo` with a few wrong letters. The first three are the name that was asked for; the others are guesses.
 */
export type MatchKind = "exact" | "spelling" | "folded" | "marks" | "partial" | "typo"

/** Rows that match alike. */
export interface Matched {
  readonly kind: MatchKind
  readonly edits: number
  readonly rows: readonly number[]
}

type Step = (reading: Reading, scope: Scope) => readonly Matched[]

/** What a query may mean, the best first; nothing when no unit in scope is near. */
export const search = (asked: UnitQuery, scope: Scope): readonly Matched[] => {
  const named = asked.plain ? spelledOrFolded : asSpelled
  const whole = named(asked.whole, scope)
  if (whole.length > 0) return whole
  const ofType = firstFound([named], asked, scope)
  if (ofType.length > 0 || isOfOtherType(asked, scope)) return ofType
  return firstFound(asked.plain ? guessesOfPlain : guesses, asked, scope)
}

const firstFound = (steps: readonly Step[], asked: UnitQuery, scope: Scope): readonly Matched[] => {
  for (const step of steps) {
    const found = step(asked.whole, scope)
    if (found.length > 0) return found
    const stripped = asked.stripped()
    const ofType = stripped === undefined ? [] : step(stripped, scope)
    if (ofType.length > 0) return ofType
  }
  return []
}

/** Whether units have the name, but none of them the type: *huyện Kim Bảng* on a day on which it is a town. */
const isOfOtherType = (asked: UnitQuery, scope: Scope): boolean => {
  const stripped = asked.stripped()
  if (stripped === undefined) return false
  return (asked.plain ? spelledOrFolded : asSpelled)({ ...stripped, types: null }, scope).length > 0
}

const rowsOfNames = (names: readonly number[], { types }: Reading, scope: Scope): readonly number[] => {
  const rows: number[] = []
  for (const name of names) addRowsInScope(rows, sharedNames(), name, types, scope)
  return names.length < 2 ? rows : rows.sort((a, b) => a - b)
}

const matched = (kind: MatchKind, rows: readonly number[]): readonly Matched[] =>
  rows.length === 0 ? [] : [{ kind, edits: 0, rows }]

const none: readonly number[] = []

const isAsRegistered = (name: number, written: string): boolean => {
  const registered = sharedNames().table.names[name] ?? ""
  return registered === written || registered.toLowerCase() === written.toLowerCase()
}

const namesSpelled = ({ keys, name }: Reading): readonly number[] => {
  const { registered, table } = sharedNames()
  const place = registered.get(name)
  if (place !== undefined) return table.variants.get(place) ?? [place]
  return namesBySpelled().get(keys().spelled) ?? none
}

const asSpelled: Step = (reading, scope) => {
  const names = namesSpelled(reading)
  const [only = -1] = names
  if (names.length === 1)
    return matched(isAsRegistered(only, reading.name) ? "exact" : "spelling", rowsOfNames(names, reading, scope))
  const exact = names.filter((name) => isAsRegistered(name, reading.name))
  const others = names.filter((name) => !exact.includes(name))
  return [
    ...matched("exact", rowsOfNames(exact, reading, scope)),
    ...matched("spelling", rowsOfNames(others, reading, scope)),
  ]
}

/** What is written without marks may be a name that has none, or one whose marks were left out. */
const spelledOrFolded: Step = (reading, scope) => {
  const names = namesByFolded().get(reading.keys().folded) ?? none
  const spelled = namesSpelled(reading)
  const folded = spelled.length === 0 ? names : names.filter((name) => !spelled.includes(name))
  return [...asSpelled(reading, scope), ...matched("folded", rowsOfNames(folded, reading, scope))]
}

const otherMarks: Step = (reading, scope) =>
  matched("marks", rowsOfNames(namesByFolded().get(reading.keys().folded) ?? none, reading, scope))

const inPart: Step = (reading, scope) =>
  partialNames(reading.keys().folded).flatMap((names) => matched("partial", rowsOfNames(names, reading, scope)))

const withTypos: Step = (reading, scope) => {
  const { folded } = reading.keys()
  for (let edits = 1; edits <= editsFor(folded); edits++) {
    const names = closeNames(folded, edits).map(({ name }) => name)
    const rows = rowsOfNames(names, reading, scope)
    if (rows.length > 0) return [{ kind: "typo", edits, rows }]
  }
  return []
}

const guesses: readonly Step[] = [otherMarks, inPart, withTypos]
const guessesOfPlain: readonly Step[] = [inPart, withTypos]

/** The names of rows, in the order of how close they are to what was asked for. */
export const nearestRows = ({ keys }: Reading, scope: Scope, limit: number): readonly number[] => {
  const rows: number[] = []
  for (const { name } of closeNames(keys().folded, limit)) addRowsInScope(rows, sharedNames(), name, null, scope)
  return rows
}

/** All rows that have a name, on whatever day. */
export const rowsNamed = ({ keys }: Reading): readonly number[] => {
  const { rows, starts } = sharedNames()
  return (namesByFolded().get(keys().folded) ?? none).flatMap((name) => [
    ...rows.subarray(at(starts, name), at(starts, name + 1)),
  ])
}
