import { isTable } from "../tree/index.ts"
import { findAnnexes } from "./annexes.ts"
import { buildOutline } from "./build-outline.ts"
import { addParagraph, type OpenPlace, openPlace } from "./open-place.ts"
import type { Outline, PlacedLeaf, PlacedNode, PlacedSection } from "./outline.ts"
import type { Parts } from "./parts.ts"
import { topPlaces } from "./place-ids.ts"
import type { Script } from "./script.ts"

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
  buildOutline(script, parts.body, parts.closing, preamble, body)
  const sections: PlacedSection[] = []
  const leaves: PlacedLeaf[] = []
  for (let at = preamble.children.length; at < nodes.length; at++) {
    const node = nodes[at]
    if (node?.kind === "section") sections.push(node)
    else if (node !== undefined) leaves.push(node)
  }
  addParagraphs(script, parts.closing, parts.tail, closing)
  findAnnexes(script, foot, annexes)
  return {
    preamble: preamble.children.filter(isLeaf),
    body: body.children,
    closing: closing.children.filter(isLeaf),
    annexes: annexes.children.filter(isSection),
    sections,
    leaves,
    nodes,
  }
}

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
