import type { Span } from "@lantoa/core"
import {
  appendBlocks,
  type Block,
  type Cell,
  habitsOf,
  isLayout,
  isTable,
  type Line,
  type LineHabits,
  mendDashes,
  type ShownLine,
  type Stretch,
  showLine,
  type TableBlock,
  type TextBlock,
} from "../tree/index.ts"
import { type Flow, type FlowParagraph, type FlowTable, isFlowTable } from "./flow.ts"
import { type FlowText, layOutText } from "./layout-text.ts"
import type { Opened } from "./place.ts"

/**
 * Makes the block tree of a flow (*dựng cây từ dòng chảy*), by the same reading of lines as a text file: markers told,
 * broken sentences joined with the place of each piece kept.
 *
 * @param name File name to keep with the source. It decides nothing.
 */
export const treeOfFlow = (flow: Flow, name?: string): Opened => {
  const text = layOutText(flow, name ?? null)
  const { source } = text
  const body = flow.flatMap((part) => (isFlowTable(part) || part.part !== "body" ? [] : (text.lines.get(part) ?? [])))
  const context: Context = { ...text, habits: habitsOf(source.text, body, false), show: shower(text, flow) }
  const blocks: Block[] = []
  let run: Line[] = []
  const flush = (): void => {
    if (run.length > 0) appendLines(blocks, run, context, false)
    run = []
  }
  for (const part of flow) {
    if (!isFlowTable(part) && part.part === "body") {
      for (const line of text.lines.get(part) ?? []) run.push(line)
      continue
    }
    flush()
    if (isFlowTable(part)) {
      const table = tableOf(part, context)
      if (table !== undefined) blocks.push(table)
    } else for (const block of asideOf(part, context)) blocks.push(block)
  }
  flush()
  return {
    source,
    tree: { blocks: mendDashes(source.text, blocks), pages: text.pages },
    places: text.places,
    diagnostics: text.diagnostics,
  }
}

interface Context extends FlowText {
  readonly habits: LineHabits
  readonly show: (line: Line) => ShownLine
}

const appendLines = (
  blocks: Block[],
  lines: readonly Line[],
  { habits, show, source }: Context,
  inCell: boolean,
): void => appendBlocks(blocks, source.text, lines, { habits, inCell }, show)

/** A header, footer, footnote or text box: blocks of their own kind. */
const asideOf = (paragraph: FlowParagraph, context: Context): readonly Block[] => {
  const blocks: Block[] = []
  appendLines(blocks, context.lines.get(paragraph) ?? [], context, false)
  const { part } = paragraph
  return part === "body" ? blocks : blocks.map((block) => (isTable(block) ? block : { ...block, kind: part }))
}

const tableOf = ({ covered, kind, rows }: FlowTable, context: Context): TableBlock | undefined => {
  const linesOfCell = (cell: readonly FlowParagraph[]): readonly Line[] =>
    cell.flatMap((paragraph) => context.lines.get(paragraph) ?? [])
  const all = rows.flat().flatMap(linesOfCell)
  const first = all[0]
  if (first === undefined) return undefined
  const cells = rows.map((row) =>
    row.map((cell): Cell => (covered?.has(cell) === true ? coveredCell : cellOf(linesOfCell(cell), context))),
  )
  const end = all.reduce((last, line) => Math.max(last, line.end), first.end)
  const span = { start: first.start, end }
  const { blanks, page } = first
  return { kind: kind ?? (isLayout(cells) ? "layout-table" : "table"), rows: cells, span, blanks, page }
}

const coveredCell: Cell = { blocks: [], covered: true }

const cellOf = (lines: readonly Line[], context: Context): Cell => {
  const blocks: Block[] = []
  appendLines(blocks, lines, context, true)
  return { blocks: blocks.filter((block): block is TextBlock => !isTable(block)) }
}

/** Shows lines with the type and the heading levels that the file gives them. */
const shower = ({ emphasis, lines, source }: FlowText, flow: Flow): ((line: Line) => ShownLine) => {
  const headings = new Map<Line, number>()
  for (const part of flow)
    if (!isFlowTable(part) && part.heading > 0)
      for (const line of lines.get(part) ?? []) headings.set(line, part.heading)
  let next = 0
  return (line) => {
    const shown = showLine(source.text, line, false, { bold: false, italic: false })
    while ((emphasis[next]?.end ?? Number.POSITIVE_INFINITY) <= line.start) next++
    const stretches: Stretch[] = []
    for (const stretch of shown.stretches) cut(stretches, stretch, emphasis, next)
    return { ...shown, stretches, heading: headings.get(line) ?? 0 }
  }
}

/** Cuts a stretch where its type changes. */
const cut = (into: Stretch[], whole: Stretch, emphasis: FlowText["emphasis"], from: number): void => {
  const bounds = new Set([whole.start, whole.end])
  const over: (Span & { readonly kind: "bold" | "italic" })[] = []
  for (let at = from; at < emphasis.length; at++) {
    const range = emphasis[at]
    if (range === undefined || range.start >= whole.end) break
    if (range.end <= whole.start) continue
    over.push(range)
    bounds.add(Math.max(range.start, whole.start)).add(Math.min(range.end, whole.end))
  }
  if (over.length === 0) {
    into.push(whole)
    return
  }
  const sorted = [...bounds].sort((one, other) => one - other)
  for (const [index, start] of sorted.entries()) {
    const end = sorted[index + 1]
    if (end === undefined) break
    const is = (kind: "bold" | "italic"): boolean =>
      over.some((range) => range.kind === kind && range.start <= start && range.end >= end)
    into.push({ start, end, spaced: whole.spaced && start === whole.start, bold: is("bold"), italic: is("italic") })
  }
}
