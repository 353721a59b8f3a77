import type { Span } from "@lantoa/core"
import { type DocumentTree, isTable, type TextBlock } from "../tree/index.ts"

/** A stretch of a source by what it is in the tree that was read from it (*phần của bản gốc*). */
export interface SourcePart extends Span {
  /** Text of a block; its bullet or label; or what stands between: blanks, markup, rules, bars, page numbers. */
  readonly kind: "text" | "marker" | "between"
  /** The block that the text or the marker is of. */
  readonly block: TextBlock | null
}

/** The blocks of text of a tree in reading order, those in cells of tables with them. */
export const textBlocksOf = ({ blocks }: DocumentTree): readonly TextBlock[] =>
  blocks.flatMap((block) => (isTable(block) ? block.rows.flat().flatMap((cell) => cell.blocks) : [block]))

/**
 * Parts a source by the tree that was read from it: every character is in exactly one part, in order, so that the parts
 * put together are the source.
 */
export const sourceParts = (tree: DocumentTree, source: string): readonly SourcePart[] => {
  const claimed = textBlocksOf(tree)
    .flatMap((block): readonly SourcePart[] => [
      ...(block.marker === null ? [] : [{ ...block.marker, kind: "marker" as const, block }]),
      ...block.pieces.map(({ end, start }) => ({ kind: "text" as const, block, start, end })),
    ])
    .toSorted((one, other) => one.start - other.start || one.end - other.end)
  const parts: SourcePart[] = []
  let done = 0
  const between = (end: number): void => {
    if (end > done) parts.push({ kind: "between", block: null, start: done, end })
  }
  for (const part of claimed) {
    const start = Math.max(part.start, done)
    if (start >= part.end) continue
    between(start)
    parts.push({ ...part, start })
    done = part.end
  }
  between(source.length)
  return parts
}
