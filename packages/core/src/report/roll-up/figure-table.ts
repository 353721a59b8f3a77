import type { FigureProblem } from "./figure-problem.ts"

/** The names that a table of figures may use. */
export interface FigureAxes {
  readonly units: readonly string[]
  readonly periods: readonly string[]
  readonly indicators: readonly string[]
}

/** Figures of many units as columns (*bảng số liệu*): the i-th figure is the i-th of each column. */
export interface FigureTable {
  readonly axes: FigureAxes
  readonly count: number
  /** Places in `axes`. */
  readonly unit: Int32Array
  readonly period: Uint16Array
  readonly indicator: Uint16Array
  /** Codes of states, and the numbers where there is one. */
  readonly state: Uint8Array
  readonly value: Float64Array
  /** The day it was sent, from 1970-01-01; `noDay` where the line does not say. */
  readonly day: Int32Array
  /** Lines that are no figures, in order: those with problems, and empty ones. */
  readonly skipped: readonly number[]
  /** The first thousand. */
  readonly problems: readonly FigureProblem[]
  readonly problemCount: number
}

/** The line of a figure; the first line of the table is 1, its head. */
export const lineOfFigure = ({ skipped }: Pick<FigureTable, "skipped">, figure: number): number => {
  let line = figure + 2
  for (const each of skipped) {
    if (each > line) break
    line += 1
  }
  return line
}

/** Room for figures while a table is read. */
export interface FigureColumns {
  readonly unit: Int32Array
  readonly period: Uint16Array
  readonly indicator: Uint16Array
  readonly state: Uint8Array
  readonly value: Float64Array
  readonly day: Int32Array
}

/** Columns with room for so many figures. */
export const figureColumns = (room: number): FigureColumns => ({
  unit: new Int32Array(room),
  period: new Uint16Array(room),
  indicator: new Uint16Array(room),
  state: new Uint8Array(room),
  value: new Float64Array(room),
  day: new Int32Array(room),
})

/** The same figures with room for twice as many. */
export const doubled = (columns: FigureColumns): FigureColumns => {
  const larger = figureColumns(columns.unit.length * 2)
  larger.unit.set(columns.unit)
  larger.period.set(columns.period)
  larger.indicator.set(columns.indicator)
  larger.state.set(columns.state)
  larger.value.set(columns.value)
  larger.day.set(columns.day)
  return larger
}

/** The columns without the room that was not needed. */
export const filled = (
  { day, indicator, period, state, unit, value }: FigureColumns,
  count: number,
): FigureColumns => ({
  unit: unit.subarray(0, count),
  period: period.subarray(0, count),
  indicator: indicator.subarray(0, count),
  state: state.subarray(0, count),
  value: value.subarray(0, count),
  day: day.subarray(0, count),
})
