import type { Span } from "@lantoa/core"
import { isSpace } from "../letters.ts"
import { gapTable } from "./gap-table.ts"
import { hasLetter, type Line } from "./lines.ts"
import { headsColumn, stackedTable } from "./stacked-table.ts"
import { tabRowsEnd } from "./tab-table.ts"

/** A cell as the lines it holds. */
export type CellLines = readonly Line[]

/** A table as lines: what it covers, and its rows. */
export interface LineTable {
  readonly span: Span
  readonly first: Line
  readonly rows: readonly (readonly CellLines[])[]
}

/** A line, or a table that several lines draw. */
export type LineGroup =
  | { readonly kind: "line"; readonly line: Line }
  | { readonly kind: "table"; readonly table: LineTable }

const bar = 0x7c
const tab = 0x09

/** Tells tables drawn with `|` from running lines: rows of cells on one line, or a lone bar before each cell. */
export const groupTables = (source: string, lines: readonly Line[]): readonly LineGroup[] => {
  const groups: LineGroup[] = []
  for (let at = 0; at < lines.length; ) {
    const line = lines[at]
    if (line === undefined) break
    const tabbed = line.loose && !line.bars ? tabRowsEnd(source, lines, at) : at
    if (tabbed > at) {
      groups.push({ kind: "table", table: tabTable(source, lines.slice(at, tabbed)) })
      at = tabbed
      continue
    }
    if (!line.bars) {
      const stacked = line.loose ? gapTable(source, lines, at) : stackedTable(source, lines, at)
      const end = stacked?.end ?? at + 1
      if (stacked === undefined) groups.push({ kind: "line", line })
      else groups.push({ kind: "table", table: { span: whole(lines.slice(at, end)), first: line, rows: stacked.rows } })
      at = end
      continue
    }
    const lone = isLoneBar(source, line)
    const end = lone ? barsEnd(source, lines, at) : rowsEnd(source, lines, at)
    const part = lines.slice(at, end)
    const table = lone ? barTable(source, part) : rowTable(source, part)
    if (lone || isTable(source, table)) groups.push({ kind: "table", table })
    else for (const cell of table.rows.flat()) for (const stray of cell) groups.push({ kind: "line", line: stray })
    at = end
  }
  return groups
}

/** One row of which one cell has letters is a line with a stray bar. */
const isTable = (source: string, { rows }: LineTable): boolean =>
  rows.length > 1 ||
  (rows[0] ?? []).filter((cell) => cell.some(({ end, start }) => hasLetter(source, start, end))).length > 1

const isLoneBar = (source: string, { end, start }: Line): boolean =>
  end - start === 1 && source.charCodeAt(start) === bar

const rowsEnd = (source: string, lines: readonly Line[], from: number): number => {
  let at = from
  for (let line = lines[at]; line?.bars && !isLoneBar(source, line); line = lines[at]) at++
  return at
}

/** A cell is a few lines; a bar that is followed by more than these lines with no other bar ends the table. */
const longestCell = 60

/**
 * A table of lone bars goes on while another bar follows soon and no empty line parts them from text. Where empty lines
 * part the cells as well, it ends with a row that has as many bars as the first.
 */
const barsEnd = (source: string, lines: readonly Line[], from: number): number => {
  if ((lines[from + 1]?.blanks ?? 0) > 0) return spacedBarsEnd(source, lines, from)
  let end = from + 1
  for (let at = from + 1, since = 0; at < lines.length && since <= longestCell; at++, since++) {
    const line = lines[at]
    if (line === undefined) break
    if (line.bars && isLoneBar(source, line)) {
      end = at + 1
      since = 0
    } else if (end < at && beginsStacked(source, lines, at)) break
    else if (line.blanks > 0 && end === at && at > from + 1) break
  }
  return end
}

/** The head of another table, whose bars stand after its cells: `TT` and a bar behind a title. */
const beginsStacked = (source: string, lines: readonly Line[], at: number): boolean => {
  const line = lines[at]
  const next = lines[at + 1]
  return (
    line !== undefined &&
    next !== undefined &&
    isLoneBar(source, next) &&
    isCountHeading(source.slice(line.start, line.end)) &&
    headsColumn(source, line)
  )
}

const spacedBarsEnd = (source: string, lines: readonly Line[], from: number): number => {
  let end = from
  let bars = 0
  let inRow = 0
  for (let at = from, since = 0; at < lines.length && since <= longestCell; at++, since++) {
    const line = lines[at]
    if (line === undefined) break
    if (line.bars && isLoneBar(source, line)) {
      if (inRow === 0 && end === at && bars > 1) inRow = bars
      bars++
      end = at + 1
      since = 0
    } else if (inRow > 0 && end === at && bars % inRow === 0) break
  }
  return end
}

const whole = (part: readonly Line[]): Span => ({ start: part[0]?.start ?? 0, end: part.at(-1)?.end ?? 0 })

const firstOf = (part: readonly Line[]): Line => {
  const first = part[0]
  if (first === undefined) throw new RangeError("A table has at least one line.")
  return first
}

const rowTable = (source: string, part: readonly Line[]): LineTable => {
  const rows = part.filter((line) => !isSeparator(source.slice(line.start, line.end)))
  const framed =
    (rows.length > 1 || hasInnerBar(source, rows[0])) &&
    rows.every(({ end, start }) => source.charCodeAt(start) === bar && source.charCodeAt(end - 1) === bar)
  return { span: whole(part), first: firstOf(part), rows: rows.map((line) => cellsOf(source, line, bar, framed)) }
}

const tabTable = (source: string, part: readonly Line[]): LineTable => ({
  span: whole(part),
  first: firstOf(part),
  rows: part.map((line) => cellsOf(source, line, tab, false)),
})

const hasInnerBar = (source: string, line: Line | undefined): boolean =>
  line !== undefined && source.slice(line.start + 1, line.end - 1).includes("|")

/** `|---|:--:|` under a header row. */
const isSeparator = (text: string): boolean => text.includes("--") && /^[|\s:-]+$/.test(text)

const cellsOf = (source: string, line: Line, sign: number, framed: boolean): readonly CellLines[] => {
  const cells: CellLines[] = []
  let start = line.start
  for (let at = line.start; at <= line.end; at++) {
    if (at < line.end && source.charCodeAt(at) !== sign) continue
    cells.push(cellBetween(source, line, start, at))
    start = at + 1
  }
  return framed ? cells.slice(1, -1) : cells
}

/** How Markdown breaks a line inside a cell. */
const breakTag = /<br ?\/?>/gi

const cellBetween = (source: string, line: Line, from: number, to: number): CellLines => {
  const text = source.slice(from, to)
  if (!text.includes("<")) return lineBetween(source, line, from, to)
  const lines: Line[] = []
  let start = 0
  for (const { 0: tag, index } of text.matchAll(breakTag)) {
    lines.push(...lineBetween(source, line, from + start, from + index))
    start = index + tag.length
  }
  return [...lines, ...lineBetween(source, line, from + start, to)]
}

const lineBetween = (source: string, line: Line, from: number, to: number): CellLines => {
  let start = from
  let end = to
  while (start < end && isSpace(source.charCodeAt(start))) start++
  while (end > start && isSpace(source.charCodeAt(end - 1))) end--
  return start === end ? [] : [{ ...line, start, end, blanks: 0, bars: false }]
}

/** A run of cells between two bars that touch, and how many bars came before it. */
interface CellRun {
  readonly bars: number
  readonly cells: CellLines[]
}

/**
 * Rows of a table whose cells each follow a lone bar. A row ends with a bar and the next begins with one, but an empty
 * cell gives two bars as well: where the first column counts the rows, only a count begins one.
 */
const barTable = (source: string, part: readonly Line[]): LineTable => {
  const runs = cellRuns(source, part)
  const counted = isCountHeading(textOf(source, runs[0]?.cells[0]))
  const rows: CellLines[][] = []
  for (const { bars, cells } of runs) {
    const row = rows.at(-1)
    if (row === undefined || !counted || isCount(textOf(source, cells[0]))) rows.push([...cells])
    else {
      for (let empty = 1; empty < bars; empty++) row.push([])
      for (const cell of cells) row.push(cell)
    }
  }
  return { span: whole(part), first: firstOf(part), rows }
}

const cellRuns = (source: string, part: readonly Line[]): readonly CellRun[] => {
  const runs: CellRun[] = []
  let cell: Line[] = []
  let bars = 0
  const flush = (): void => {
    if (cell.length === 0) return
    const run = runs.at(-1)
    if (run === undefined || bars > 1) runs.push({ bars, cells: [cell] })
    else run.cells.push(cell)
    bars = 0
    cell = []
  }
  for (const line of part) {
    if (isLoneBar(source, line)) {
      flush()
      bars++
    } else cell.push({ ...line, blanks: 0 })
  }
  flush()
  return runs
}

const textOf = (source: string, cell: CellLines | undefined): string =>
  (cell ?? [])
    .map(({ end, start }) => source.slice(start, end))
    .join(" ")
    .replaceAll("*", "")
    .trim()

const isCountHeading = (text: string): boolean => /^(?:S?TT|Stt|Số TT|SỐ TT|TT)$/.test(text)
const isCount = (text: string): boolean => /^(?:\d{1,3}(?:\.\d{1,2})*|[IVX]{1,5})\.?$/.test(text)
