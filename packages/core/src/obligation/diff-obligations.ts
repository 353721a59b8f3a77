import type { MovedObligations, ObligationDiff } from "./diff.schema.ts"
import { fieldChanges } from "./field-changes.ts"
import { byItem } from "./items.ts"
import { matchItems } from "./match-items.ts"
import type { Obligation, ObligationId } from "./obligation.schema.ts"
import { obligorKeyOf } from "./obligor-key.ts"

/** For which obligations of the plan's own day one stands, where a plan was carried to other days. */
export type Lineage = (obligation: Obligation) => readonly ObligationId[]

/** Where the obligations of both sides come from. Given for one plan on two days, left out for two versions of a plan. */
export interface DiffOptions {
  readonly before: Lineage
  readonly after: Lineage
}

/**
 * What is different between two lists of obligations (*so sánh nghĩa vụ*): gained, lost, moved to other units, or changed
 * in words, role, deadline, partners or receiver. Each entry's own `because` says why it is on its side.
 *
 * Of two versions of a plan, tasks are paired by their words and their number in the outline. Of one plan on two days,
 * obligations are paired by what they stand for, so that 6 districts and the 33 communes that followed are one move.
 */
export const diffObligations = (
  before: readonly Obligation[],
  after: readonly Obligation[],
  options?: DiffOptions,
): ObligationDiff => {
  const diff: ObligationDiff = { format: "lantoa.diff/1", gained: [], lost: [], moved: [], changed: [], same: 0 }
  const groups = options === undefined ? groupsByItem(before, after) : groupsByLineage(before, after, options)
  for (const group of groups) addGroup(diff, group)
  return diff
}

/** Obligations of both sides that belong together. */
interface Side {
  readonly before: readonly Obligation[]
  readonly after: readonly Obligation[]
}

const addGroup = (diff: ObligationDiff, { after, before }: Side): void => {
  const later = new Map(after.map((each) => [obligorKeyOf(each), each]))
  const left: Obligation[] = []
  for (const each of before) {
    const other = later.get(obligorKeyOf(each))
    if (other === undefined) left.push(each)
    else {
      later.delete(obligorKeyOf(each))
      const fields = fieldChanges(each, other)
      if (fields.length === 0) diff.same += 1
      else diff.changed.push({ before: each, after: other, fields })
    }
  }
  const fresh = [...later.values()]
  if (left.length > 0 && fresh.length > 0) diff.moved.push({ before: left, after: fresh } satisfies MovedObligations)
  else {
    diff.lost.push(...left)
    diff.gained.push(...fresh)
  }
}

const groupsByItem = (before: readonly Obligation[], after: readonly Obligation[]): readonly Side[] =>
  matchItems(byItem(before), byItem(after)).map((pair) => ({
    before: pair.before?.obligations ?? [],
    after: pair.after?.obligations ?? [],
  }))

/** Obligations that share an origin, directly or through others, in the order of the first side. */
const groupsByLineage = (
  before: readonly Obligation[],
  after: readonly Obligation[],
  lineage: DiffOptions,
): readonly Side[] => {
  const groupOf = new Map<ObligationId, Group>()
  const join = (side: keyof Side, obligation: Obligation, origins: readonly ObligationId[]): void => {
    const known = [...new Set(origins.flatMap((id) => groupOf.get(id) ?? []))]
    const [first = { before: [], after: [], origins: new Set<ObligationId>() }, ...others] = known
    for (const other of others) absorb(first, other)
    first[side].push(obligation)
    for (const id of origins) first.origins.add(id)
    for (const id of first.origins) groupOf.set(id, first)
  }
  for (const each of before) join("before", each, lineage.before(each))
  for (const each of after) join("after", each, lineage.after(each))
  return [...new Set(groupOf.values())]
}

interface Group {
  readonly before: Obligation[]
  readonly after: Obligation[]
  readonly origins: Set<ObligationId>
}

const absorb = (group: Group, other: Group): void => {
  group.before.push(...other.before)
  group.after.push(...other.after)
  for (const id of other.origins) group.origins.add(id)
}
