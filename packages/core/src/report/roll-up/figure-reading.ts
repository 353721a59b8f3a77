import { empty } from "./cell-state.ts"
import { noDay } from "./cells.ts"
import { type FigureField, type FigureProblem, figureProblem } from "./figure-problem.ts"
import { type FigureRuns, goesOn, noRuns, type RunColumns, withRun } from "./figure-runs.ts"
import { doubled, type FigureAxes, type FigureColumns, figureColumns } from "./figure-table.ts"
import { type NameTable, nameTable } from "./name-table.ts"

/** The columns of a table of figures, in the order of their bits. */
export const figureFields: readonly FigureField[] = ["unit", "period", "indicator", "value", "submitted"]

const fieldNames: readonly string[] = figureFields

/** A table that is being read. */
export interface FigureReading {
  readonly bytes: Uint8Array
  readonly view: DataView
  readonly delimiter: number
  /** What each field of a line is, by its place in `figureFields`; -1 for what is passed over. */
  readonly roles: Int8Array
  readonly units: NameTable
  readonly periods: NameTable
  readonly indicators: NameTable
  /** Where figures go when there is no more room; null: there is always more. */
  readonly take: TakeFigures | null
  columns: FigureColumns
  runs: RunColumns
  /** Of the figures that are read: those in `columns`, those that were taken before, and the first run after these. */
  count: number
  taken: number
  firstRun: number
  line: number
  /** Of the line that is read: what it says, */
  readonly figure: LineFigure
  /** the fields it has, as bits; whether one of them says anything; whether one is wrong. */
  seen: number
  isBlank: boolean
  isWrong: boolean
  readonly skipped: number[]
  readonly problems: FigureProblem[]
  problemCount: number
}

/** Figures that were read and the runs they are of, `runs.first` by their places in the columns. */
export interface FigureBatch extends FigureColumns {
  readonly runs: FigureRuns
  readonly count: number
}

/** Takes figures over, the runs from the given one on. */
export type TakeFigures = (batch: FigureBatch, firstRun: number) => void

/** What a line says, its names by their places in the axes. */
export interface LineFigure {
  line: number
  unit: number
  period: number
  indicator: number
  state: number
  value: number
  day: number
}

const shownProblems = 1000
const delimiters = [";", "\t"]
/** Guesses for the room that is taken at first. */
const bytesPerLine = 20
const bytesPerRun = 200
/** So many figures stay in the nearest memory until they are taken. */
const batchRoom = 4096

/** Begins to read: makes the tables of names and learns from the first line which field is which. */
export const beginFigures = (
  bytes: Uint8Array,
  axes: FigureAxes,
  head: string,
  take: TakeFigures | null,
): FigureReading => {
  const delimiter = delimiters.find((each) => head.includes(each)) ?? ","
  const titles = head.split(delimiter).map((title) => title.trim().replace(/^"(.*)"$/, "$1"))
  const reading: FigureReading = {
    bytes: new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength),
    view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength),
    delimiter: delimiter.charCodeAt(0),
    roles: Int8Array.from(titles, (title) => fieldNames.indexOf(title)),
    units: nameTable(axes.units, delimiter),
    periods: nameTable(axes.periods, delimiter),
    indicators: nameTable(axes.indicators, delimiter),
    take,
    columns: figureColumns(take === null ? Math.ceil(bytes.length / bytesPerLine) + 1 : batchRoom),
    runs: noRuns(Math.ceil(bytes.length / bytesPerRun) + 1),
    count: 0,
    taken: 0,
    firstRun: 0,
    line: 1,
    figure: { line: 1, unit: 0, period: 0, indicator: 0, state: empty, value: 0, day: noDay },
    seen: 0,
    isBlank: true,
    isWrong: false,
    skipped: [],
    problems: [],
    problemCount: 0,
  }
  for (const field of figureFields.slice(0, -1))
    if (!titles.includes(field)) tell(reading, "ColumnMissing", titles.length, field, field)
  return reading
}

/** Forgets the line before. */
export const beginLine = (reading: FigureReading): void => {
  const { figure } = reading
  reading.line += 1
  reading.seen = 0
  reading.isBlank = true
  reading.isWrong = false
  figure.line = reading.line
  figure.day = noDay
}

/** Whether there is no room for another figure. */
export const isFull = ({ columns, count }: FigureReading): boolean => count === columns.value.length

/** Makes room for more figures. */
export const makeRoom = (reading: FigureReading): void => {
  if (reading.take === null) reading.columns = doubled(reading.columns)
  else handOver(reading, reading.take)
}

/** Gives away the figures that were read. */
export const handOver = (reading: FigureReading, take: TakeFigures): void => {
  const { columns, count, firstRun, runs } = reading
  take({ ...columns, runs, count }, firstRun)
  reading.taken += count
  reading.count = 0
  reading.firstRun = runs.count
}

/** Takes over what the line that is read says. */
export const addFigure = (reading: FigureReading): void => {
  const { count, figure, firstRun, runs } = reading
  const { indicator, state, value } = reading.columns
  if (runs.count === firstRun || !goesOn(runs, count, figure))
    reading.runs = withRun(runs, count, figure.line, figure.unit, figure.period, figure.day)
  indicator[count] = figure.indicator
  state[count] = figure.state
  value[count] = figure.value
  reading.count += 1
}

/** Notes a problem of the line that is read. */
export const tell = (
  reading: FigureReading,
  tag: FigureProblem["_tag"],
  column: number,
  field: FigureField,
  found: string,
  known?: readonly string[],
): void => {
  reading.isWrong = true
  reading.problemCount += 1
  if (reading.problems.length < shownProblems)
    reading.problems.push(figureProblem(tag, { line: reading.line, column: column + 1, field }, found, known))
}
