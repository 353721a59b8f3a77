import type { WorkingCalendar } from "../../calendar/index.ts"
import { vietnamCalendar } from "../../law/index.ts"
import { aggregate } from "./aggregate.ts"
import { type Cells, noCells, noDay } from "./cells.ts"
import { type FigureProblem, figureProblem } from "./figure-problem.ts"
import { figureRows } from "./figure-rows.ts"
import { type FigureTable, lineOfFigure } from "./figure-table.ts"
import { figureTargets } from "./figure-targets.ts"
import type { RollUpFrame } from "./frame.ts"
import { type RollUp, rollUpOf } from "./roll-up.ts"
import { firstVersion } from "./version.ts"

/** Figures of a table that are rolled up. */
export interface FiguresInput {
  /** What is expected, of `rollUpFrame`: made once for any number of tables. */
  readonly frame: RollUpFrame
  readonly figures: FigureTable
  /** The node that a name of the table's units means; default: the key of an obligor, or the id of its unit. */
  readonly keyOf?: (unit: string) => string
  /** Which days are worked. Default: the national calendar. */
  readonly calendar?: WorkingCalendar
}

/** A roll-up of figures, and what of the table does not count. */
export interface RolledFigures {
  readonly rollUp: RollUp
  /** Lines whose figure nobody expects of that unit for that period: they count nowhere. */
  readonly unexpected: readonly number[]
  /** Cells of which two lines say different figures, neither after the other: the first line counts. */
  readonly problems: readonly FigureProblem[]
}

/**
 * Brings the figures of a table together (*tổng hợp từ bảng số liệu*). A report of which the table says anything came, on
 * the first day that its lines tell; of two figures for one cell the one of the later day counts.
 */
export const rollUpFigures = (input: FiguresInput): RolledFigures => {
  const { figures, frame, calendar = vietnamCalendar, keyOf = (unit) => unit } = input
  const cells = { ...noCells(frame), lines: new Int32Array(frame.cellStart.at(-1) ?? 0) }
  const { problems, unexpected } = writeFigures(cells, figures, figureTargets(frame, figures, keyOf))
  figureRows(frame, cells, figures, calendar)
  toLines(cells.lines, figures)
  const version = firstVersion(frame, { cells, sums: aggregate(frame, cells) })
  return { rollUp: rollUpOf(version, [], calendar), unexpected, problems }
}

type TableCells = Cells & { readonly lines: Int32Array }

const writeFigures = (
  cells: TableCells,
  figures: FigureTable,
  targets: Int32Array,
): Pick<RolledFigures, "unexpected" | "problems"> => {
  const { lines, states, values } = cells
  const { state, value } = figures
  const unexpected: number[] = []
  const problems: FigureProblem[] = []
  for (let figure = 0; figure < targets.length; figure++) {
    const cell = targets[figure] ?? -1
    if (cell < 0) unexpected.push(lineOfFigure(figures, figure))
    else if (lines[cell] !== 0) writeAgain(cells, cell, figures, figure, problems)
    else {
      states[cell] = state[figure] ?? 0
      values[cell] = value[figure] ?? 0
      lines[cell] = figure + 1
    }
  }
  return { unexpected, problems }
}

/** While figures are written, `lines` holds their places in the table plus one. */
const write = ({ lines, states, values }: TableCells, cell: number, { state, value }: FigureTable, figure: number) => {
  states[cell] = state[figure] ?? 0
  values[cell] = value[figure] ?? 0
  lines[cell] = figure + 1
}

const writeAgain = (
  cells: TableCells,
  cell: number,
  figures: FigureTable,
  figure: number,
  problems: FigureProblem[],
): void => {
  const { day, state, value } = figures
  const before = (cells.lines[cell] ?? 1) - 1
  if (state[before] === state[figure] && value[before] === value[figure]) return
  const [first = noDay, second = noDay] = [day[before], day[figure]]
  if (first !== noDay && second !== noDay && first !== second) {
    if (second > first) write(cells, cell, figures, figure)
    return
  }
  const place = { line: lineOfFigure(figures, figure), column: 1, field: "value" as const }
  problems.push(figureProblem("SaidTwice", place, `${lineOfFigure(figures, before)}`))
}

const toLines = (lines: Int32Array, figures: FigureTable): void => {
  for (let cell = 0; cell < lines.length; cell++) {
    const figure = lines[cell] ?? 0
    if (figure > 0) lines[cell] = figures.skipped.length === 0 ? figure + 1 : lineOfFigure(figures, figure - 1)
  }
}
