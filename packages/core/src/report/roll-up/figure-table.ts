import type { FigureProblem } from "./figure-problem.ts"
import { type FigureRuns, runAt } from "./figure-runs.ts"

/** The names that a table of figures may use. */
export interface FigureAxes {
  readonly units: readonly string[]
  readonly periods: readonly string[]
  readonly indicators: readonly string[]
}

/**
 * Figures of many units as columns (*bảng số liệu*): the i-th figure is the i-th of each column. What the figures of a
 * report have in common, its unit, period and day, is kept once for each of its runs.
 */
export interface FigureTable {
  readonly axes: FigureAxes
  readonly count: number
  readonly runs: FigureRuns
  /** Places in `axes`. */
  readonly indicator: Uint16Array
  /** Codes of states, and the numbers where there is one. */
  readonly state: Uint8Array
  readonly value: Float64Array
  /** Lines that are no figures, in order: those with problems, and empty ones. */
  readonly skipped: readonly number[]
  /** The first thousand. */
  readonly problems: readonly FigureProblem[]
  readonly problemCount: number
}

/** The line of a figure; the first line of the table is 1, its head. */
export const lineOfFigure = ({ runs }: Pick<FigureTable, "runs">, figure: number): number => {
  const run = runAt(runs.count, runs.first, figure)
  return (runs.line[run] ?? 0) + figure - (runs.first[run] ?? 0)
}

/** Room for figures while a table is read. */
export interface FigureColumns {
  readonly indicator: Uint16Array
  readonly state: Uint8Array
  readonly value: Float64Array
}

/** Columns with room for so many figures. */
export const figureColumns = (room: number): FigureColumns => ({
  indicator: new Uint16Array(room),
  state: new Uint8Array(room),
  value: new Float64Array(room),
})

/** The same figures with room for twice as many. */
export const doubled = (columns: FigureColumns): FigureColumns => {
  const larger = figureColumns(columns.value.length * 2)
  larger.indicator.set(columns.indicator)
  larger.state.set(columns.state)
  larger.value.set(columns.value)
  return larger
}

/** The columns without the room that was not needed. */
export const filled = ({ indicator, state, value }: FigureColumns, count: number): FigureColumns => ({
  indicator: indicator.subarray(0, count),
  state: state.subarray(0, count),
  value: value.subarray(0, count),
})
