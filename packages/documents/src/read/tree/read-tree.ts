import { isCapitals, plainOf } from "../letters.ts"
import { type Block, type Cell, type DocumentTree, isTable, type TableBlock, type TextBlock } from "./document-tree.ts"
import { continues, type LinePlace, type OpenBlock } from "./join-lines.ts"
import { type Line, type LineHabits, linesOf } from "./lines.ts"
import { groupTables, type LineTable } from "./table.ts"
import { blockOf, type ShownLine, showLine, type TypeState } from "./text-builder.ts"

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
  for (const group of lines.some(({ bars }) => bars)
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

/**
 * A dash inside a sentence that a converter took for a bullet: `… về Cục X / - Cơ quan thường trực Y …`. It stands
 * alone, after a sentence that has clauses behind it and no end.
 */
const mendDashes = (text: string, blocks: readonly Block[]): readonly Block[] => {
  const mended: Block[] = []
  for (const [index, block] of blocks.entries()) {
    const before = mended.at(-1)
    const after = blocks[index + 1]
    if (isDash(block) && before !== undefined && !isDash(after) && isCutSentence(before))
      mended[mended.length - 1] = joined(text, before, block)
    else mended.push(block)
  }
  return mended
}

const isDash = (block: Block | undefined): block is TextBlock =>
  block !== undefined && !isTable(block) && block.mark === "dash"

const isCutSentence = (block: Block): block is TextBlock =>
  !isTable(block) &&
  block.mark !== "dash" &&
  block.text.length > 150 &&
  /[;.]\s/.test(block.text) &&
  /\p{L}$/u.test(block.text)

const joined = (text: string, first: TextBlock, second: TextBlock): TextBlock => {
  const marker = second.marker ?? { start: 0, end: 0 }
  const sign = text.slice(marker.start, marker.end).trim()
  const at = first.text.length + 1
  const shift = at + sign.length + 1
  return {
    ...first,
    text: `${first.text} ${sign} ${second.text}`,
    pieces: [
      ...first.pieces,
      { at, start: marker.start, end: marker.start + sign.length },
      ...second.pieces.map((piece) => ({ ...piece, at: piece.at + shift })),
    ],
    emphasis: [
      ...first.emphasis,
      ...second.emphasis.map((range) => ({ ...range, start: range.start + shift, end: range.end + shift })),
    ],
  }
}

/** Joins lines to blocks and adds them to a list. */
const appendBlocks = (blocks: Block[], text: string, lines: readonly Line[], place: LinePlace): void => {
  const state: TypeState = { bold: false, italic: false }
  let shown: ShownLine[] = []
  let length = 0
  const flush = (): void => {
    if (shown.length > 0) blocks.push(blockOf(text, shown, isFootnote(shown) ? "footnote" : "paragraph"))
    shown = []
    length = 0
  }
  for (const line of lines) {
    if (line.blanks > 0) {
      state.bold = false
      state.italic = false
    }
    const next = showLine(text, line, place.habits.markdown, state)
    if (next.text === "") continue
    const first = shown[0]
    const last = shown.at(-1)
    const open: OpenBlock | undefined = first === undefined || last === undefined ? undefined : { first, last, length }
    if (open !== undefined && !continues(open, next, place)) flush()
    shown.push(next)
    length += next.text.length
  }
  flush()
}

/** Markdown's `[^1]: …`. */
const isFootnote = ([first]: readonly ShownLine[]): boolean =>
  first?.text.startsWith("[^") === true && /^\[\^[^\]]+\]:/.test(first.text)

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

/** What stands side by side at the head and at the foot of a document, by the words that begin a cell. */
const layoutWords =
  /^(?:cong hoa xa hoi|doc lap ?-|so ?:|noi nhan|dang cong san|(?:tm|kt|tl|tuq|q)\.|.{0,40}, ngay .{0,12}thang)/
/** A layout table is small. */
const mostLayoutRows = 40

const isLayout = (rows: readonly (readonly Cell[])[]): boolean => {
  if (rows.length > mostLayoutRows) return false
  const texts = rows.flatMap((row) => row.flatMap(({ blocks }) => blocks.map(({ text }) => text)))
  return (
    texts.some((text) => layoutWords.test(plainOf(text.slice(0, 80)))) || (rows.length === 1 && texts.every(isTitle))
  )
}

const isTitle = (text: string): boolean => text.length < 80 && isCapitals(text)
