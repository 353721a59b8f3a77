import { isTable } from "../../tree/index.ts"
import { mayIssuePlan, namesPlan } from "../head/attached.ts"
import type { Script } from "../words/script.ts"
import { findAnnexes } from "./annexes.ts"
import { buildOutline } from "./build-outline.ts"
import { addParagraph, type OpenPlace, openPlace } from "./open-place.ts"
import type { Outline, PlacedLeaf, PlacedNode, PlacedSection } from "./outline.ts"
import type { Parts } from "./parts.ts"
import { topPlaces } from "./place-ids.ts"

/**
 * The outline of a document by its parts.
 *
 * @param foot The first entry after *Nơi nhận* and the signature.
 */
export const readOutline = (script: Script, parts: Parts, foot: number): Outline => {
  const ids = topPlaces()
  const nodes: PlacedNode[] = []
  const preamble = openPlace(nodes, ids.preamble, null, [])
  const body = openPlace(nodes, ids.body, null, [])
  const closing = openPlace(nodes, ids.closing, null, [])
  const annexes = openPlace(nodes, ids.annexes, null, [])
  addParagraphs(script, parts.preamble, parts.body, preamble)
  const before = nodes.length
  buildOutline(script, parts.body, parts.closing, preamble, body, mayIssuePlan(parts.type))
  const own = nodes.slice(before)
  addParagraphs(script, parts.closing, parts.tail, closing)
  const attached = findAnnexes(script, foot, annexes, issuedBy(script, parts))
  const said = attached === undefined ? own : [...own, ...attached.nodes]
  const top = inOrder([...preamble.children.slice(before), ...body.children])
  return {
    preamble: preamble.children.filter(isLeaf),
    body: body.children,
    closing: closing.children.filter(isLeaf),
    annexes: annexes.children.filter(isSection),
    attached,
    bodies: attached === undefined ? [top] : [top, attached.body],
    sections: said.filter(isSection),
    leaves: said.filter(isLeaf),
    nodes,
  }
}

const issuedBy = (script: Script, { title, type }: Parts): "a-plan" | "something" | "itself" => {
  if (!mayIssuePlan(type)) return "itself"
  return namesPlan(script, title) ? "a-plan" : "something"
}

/** Numbered sentences beside parts were put before all of them. */
const inOrder = (nodes: readonly PlacedNode[]): readonly PlacedNode[] => nodes.toSorted((a, b) => a.start - b.start)

const isLeaf = (node: PlacedNode): node is PlacedLeaf => node.kind !== "section"
const isSection = (node: PlacedNode): node is PlacedSection => node.kind === "section"

/** Outside the body a table is a paragraph like any other. */
const addParagraphs = ({ entries }: Script, from: number, to: number, place: OpenPlace): void => {
  for (let entry = from; entry < to; entry++) {
    const span = entries[entry]
    if (span === undefined) continue
    const { block, end, start } = span
    if (isTable(block)) addParagraph(place, entry, start, end, "none", null)
    else addParagraph(place, entry, start, end, block.mark, block.label)
  }
}
