import { sharedNames } from "./name-index.ts"
import { type UnitNameKeys, unitNameKeys } from "./name-keys.ts"

let keys: readonly UnitNameKeys[] | undefined
let folded: readonly string[] | undefined
let bySpelled: ReadonlyMap<string, readonly number[]> | undefined
let byFolded: ReadonlyMap<string, readonly number[]> | undefined

/** The keys of all names, made when something is first looked up that is not written as registered. */
const keysOfNames = (): readonly UnitNameKeys[] => {
  keys ??= sharedNames().table.names.map(unitNameKeys)
  return keys
}

/** The key without marks of each name. */
export const foldedNames = (): readonly string[] => {
  folded ??= keysOfNames().map((each) => each.folded)
  return folded
}

/** Places of names by the key that keeps marks. */
export const namesBySpelled = (): ReadonlyMap<string, readonly number[]> => {
  bySpelled ??= placesOf(keysOfNames().map((each) => each.spelled))
  return bySpelled
}

/** Places of names by the key without marks. */
export const namesByFolded = (): ReadonlyMap<string, readonly number[]> => {
  byFolded ??= placesOf(foldedNames())
  return byFolded
}

const placesOf = (all: readonly string[]): ReadonlyMap<string, readonly number[]> => {
  const found = new Map<string, number[]>()
  for (const [place, key] of all.entries()) {
    const same = found.get(key)
    if (same === undefined) found.set(key, [place])
    else same.push(place)
  }
  return found
}
