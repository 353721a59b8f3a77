import { empty } from "./cell-state.ts"
import { type Cells, noDay, submitted } from "./cells.ts"
import type { FigureMeanings } from "./figure-meanings.ts"
import { type FigureProblem, figureProblem } from "./figure-problem.ts"
import type { FigureBatch } from "./figure-reading.ts"
import { runAt } from "./figure-runs.ts"
import type { RollUpFrame } from "./frame.ts"

/** Cells that figures of a table are written to. */
export type TableCells = Cells & { readonly lines: Int32Array }

/** Where figures are written to, and what of them does not count. */
export interface FigureWriting {
  readonly frame: RollUpFrame
  readonly meanings: FigureMeanings
  readonly cells: TableCells
  readonly unexpected: number[]
  readonly problems: FigureProblem[]
}

/**
 * Puts figures into their cells, run by run: who reports for which period is looked up once for each run. Every report of
 * which a figure is put in place came, on the first day that its lines tell; what they leave out is empty.
 */
export const writeFigures = (writing: FigureWriting, batch: FigureBatch, firstRun: number): void => {
  const { firstSlot, leafOf } = writing.meanings
  const { rowsFrom } = writing.frame
  const { count, runs } = batch
  for (let run = firstRun; run < runs.count; run++) {
    const first = runs.first[run] ?? 0
    const end = run + 1 < runs.count ? (runs.first[run + 1] ?? count) : count
    const leaf = leafOf[runs.unit[run] ?? 0] ?? -1
    const slot = firstSlot[runs.period[run] ?? 0] ?? -1
    const isKnown = leaf >= 0 && slot >= 0
    const row = isKnown ? (rowsFrom[slot + leaf] ?? 0) : 0
    const endRow = isKnown ? (rowsFrom[slot + leaf + 1] ?? 0) : 0
    if (endRow - row === 1) writeRun(writing, batch, run, row, first, end)
    else for (let figure = first; figure < end; figure++) writeAmong(writing, batch, run, row, endRow, figure)
  }
}

/** Writes a figure to the first of several reports that asks for it, if any does. */
const writeAmong = (
  writing: FigureWriting,
  batch: FigureBatch,
  run: number,
  firstRow: number,
  endRow: number,
  figure: number,
): void => {
  const { frame, meanings, unexpected } = writing
  const indicator = batch.indicator[figure] ?? 0
  let row = firstRow
  while (row < endRow && (meanings.asked[(frame.rowForm[row] ?? 0) * meanings.width + indicator] ?? -1) < 0) row++
  if (row < endRow) writeRun(writing, batch, run, row, figure, figure + 1)
  else unexpected.push((batch.runs.line[run] ?? 0) + figure - (batch.runs.first[run] ?? 0))
}

/** Writes figures of a run to a report. It is run for every line of a table, hence its length. */
const writeRun = (
  writing: FigureWriting,
  batch: FigureBatch,
  run: number,
  row: number,
  first: number,
  end: number,
): void => {
  const { cells, frame, unexpected } = writing
  const { asked, width } = writing.meanings
  const { indicator, runs, state, value } = batch
  const { lines, states, values } = cells
  const start = frame.cellStart[row] ?? 0
  const base = (frame.rowForm[row] ?? 0) * width
  const line = (runs.line[run] ?? 0) - (runs.first[run] ?? 0)
  let isPut = false
  for (let figure = first; figure < end; figure++) {
    const at = asked[base + (indicator[figure] ?? 0)] ?? -1
    if (at < 0) {
      unexpected.push(figure + line)
      continue
    }
    if (!isPut) {
      isPut = true
      arrive(frame, cells, row, runs.day[run] ?? noDay)
    }
    const cell = start + at
    if (lines[cell] !== 0 && !isLater(writing, batch, cell, run, figure, figure + line)) continue
    states[cell] = state[figure] ?? 0
    values[cell] = value[figure] ?? 0
    lines[cell] = figure + line
  }
}

/** A report comes, or more of it: what it leaves out is empty. */
const arrive = ({ cellStart }: RollUpFrame, { days, grades, states }: TableCells, row: number, day: number): void => {
  if (grades[row] !== submitted) {
    grades[row] = submitted
    const end = cellStart[row + 1] ?? 0
    for (let cell = cellStart[row] ?? 0; cell < end; cell++) states[cell] = empty
  }
  const before = days[row] ?? noDay
  if (day !== noDay && (before === noDay || day < before)) days[row] = day
}

/** Whether a figure takes the place of the one that is in its cell; tells where neither is after the other. */
const isLater = (
  { cells: { lines, states, values }, problems }: FigureWriting,
  { runs, state, value }: FigureBatch,
  cell: number,
  run: number,
  figure: number,
  line: number,
): boolean => {
  if (states[cell] === state[figure] && values[cell] === value[figure]) return false
  const before = lines[cell] ?? 0
  const day = runs.day[run] ?? noDay
  const dayBefore = runs.day[runAt(runs.count, runs.line, before)] ?? noDay
  if (day !== noDay && dayBefore !== noDay && day !== dayBefore) return day > dayBefore
  problems.push(figureProblem("SaidTwice", { line, column: 1, field: "value" }, `${before}`))
  return false
}
