import { findAnnexes } from "./annexes.ts"
import { buildOutline, paragraphOf } from "./build-outline.ts"
import {
  leavesOf,
  type Outline,
  type OutlineNode,
  type OutlineParagraph,
  type PlacedLeaf,
  type PlacedNode,
  type PlacedSection,
  placeNodes,
  sectionsOf,
} from "./outline.ts"
import type { Parts } from "./parts.ts"
import type { Script } from "./script.ts"

/**
 * The outline of a document by its parts.
 *
 * @param foot The first entry after *Nơi nhận* and the signature.
 */
export const readOutline = (script: Script, parts: Parts, foot: number): Outline => {
  const { before, sections } = buildOutline(script, parts.body, parts.closing)
  const preamble: readonly OutlineNode[] = [...paragraphsIn(script, parts.preamble, parts.body), ...before]
  const body = placeNodes(sections, "s", null)
  return {
    preamble: placeNodes(preamble, "pre", null).filter(isLeaf),
    body,
    closing: placeNodes(paragraphsIn(script, parts.closing, parts.tail), "end", null).filter(isLeaf),
    annexes: placeNodes(findAnnexes(script, foot), "x", null).filter(isSection),
    sections: sectionsOf(body),
    leaves: leavesOf(body),
  }
}

const isLeaf = (node: PlacedNode): node is PlacedLeaf => node.kind !== "section"
const isSection = (node: PlacedNode): node is PlacedSection => node.kind === "section"

const paragraphsIn = (script: Script, from: number, to: number): readonly OutlineParagraph[] => {
  const found: OutlineParagraph[] = []
  for (let entry = from; entry < to; entry++) {
    const span = script.entries[entry]
    const paragraph = paragraphOf(script, entry)
    if (paragraph !== undefined) found.push(paragraph)
    else if (span !== undefined)
      found.push({ kind: "paragraph", entry, start: span.start, end: span.end, mark: "none", label: null })
  }
  return found
}
