import type { Line } from "./lines.ts"

/** Fewer cells than these are two columns of a letterhead or a foot, not a table. */
const fewestCells = 3
const tab = "\t"

/** Tabs before empty cells at the end of a row count. */
const cellsIn = (source: string, { end, loose, start }: Line): number => {
  if (!loose) return 0
  let cells = 1
  for (let at = start; at < end || source[at] === tab || source[at] === " "; at++) if (source[at] === tab) cells++
  return cells
}

/** Where rows that tabs cut into as many cells each end (*bảng ngăn bằng phím Tab*); `from` itself when none begin there. */
export const tabRowsEnd = (source: string, lines: readonly Line[], from: number): number => {
  const first = lines[from]
  const cells = first === undefined ? 0 : cellsIn(source, first)
  if (cells < fewestCells) return from
  let end = from + 1
  for (let line = lines[end]; line !== undefined; line = lines[end]) {
    if (cellsIn(source, line) !== cells && !isGroupRow(source, lines, end, cells)) break
    end++
  }
  return end - from > 1 ? end : from
}

/** A row over those of a group: its number and its name in fewer cells, and a whole row below. */
const groupRow = /^(?:[IVX]+|[A-E]|\d{1,2})\.?[\t ]+\S/

const isGroupRow = (source: string, lines: readonly Line[], at: number, cells: number): boolean => {
  const line = lines[at]
  const next = lines[at + 1]
  if (line === undefined || next === undefined || cellsIn(source, next) !== cells) return false
  const own = cellsIn(source, line)
  return own > 1 && own < cells && groupRow.test(source.slice(line.start, line.end))
}
