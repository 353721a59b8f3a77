import type { Obligor } from "../../obligation/index.ts"
import { type NameOrder, vietnameseOrder } from "./name-order.ts"
import type { RollUpNode } from "./roll-up-node.ts"
import type { Hierarchy, RollUpPlace } from "./roll-up-place.ts"

/** Nodes in the order in which they are shown, each followed by all that stands under it. */
export interface NodeTree {
  readonly nodes: readonly RollUpNode[]
  /** The node above by its place in `nodes`; -1 for the top. */
  readonly parents: Int32Array
  /** Which place of the aggregates a node has; -1 for those who report, whose own rows say all. */
  readonly blocks: Int32Array
  readonly blockCount: number
  /** Those who report, counted in order: under a node stand those from `firstLeaf` to before `endLeaf`. */
  readonly firstLeaf: Int32Array
  readonly endLeaf: Int32Array
  /** The node of each who reports. */
  readonly leaves: Int32Array
  /** Nodes by key. A commune in which one obligor alone reports is that obligor. */
  readonly byKey: ReadonlyMap<string, number>
}

interface Draft {
  readonly key: string
  readonly name: string
  readonly tier: RollUpNode["tier"]
  readonly obligor: Obligor | null
  readonly children: Map<string, Draft>
}

const draftPlace = ({ key, name, tier }: RollUpPlace): Draft => ({
  key,
  name,
  tier,
  obligor: null,
  children: new Map(),
})

const draftReporter = (key: string, obligor: Obligor): Draft => ({
  key,
  name: obligor.name,
  tier: obligor.kind === "unresolved" ? null : obligor.tier,
  obligor,
  children: new Map(),
})

/** Puts those who report under their places, in the order of their names. */
export const nodeTree = (obligors: ReadonlyMap<string, Obligor>, hierarchy: Hierarchy): NodeTree => {
  const top = draftPlace(hierarchy.top)
  for (const [key, obligor] of obligors) {
    let under = top
    for (const place of hierarchy.placesOf(obligor)) under = childOf(under, place)
    under.children.set(key, draftReporter(key, obligor))
  }
  const aliases = new Map<string, string>()
  return laidOut(withoutTop(top, aliases), aliases)
}

const childOf = (under: Draft, place: RollUpPlace): Draft => {
  const known = under.children.get(place.key)
  if (known !== undefined) return known
  const made = draftPlace(place)
  under.children.set(place.key, made)
  return made
}

/** A nation of which one province alone reports is that province. */
const withoutTop = (top: Draft, aliases: Map<string, string>): Draft => {
  const only = onlyChild(top)
  if (only === undefined || only.obligor !== null) return top
  aliases.set(top.key, only.key)
  return only
}

const onlyChild = ({ children }: Draft): Draft | undefined =>
  children.size === 1 ? [...children.values()][0] : undefined

/** A commune that is nothing but one who reports is shown as that one. */
const standIn = (draft: Draft, aliases: Map<string, string>): Draft => {
  const only = draft.tier === "commune" ? onlyChild(draft) : undefined
  if (only === undefined || only.obligor === null) return draft
  aliases.set(draft.key, only.key)
  return only
}

interface Laying {
  readonly nodes: RollUpNode[]
  readonly parents: number[]
  readonly firstLeaf: number[]
  readonly endLeaf: number[]
  readonly leaves: number[]
  readonly aliases: Map<string, string>
  readonly order: NameOrder
}

const laidOut = (top: Draft, aliases: Map<string, string>): NodeTree => {
  const laying = { nodes: [], parents: [], firstLeaf: [], endLeaf: [], leaves: [], aliases, order: vietnameseOrder() }
  lay(laying, top, -1, null, 0)
  const { nodes, parents, firstLeaf, endLeaf, leaves } = laying as Laying
  const byKey = new Map(nodes.map(({ key }, index) => [key, index]))
  for (const [alias, key] of aliases) {
    const node = byKey.get(key)
    if (node !== undefined) byKey.set(alias, node)
  }
  let blockCount = 0
  const blocks = Int32Array.from(nodes, ({ obligor }) => (obligor === null ? blockCount++ : -1))
  return {
    nodes,
    parents: Int32Array.from(parents),
    blocks,
    blockCount,
    firstLeaf: Int32Array.from(firstLeaf),
    endLeaf: Int32Array.from(endLeaf),
    leaves: Int32Array.from(leaves),
    byKey,
  }
}

const lay = (laying: Laying, draft: Draft, above: number, parent: string | null, depth: number): void => {
  const here = laying.nodes.length
  const { key, name, tier, obligor, children } = draft
  laying.nodes.push({ key, name, tier, parent, depth, obligor })
  laying.parents.push(above)
  laying.firstLeaf.push(laying.leaves.length)
  if (obligor !== null) laying.leaves.push(here)
  const shown = [...children.values()].map((child) => standIn(child, laying.aliases))
  shown.sort((a, b) => rank(a) - rank(b) || laying.order(a.name, b.name) || (a.key < b.key ? -1 : 1))
  laying.endLeaf.push(laying.leaves.length)
  for (const child of shown) lay(laying, child, here, key, depth + 1)
  laying.endLeaf[here] = laying.leaves.length
}

/** Those who report stand before the places beside them. */
const rank = ({ obligor }: Draft): number => (obligor === null ? 1 : 0)
