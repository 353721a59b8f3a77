import { appendBlocks } from "./append-blocks.ts"
import { type Block, type Cell, type DocumentTree, isTable, type TableBlock, type TextBlock } from "./document-tree.ts"
import { isLayout } from "./layout.ts"
import { type Line, type LineHabits, linesOf } from "./lines.ts"
import { mendDashes } from "./mend-dashes.ts"
import { groupTables, type LineTable } from "./table.ts"

/**
 * Reads plain or Markdown text into blocks (*dựng cây văn bản*). Every visible character that is not markup is in the
 * text or the marker of one block.
 *
 * @param gaps Whether spaces may stand side by side within its lines. `sourceOf` knows, and where none do, they are not
 *   looked for.
 */
export const readTree = (text: string, gaps = true): DocumentTree => {
  const { cells, habits, lines, pages } = linesOf(text, gaps)
  const blocks: Block[] = []
  if (cells) appendGroups(blocks, text, lines, habits)
  else appendBlocks(blocks, text, lines, { habits, inCell: false })
  return { blocks: mendDashes(text, blocks), pages }
}

/** Appends lines of which some draw tables. */
const appendGroups = (blocks: Block[], text: string, lines: readonly Line[], habits: LineHabits): void => {
  let run: Line[] = []
  const flush = (): void => {
    if (run.length > 0) appendBlocks(blocks, text, run, { habits, inCell: false })
    run = []
  }
  for (const group of groupTables(text, lines)) {
    if (group.kind === "line") run.push(group.line)
    else {
      flush()
      blocks.push(tableOf(text, group.table, habits))
    }
  }
  flush()
}

const tableOf = (text: string, { first, rows, span }: LineTable, habits: LineHabits): TableBlock => {
  const cells = rows.map((row) =>
    row.map((lines): Cell => {
      const blocks: Block[] = []
      appendBlocks(blocks, text, lines, { habits, inCell: true })
      return { blocks: blocks.filter((block): block is TextBlock => !isTable(block)) }
    }),
  )
  return { kind: isLayout(cells) ? "layout-table" : "table", rows: cells, span, blanks: first.blanks, page: first.page }
}
