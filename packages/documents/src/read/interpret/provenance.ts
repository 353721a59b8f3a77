import type { NodeId, PlanProvenance, Provenance, Span, Text } from "@lantoa/core"
import type { PlacedNode } from "../recognise/outline/outline.ts"
import { type Entry, entryIndexAt, type Script } from "../recognise/words/script.ts"
import { isTable, type TextBlock } from "../tree/index.ts"
import { reliability } from "./reliability.ts"

/** Gathers where the values of a plan come from. */
export interface ProvenanceBook {
  /** Notes where the nodes of the outline stand. */
  readonly nodes: (script: Script, nodes: readonly PlacedNode[]) => void
  /** Notes where a field stands; several spans are read one after the other, a space between; less sure where it was found by a weaker sign. */
  readonly field: (path: string, script: Script, spans: readonly Span[], confidence?: number) => void
  readonly inferred: (path: string, why: Text, confidence: number) => void
  readonly all: () => PlanProvenance
}

type Pieces = Provenance["pieces"]

/** Where a field stands, or why it has its value. */
interface FieldNote {
  readonly path: string
  readonly entries: readonly Entry[]
  readonly spans: readonly Span[]
  readonly inferred: Text | null
  readonly confidence: number
}

/** Where nodes stand, as columns: the nodes themselves, with all that they know of each other, need not be kept. */
interface NodeNotes {
  readonly entries: readonly Entry[]
  readonly ids: readonly NodeId[]
  readonly starts: Int32Array
  readonly ends: Int32Array
}

const nodeNotes = (entries: readonly Entry[], nodes: readonly PlacedNode[]): NodeNotes => {
  const ids: NodeId[] = []
  const starts = new Int32Array(nodes.length)
  const ends = new Int32Array(nodes.length)
  for (const { end, id, start } of nodes) {
    starts[ids.length] = start
    ends[ids.length] = end
    ids.push(id)
  }
  return { entries, ids, starts, ends }
}

/**
 * An empty book. What it gives is put together when it is first looked at: most readings are never asked where each of
 * their parts stands. It keeps the blocks for that, not the script.
 *
 * @param quality The share of the document's words that are spelled as Vietnamese.
 */
export const provenanceBook = (quality: number): ProvenanceBook => {
  const nodes: NodeNotes[] = []
  const fields: FieldNote[] = []
  return {
    nodes: ({ entries }, placed) => {
      nodes.push(nodeNotes(entries, placed))
    },
    field: (path, { entries }, spans, confidence = 1) => {
      fields.push({ path, entries, spans, inferred: null, confidence })
    },
    inferred: (path, why, confidence) => {
      fields.push({ path, entries: [], spans: [], inferred: why, confidence })
    },
    all: () => new LookedAt(nodes, fields, quality),
  }
}

/**
 * Where the parts of one reading stand, put together when it is looked at. The accessors are the same for all readings:
 * engines keep a shape for each pair of accessors, and with it all that they can reach.
 */
class LookedAt implements PlanProvenance {
  declare readonly nodes: PlanProvenance["nodes"]
  declare readonly fields: PlanProvenance["fields"]
  readonly #nodes: readonly NodeNotes[]
  readonly #fields: readonly FieldNote[]
  readonly #quality: number
  #ofNodes: PlanProvenance["nodes"] | undefined
  #ofFields: PlanProvenance["fields"] | undefined

  constructor(nodes: readonly NodeNotes[], fields: readonly FieldNote[], quality: number) {
    this.#nodes = nodes
    this.#fields = fields
    this.#quality = quality
    Object.defineProperties(this, LookedAt.#parts)
  }

  #lookAtNodes(): PlanProvenance["nodes"] {
    this.#ofNodes ??= provenanceOfNodes(this.#nodes)
    return this.#ofNodes
  }

  #lookAtFields(): PlanProvenance["fields"] {
    this.#ofFields ??= provenanceOfFields(this.#fields, this.#quality)
    return this.#ofFields
  }

  static readonly #parts: PropertyDescriptorMap & ThisType<LookedAt> = {
    nodes: {
      enumerable: true,
      get() {
        return this.#lookAtNodes()
      },
    },
    fields: {
      enumerable: true,
      get() {
        return this.#lookAtFields()
      },
    },
  }
}

const provenanceOfNodes = (notes: readonly NodeNotes[]): PlanProvenance["nodes"] => {
  const found: Record<NodeId, Provenance> = {}
  for (const { ends, entries, ids, starts } of notes)
    for (const [index, id] of ids.entries()) {
      const span = { start: starts[index] ?? 0, end: ends[index] ?? 0 }
      const pieces = sourcePieces({ entries }, span, 0)
      found[id] = {
        pieces: pieces.length > 0 ? pieces : markerPiece({ entries }, span),
        inferred: null,
        confidence: 1,
      }
    }
  return found
}

const provenanceOfFields = (notes: readonly FieldNote[], quality: number): PlanProvenance["fields"] => {
  const found: Record<string, Provenance> = {}
  for (const { confidence, entries, inferred, path, spans } of notes) {
    const pieces: Pieces = []
    let at = 0
    for (const span of spans) {
      for (const piece of sourcePieces({ entries }, span, at)) pieces.push(piece)
      at += span.end - span.start + 1
    }
    found[path] = { pieces, inferred, confidence: Math.min(confidence, reliability(path, quality)) }
  }
  return found
}

/** The blocks that a script was put together from. */
type Blocks = Pick<Script, "entries">

/** The pieces of the source that a stretch of the script within one block was put together from. */
export const sourcePieces = (blocks: Blocks, { end, start }: Span, base: number): Pieces => {
  const entry = blocks.entries[entryIndexAt(blocks, start)]
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
const markerPiece = (blocks: Blocks, { start }: Span): Pieces => {
  const block = blocks.entries[entryIndexAt(blocks, start)]?.block
  return block === undefined || isTable(block) || block.marker === null
    ? []
    : [[0, block.marker.start, block.marker.end]]
}

/** The places in the source of a stretch of the script. */
export const sourceSpansOf = (blocks: Blocks, span: Span): readonly Span[] =>
  sourcePieces(blocks, span, 0).map(([, start, end]) => ({ start, end }))
