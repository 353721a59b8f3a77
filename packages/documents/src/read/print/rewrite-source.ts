import { type NodeId, nodeOf, type Piece, type Plan } from "@lantoa/core"
import { originalOffset } from "../decode/index.ts"
import type { Reading } from "../interpret/index.ts"
import { changeSource, changesAt, type SourceChange, textOfPieces } from "./source-change.ts"

/** A change of a node's text, in offsets of that text (*sửa chữ của một mục*). The fixes of findings are such edits. */
export interface NodeEdit {
  readonly node: NodeId
  readonly start: number
  readonly end: number
  readonly write: string
}

/** A source with edits of its nodes written into it, and what became of each. */
export interface RewrittenSource<E extends NodeEdit> {
  readonly text: string
  readonly applied: readonly E[]
  /**
   * Not written: in a table, in a node that the source does not print so, outside the node's text, or over another edit.
   */
  readonly left: readonly E[]
}

/**
 * Writes edits of a reading's nodes into the text it was read from (*ghi chỗ sửa vào văn bản gốc*). Every character
 * outside them stays as it was.
 *
 * An edit over lines that were joined is written into the first; the break goes, markup stays.
 *
 * @param original The text as it was decoded, when it should keep letters that the reading composed; without it the
 *   result is the reading's own text, in which a legacy encoding is Unicode already.
 */
export const rewriteSource = <E extends NodeEdit>(
  { plan, provenance, source }: Pick<Reading, "plan" | "provenance" | "source">,
  edits: readonly E[],
  original?: string,
): RewrittenSource<E> => {
  const applied: E[] = []
  const left: E[] = []
  const changes: SourceChange[] = []
  for (const edit of edits) {
    const pieces = piecesOf(plan, provenance, source.text, edit)
    const own = pieces === undefined ? [] : changesAt(source.text, pieces, edit)
    if (own.length === 0 || own.some((change) => changes.some((other) => meet(change, other)))) left.push(edit)
    else {
      applied.push(edit)
      changes.push(...own)
    }
  }
  if (original === undefined) return { text: changeSource(source.text, changes), applied, left }
  const placed = changes.map(({ end, start, write }) => ({
    start: originalOffset(source, start),
    end: originalOffset(source, end),
    write,
  }))
  return { text: changeSource(original, placed), applied, left }
}

const meet = (one: SourceChange, other: SourceChange): boolean =>
  (one.start < other.end && other.start < one.end) || (one.start === other.start && one.end === other.end)

/** The pieces of an edit's node, when they give the very text that the edit counts in. */
const piecesOf = (
  plan: Plan,
  provenance: Reading["provenance"],
  source: string,
  { end, node, start }: NodeEdit,
): readonly Piece[] | undefined => {
  const found = nodeOf(plan, node)
  if (found === undefined || found.kind === "table") return undefined
  const text = found.kind === "section" ? found.heading : found.text
  if (start < 0 || end < start || end > text.length) return undefined
  const pieces = (provenance.nodes[node]?.pieces ?? []).map(([at, from, to]) => ({ at, start: from, end: to }))
  return textOfPieces(source, pieces) === text ? pieces : undefined
}
