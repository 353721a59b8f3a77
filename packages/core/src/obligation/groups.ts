import type { Tier } from "../directory/index.ts"
import type { Obligation, Obligor } from "./obligation.schema.ts"
import { obligorKeyOf } from "./obligor-key.ts"

/** What one unit owes. */
export interface ObligorGroup {
  readonly key: string
  readonly obligor: Obligor
  readonly obligations: readonly Obligation[]
}

/** Obligations by the unit that owes them, in the order in which the units first appear. */
export const groupByObligor = (obligations: readonly Obligation[]): readonly ObligorGroup[] => {
  const groups = new Map<string, { key: string; obligor: Obligor; obligations: Obligation[] }>()
  for (const obligation of obligations) {
    const key = obligorKeyOf(obligation)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, { key, obligor: obligation.obligor, obligations: [obligation] })
    else group.obligations.push(obligation)
  }
  return [...groups.values()]
}

/** What one unit owes, by its id in the directory or, for a unit that is not in it, by its printed name. */
export const obligationsOf = (obligations: readonly Obligation[], obligor: string): readonly Obligation[] =>
  obligations.filter(
    (each) => obligorKeyOf(each) === obligor || (each.obligor.kind === "unresolved" && each.obligor.name === obligor),
  )

/** How much the units of one tier owe. */
export interface TierCount {
  /** null: units that the directory does not know. */
  readonly tier: Tier | null
  readonly obligors: number
  readonly tasks: number
  readonly reports: number
}

const tiers: readonly (Tier | null)[] = ["central", "province", "district", "commune", null]

/** Obligations by tier of government (*theo cấp*), highest tier first; tiers that owe nothing are left out. */
export const countsByTier = (obligations: readonly Obligation[]): readonly TierCount[] => {
  const groups = groupByObligor(obligations)
  return tiers.flatMap((tier) => {
    const here = groups.filter(({ obligor }) => tierOf(obligor) === tier)
    if (here.length === 0) return []
    const all = here.flatMap((group) => group.obligations)
    const tasks = all.filter(({ kind }) => kind === "task").length
    return [{ tier, obligors: here.length, tasks, reports: all.length - tasks }]
  })
}

const tierOf = (obligor: Obligor): Tier | null => (obligor.kind === "unresolved" ? null : obligor.tier)
