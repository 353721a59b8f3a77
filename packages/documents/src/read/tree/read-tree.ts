import { appendBlocks } from "./append-blocks.ts"
import { type Block, type Cell, type DocumentTree, isTable, type TableBlock, type TextBlock } from "./document-tree.ts"
import { isLayout } from "./layout.ts"
import { type Line, type LineHabits, linesOf } from "./lines.ts"
import { mendDashes } from "./mend-dashes.ts"
import { groupTables, type LineTable } from "./table.ts"

/**
 * Reads plain or Markdown text into blocks (*dựng cây văn bản*). Every visible character that is not markup is in the
 * text or the marker of one block.
 */
export const readTree = (text: string): DocumentTree => {
  const { habits, lines, pages } = linesOf(text)
  const blocks: Block[] = []
  let run: Line[] = []
  const flush = (): void => {
    if (run.length > 0) appendBlocks(blocks, text, run, { habits, inCell: false })
    run = []
  }
  for (const group of lines.some(({ bars, loose }) => bars || loose)
    ? groupTables(text, lines)
    : lines.map((line) => ({ kind: "line" as const, line }))) {
    if (group.kind === "line") run.push(group.line)
    else {
      flush()
      blocks.push(tableOf(text, group.table, habits))
    }
  }
  flush()
  return { blocks: mendDashes(text, blocks), pages }
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
