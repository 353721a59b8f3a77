/**
 * Figures that follow one another line by line, of one unit for one period, sent on one day (*loạt dòng của một báo cáo*):
 * the i-th run is the i-th of each column.
 */
export interface FigureRuns {
  readonly count: number
  /** The first figure of the run, and its line; the head of the table is line 1. */
  readonly first: Int32Array
  readonly line: Int32Array
  /** Places in the axes of the table. */
  readonly unit: Int32Array
  readonly period: Uint16Array
  /** The day it was sent, from 1970-01-01; `noDay` where the lines do not say. */
  readonly day: Int32Array
}

/** Room for runs while a table is read. */
export interface RunColumns extends Omit<FigureRuns, "count"> {
  count: number
}

/** Room for the first runs, one at least; it grows. */
export const noRuns = (room: number): RunColumns => ({
  count: 0,
  first: new Int32Array(room),
  line: new Int32Array(room),
  unit: new Int32Array(room),
  period: new Uint16Array(room),
  day: new Int32Array(room),
})

/** The same runs with room for twice as many. */
const doubled = (runs: RunColumns): RunColumns => {
  const larger = noRuns(runs.first.length * 2)
  larger.count = runs.count
  larger.first.set(runs.first)
  larger.line.set(runs.line)
  larger.unit.set(runs.unit)
  larger.period.set(runs.period)
  larger.day.set(runs.day)
  return larger
}

/** Begins a run with a figure; gives the columns, which are others when they had to grow. */
export const withRun = (
  runs: RunColumns,
  figure: number,
  line: number,
  unit: number,
  period: number,
  day: number,
): RunColumns => {
  const room = runs.count < runs.first.length ? runs : doubled(runs)
  const at = room.count
  room.first[at] = figure
  room.line[at] = line
  room.unit[at] = unit
  room.period[at] = period
  room.day[at] = day
  room.count = at + 1
  return room
}

/** Whether a figure goes on with the last run. */
export const goesOn = (
  { count, day, first, line, period, unit }: FigureRuns,
  figure: number,
  own: { readonly line: number; readonly unit: number; readonly period: number; readonly day: number },
): boolean => {
  const at = count - 1
  return (
    at >= 0 &&
    unit[at] === own.unit &&
    period[at] === own.period &&
    day[at] === own.day &&
    (line[at] ?? 0) + figure - (first[at] ?? 0) === own.line
  )
}

/** The last run that begins at a place or before it, by the `first` or the `line` of runs: both rise. */
export const runAt = (count: number, beginnings: Int32Array, place: number): number => {
  let [low, high] = [0, count - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((beginnings[middle] ?? 0) <= place) low = middle
    else high = middle - 1
  }
  return low
}
