import { slugOf } from "../text/index.ts"
import type { Obligation, ObligationId, Obligor } from "./obligation.schema.ts"
import { obligationId, obligorHalf, owedHalf } from "./obligation-id.ts"

/** What stands after the `@` of an obligation's id: who owes it, the same in every item of one plan. */
export const obligorKeyOf = ({ id }: Pick<Obligation, "id">): string => id.slice(id.indexOf("@") + 1)

/** The id of what another obligor owes for the same item. Names that no directory has share a key when they fold alike. */
export const obligationIdFor = ({ id }: Pick<Obligation, "id">, obligor: Obligor): ObligationId => {
  const at = id.indexOf("@")
  const hash = id.indexOf("#")
  const key = obligor.kind === "unresolved" ? `n:${slugOf(obligor.name) || "unnamed"}` : obligor.id
  return obligationId(owedHalf(id.slice(0, hash), id.slice(hash + 1, at)), obligorHalf(key))
}

/**
 * Gives every obligor of one plan its key: the id of the directory, or for a printed name that nobody knows a key made
 * from the name. Two names that fold to the same letters keep two keys, numbered in the order the plan names them.
 */
export const obligorKeys = (): ((obligor: Obligor) => string) => {
  const byName = new Map<string, string>()
  const taken = new Set<string>()
  return (obligor) => {
    if (obligor.kind !== "unresolved") return obligor.id
    const known = byName.get(obligor.name)
    if (known !== undefined) return known
    const slug = slugOf(obligor.name)
    const key = firstFree(`n:${slug === "" ? "unnamed" : slug}`, taken)
    taken.add(key)
    byName.set(obligor.name, key)
    return key
  }
}

const firstFree = (wanted: string, taken: ReadonlySet<string>): string => {
  let key = wanted
  for (let number = 2; taken.has(key); number++) key = `${wanted}-${number}`
  return key
}
