import type { NodeId, PlanProvenance, Provenance, Span, Text } from "@lantoa/core"
import { entryIndexAt, type Script } from "../recognise/script.ts"
import { isTable, type TextBlock } from "../tree/index.ts"
import { reliability } from "./reliability.ts"

/** Gathers where the values of a plan come from. */
export interface ProvenanceBook {
  readonly node: (id: NodeId, script: Script, span: Span) => void
  /** Notes where a field stands; several spans are read one after the other, a space between; less sure where it was found by a weaker sign. */
  readonly field: (path: string, script: Script, spans: readonly Span[], confidence?: number) => void
  readonly inferred: (path: string, why: Text, confidence: number) => void
  readonly all: () => PlanProvenance
}

type Pieces = Provenance["pieces"]

/**
 * An empty book.
 *
 * @param quality The share of the document's words that are spelled as Vietnamese.
 */
export const provenanceBook = (quality: number): ProvenanceBook => {
  const nodes: Record<NodeId, Provenance> = {}
  const fields: Record<string, Provenance> = {}
  return {
    node: (id, script, span) => {
      const pieces = sourcePieces(script, span, 0)
      nodes[id] = { pieces: pieces.length > 0 ? pieces : markerPiece(script, span), inferred: null, confidence: 1 }
    },
    field: (path, script, spans, confidence = 1) => {
      const pieces: Pieces = []
      let at = 0
      for (const span of spans) {
        for (const piece of sourcePieces(script, span, at)) pieces.push(piece)
        at += span.end - span.start + 1
      }
      fields[path] = { pieces, inferred: null, confidence: Math.min(confidence, reliability(path, quality)) }
    },
    inferred: (path, why, confidence) => {
      fields[path] = { pieces: [], inferred: why, confidence: Math.min(confidence, reliability(path, quality)) }
    },
    all: () => ({ nodes, fields }),
  }
}

/** The pieces of the source that a stretch of the script within one block was put together from. */
export const sourcePieces = (script: Script, { end, start }: Span, base: number): Pieces => {
  const entry = script.entries[entryIndexAt(script, start)]
  if (entry === undefined) return []
  const { block } = entry
  if (isTable(block)) return [[base, block.span.start, block.span.end]]
  const from = start - entry.start
  const to = Math.min(end, entry.end) - entry.start
  const pieces: Pieces = []
  for (let index = pieceAt(block, from); index < block.pieces.length; index++) {
    const piece = block.pieces[index]
    if (piece === undefined || to <= piece.at) break
    const first = piece.start + Math.max(0, from - piece.at)
    const last = Math.min(piece.end, piece.start + (to - piece.at))
    if (first < last) pieces.push([base + Math.max(0, piece.at - from), first, last])
  }
  return pieces
}

/** The index of the piece that an offset of a block's text lies in, by halving. */
const pieceAt = ({ pieces }: TextBlock, offset: number): number => {
  let low = 0
  let high = pieces.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((pieces[middle]?.at ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}

/** A node without text stands where its label or bullet does. */
const markerPiece = (script: Script, { start }: Span): Pieces => {
  const block = script.entries[entryIndexAt(script, start)]?.block
  return block === undefined || isTable(block) || block.marker === null
    ? []
    : [[0, block.marker.start, block.marker.end]]
}

/** The places in the source of a stretch of the script. */
export const sourceSpansOf = (script: Script, span: Span): readonly Span[] =>
  sourcePieces(script, span, 0).map(([, start, end]) => ({ start, end }))
