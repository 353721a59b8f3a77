import { type FigureField, type FigureProblem, figureProblem } from "./figure-problem.ts"
import { type FigureAxes, type FigureColumns, figureColumns } from "./figure-table.ts"
import { type NameTable, nameTable } from "./name-table.ts"

/** The columns of a table of figures, in the order of their bits. */
export const figureFields: readonly FigureField[] = ["unit", "period", "indicator", "value", "submitted"]

const fieldNames: readonly string[] = figureFields

/** A table that is being read. */
export interface FigureReading {
  readonly bytes: Uint8Array
  readonly delimiter: number
  /** What each field of a line is, by its place in `figureFields`; -1 for what is passed over. */
  readonly roles: Int8Array
  readonly units: NameTable
  readonly periods: NameTable
  readonly indicators: NameTable
  columns: FigureColumns
  count: number
  line: number
  /** Of the line that is read: the fields it has, as bits; whether one of them says anything; whether one is wrong. */
  seen: number
  isBlank: boolean
  isWrong: boolean
  readonly skipped: number[]
  readonly problems: FigureProblem[]
  problemCount: number
}

const shownProblems = 1000
const delimiters = [";", "\t"]

/** Begins to read: makes the tables of names and learns from the first line which field is which. */
export const beginFigures = (bytes: Uint8Array, axes: FigureAxes, head: string): FigureReading => {
  const delimiter = delimiters.find((each) => head.includes(each)) ?? ","
  const titles = head.split(delimiter).map((title) => title.trim().replace(/^"(.*)"$/, "$1"))
  const reading: FigureReading = {
    bytes,
    delimiter: delimiter.charCodeAt(0),
    roles: Int8Array.from(titles, (title) => fieldNames.indexOf(title)),
    units: nameTable(axes.units),
    periods: nameTable(axes.periods),
    indicators: nameTable(axes.indicators),
    columns: figureColumns(Math.ceil(bytes.length / bytesPerLine) + 1),
    count: 0,
    line: 1,
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

/** A guess for the room that is taken at first. */
const bytesPerLine = 20

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
