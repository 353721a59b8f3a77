import type { DocumentTree, TextBlock } from "../tree/index.ts"
import { changeSource, changesAt, type SourceChange, textOfPieces } from "./source-change.ts"
import { textBlocksOf } from "./source-parts.ts"

/**
 * Writes a tree back as the text it was read from (*in lại cây văn bản*). A block whose `text` was changed is written
 * where it stood; every other character, markup and blanks with them, stays as it was, so that a tree nobody changed
 * gives its source back. Blocks that were taken out, put in or moved are not told.
 *
 * @param source The text that the tree was read from: `source.text` of the reading.
 * @example
 * ```ts import.meta.vitest
 * const source = "II.  NỘI DUNG\n- **Sở Y tế** chủ trì\nthực hiện.\n"
 * printTree(readTree(source), source) === source // => true
 * ```
 */
export const printTree = (tree: DocumentTree, source: string): string =>
  changeSource(
    source,
    textBlocksOf(tree).flatMap((block) => changesOf(block, source)),
  )

/** The stretch of a block's text that differs from its source, and what is to stand there. */
const changesOf = (block: TextBlock, source: string): readonly SourceChange[] => {
  const before = textOfPieces(source, block.pieces)
  const after = block.text
  if (before === after) return []
  const most = Math.min(before.length, after.length)
  let start = 0
  while (start < most && before.charCodeAt(start) === after.charCodeAt(start)) start++
  let same = 0
  while (
    same < most - start &&
    before.charCodeAt(before.length - 1 - same) === after.charCodeAt(after.length - 1 - same)
  )
    same++
  const change = { start, end: before.length - same, write: after.slice(start, after.length - same) }
  return block.pieces.length > 0 ? changesAt(source, block.pieces, change) : afterMarker(block, change)
}

/** A block that is only a label gets its text behind it. */
const afterMarker = ({ marker }: TextBlock, { write }: SourceChange): readonly SourceChange[] =>
  marker === null ? [] : [{ start: marker.end, end: marker.end, write: ` ${write}` }]
