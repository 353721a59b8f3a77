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
  for (let line = lines[end]; line !== undefined && cellsIn(source, line) === cells; line = lines[end]) end++
  return end - from > 1 ? end : from
}
