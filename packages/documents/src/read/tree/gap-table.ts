import type { Line } from "./lines.ts"
import { headsColumn } from "./stacked-table.ts"

/** A table whose columns stand under each other (*bảng căn cột bằng khoảng trắng*), and the line it ends before. */
export interface GapTable {
  readonly rows: readonly (readonly (readonly Line[])[])[]
  readonly end: number
}

/** What stands between two gaps of a line, and how far to the right. */
interface Part {
  readonly line: Line
  readonly column: number
}

const fewestColumns = 3
const gap = / {2,}/g
const counts = /^\**(?:S?TT|Stt|Số TT|SỐ TT)\**$/
const count = /^(?:\d{1,3}|[IVX]+)[.)]?$/

/** Reads such a table from a line that heads its columns; undefined where none begins. */
export const gapTable = (source: string, lines: readonly Line[], from: number): GapTable | undefined => {
  const head = partsOf(source, lines[from])
  if (head.length < fewestColumns || !counts.test(textOf(source, head[0]))) return undefined
  if (head.filter(({ line }) => headsColumn(source, line)).length < fewestColumns) return undefined
  const rows: Line[][][] = []
  let end = from + 1
  for (let line = lines[end]; line !== undefined; line = lines[++end]) {
    const parts = partsOf(source, line)
    const row = rows.at(-1)
    if (count.test(textOf(source, parts[0])) && parts.length > 1) rows.push(placed(parts, head))
    else if (row !== undefined && line.blanks === 0 && isBelow(parts, head)) addTo(row, placed(parts, head))
    else break
  }
  return rows.length === 0 ? undefined : { rows: [head.map(({ line }) => [line]), ...rows], end }
}

const textOf = (source: string, part: Part | undefined): string =>
  part === undefined ? "" : source.slice(part.line.start, part.line.end)

const partsOf = (source: string, line: Line | undefined): readonly Part[] => {
  if (line === undefined || line.bars) return []
  const lineStart = source.lastIndexOf("\n", line.start - 1) + 1
  const parts: Part[] = []
  let start = line.start
  const add = (end: number): void => {
    if (end > start) parts.push({ line: { ...line, start, end, blanks: 0 }, column: start - lineStart })
  }
  for (const { 0: spaces, index } of source.slice(line.start, line.end).matchAll(gap)) {
    add(line.start + index)
    start = line.start + index + spaces.length
  }
  add(line.end)
  return parts
}

/** A wrapped cell goes on below, further to the right than the first column. */
const isBelow = (parts: readonly Part[], head: readonly Part[]): boolean =>
  (parts[0]?.column ?? 0) >= (head[1]?.column ?? 0) - 1

/** The cells of a row: as they come when there are as many as columns, else under the heading they stand below. */
const placed = (parts: readonly Part[], head: readonly Part[]): Line[][] => {
  const cells: Line[][] = head.map(() => [])
  const inOrder = parts.length === head.length
  for (const [index, { column, line }] of parts.entries()) {
    const under = head.findLastIndex((heading) => heading.column <= column + 1)
    cells[inOrder ? index : Math.max(0, under)]?.push(line)
  }
  return cells
}

const addTo = (row: Line[][], more: readonly (readonly Line[])[]): void => {
  for (const [index, lines] of more.entries()) row[index]?.push(...lines)
}
