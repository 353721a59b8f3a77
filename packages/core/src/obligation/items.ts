import type { Obligation } from "./obligation.schema.ts"

/** What many units owe alike: one task, or one date of one report. At least one obligation. */
export interface OwedItem {
  /** The item's part of the ids: `task-2.1`, `reporting-1`, `reporting-1.2`. */
  readonly part: string
  readonly first: Obligation
  readonly obligations: readonly Obligation[]
}

/** Obligations by what is owed, in the order of the plan. */
export const byItem = (obligations: readonly Obligation[]): readonly OwedItem[] => {
  const items = new Map<string, { part: string; first: Obligation; obligations: Obligation[] }>()
  for (const obligation of obligations) {
    const key = obligation.id.slice(0, obligation.id.indexOf("@"))
    const item = items.get(key)
    if (item === undefined)
      items.set(key, { part: key.slice(key.indexOf("#") + 1), first: obligation, obligations: [obligation] })
    else item.obligations.push(obligation)
  }
  return [...items.values()]
}
