import { fold, likeness, wordPairs } from "../text/index.ts"
import type { OwedItem } from "./items.ts"

/** An item of one list and the item of the other that is the same work; one of them may be missing. */
export interface ItemPair {
  readonly before: OwedItem | undefined
  readonly after: OwedItem | undefined
}

/** From this likeness on, a task of the same number in the outline is the same task reworded. */
const sameNumber = 0.4
/** From this likeness on, a task that moved in the outline is the same task. */
const moved = 0.6

/**
 * Pairs the items of two versions of a plan (*ghép việc của hai bản*): those of the same words, then those of the same
 * number and much the same words, then those that are most alike, in the order of the first list; the rest stand alone.
 */
export const matchItems = (before: readonly OwedItem[], after: readonly OwedItem[]): readonly ItemPair[] => {
  const left = new Set(after)
  const matches = new Map<OwedItem, OwedItem>()
  const pairs = pairsOf([...before, ...after])
  const take = (fits: (a: OwedItem, b: OwedItem) => boolean): void => {
    for (const item of before) {
      const found = matches.has(item) ? undefined : [...left].find((other) => fits(item, other))
      if (found === undefined) continue
      matches.set(item, found)
      left.delete(found)
    }
  }
  const alike = (a: OwedItem, b: OwedItem): number => (a.first.kind === b.first.kind ? likeness(pairs(a), pairs(b)) : 0)
  const sameText = (a: OwedItem, b: OwedItem): boolean =>
    a.first.kind === b.first.kind && fold(a.first.text) === fold(b.first.text)
  take((a, b) => a.part === b.part && sameText(a, b))
  take(sameText)
  take((a, b) => a.part === b.part && alike(a, b) >= sameNumber)
  for (const [a, b] of mostAlike(
    before.filter((item) => !matches.has(item)),
    [...left],
    alike,
  )) {
    matches.set(a, b)
    left.delete(b)
  }
  return [
    ...before.map((item): ItemPair => ({ before: item, after: matches.get(item) })),
    ...[...left].map((item): ItemPair => ({ before: undefined, after: item })),
  ]
}

const pairsOf = (items: readonly OwedItem[]): ((item: OwedItem) => ReadonlySet<string>) => {
  const known = new Map(items.map((item) => [item, wordPairs(item.first.text)]))
  return (item) => known.get(item) ?? new Set()
}

/** Pairs above the threshold, the most alike first, each item once. */
const mostAlike = (
  before: readonly OwedItem[],
  after: readonly OwedItem[],
  alike: (a: OwedItem, b: OwedItem) => number,
): readonly (readonly [OwedItem, OwedItem])[] => {
  const all = before
    .flatMap((a) => after.map((b) => ({ a, b, score: alike(a, b) })))
    .filter(({ score }) => score >= moved)
    .sort((x, y) => y.score - x.score)
  const taken = new Set<OwedItem>()
  return all.flatMap(({ a, b }) => {
    if (taken.has(a) || taken.has(b)) return []
    taken.add(a)
    taken.add(b)
    return [[a, b] as const]
  })
}
