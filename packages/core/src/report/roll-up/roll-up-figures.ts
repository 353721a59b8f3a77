import type { WorkingCalendar } from "../../calendar/index.ts"
import { vietnamCalendar } from "../../law/index.ts"
import { aggregate } from "./aggregate.ts"
import { noCells } from "./cells.ts"
import { figureMeanings } from "./figure-meanings.ts"
import type { FigureProblem } from "./figure-problem.ts"
import type { FigureAxes, FigureTable } from "./figure-table.ts"
import type { RollUpFrame } from "./frame.ts"
import { gradeFigures } from "./grade-figures.ts"
import { scanFigures } from "./read-figures.ts"
import { type RollUp, rollUpOf } from "./roll-up.ts"
import { firstVersion } from "./version.ts"
import { type FigureWriting, writeFigures } from "./write-figures.ts"

/** What figures are rolled up over. */
interface FiguresOver {
  /** What is expected, of `rollUpFrame`: made once for any number of tables. */
  readonly frame: RollUpFrame
  /** The node that a name of the table's units means; default: the key of an obligor, or the id of its unit. */
  readonly keyOf?: (unit: string) => string
  /** Which days are worked. Default: the national calendar. */
  readonly calendar?: WorkingCalendar
}

/** Figures of a table that are rolled up. */
export interface FiguresInput extends FiguresOver {
  readonly figures: FigureTable
}

/** A table as it was sent, to be read and rolled up at once. */
export interface FigureBytesInput extends FiguresOver {
  /** As `readFigures` takes it. */
  readonly bytes: Uint8Array
  /** The names that may stand in its first three columns. */
  readonly axes: FigureAxes
}

/** A roll-up of figures, and what of the table does not count. */
export interface RolledFigures {
  readonly rollUp: RollUp
  /** Lines whose figure nobody expects of that unit for that period: they count nowhere. */
  readonly unexpected: readonly number[]
  /** Cells of which two lines say different figures, neither after the other: the first line counts. */
  readonly problems: readonly FigureProblem[]
}

/** The same for a table that was read at once, with what could not be read. */
export interface RolledBytes extends RolledFigures {
  /** As `readFigures` tells it. */
  readonly reading: Pick<FigureTable, "count" | "skipped" | "problems" | "problemCount">
}

/**
 * Brings the figures of a table together (*tổng hợp từ bảng số liệu*). A report of which the table says anything came, on
 * the first day that its lines tell; of two figures for one cell the one of the later day counts.
 */
export const rollUpFigures = ({ figures, ...over }: FiguresInput): RolledFigures => {
  const writing = beginWriting(over, figures.axes)
  writeFigures(writing, figures, 0)
  return rolled(writing, over)
}

/**
 * Reads a table of figures and brings it together in one pass: what `readFigures` and `rollUpFigures` give one after the
 * other, in half of the memory, for tables that are needed once.
 */
export const rollUpFigureBytes = ({ axes, bytes, ...over }: FigureBytesInput): RolledBytes => {
  const writing = beginWriting(over, axes)
  const { problemCount, problems, skipped, taken } = scanFigures(bytes, axes, (batch, firstRun) =>
    writeFigures(writing, batch, firstRun),
  )
  return { ...rolled(writing, over), reading: { count: taken, skipped, problems, problemCount } }
}

const beginWriting = ({ frame, keyOf = (unit) => unit }: FiguresOver, axes: FigureAxes): FigureWriting => ({
  frame,
  meanings: figureMeanings(frame, axes, keyOf),
  cells: { ...noCells(frame), lines: new Int32Array(frame.cellStart.at(-1) ?? 0) },
  unexpected: [],
  problems: [],
})

const rolled = (
  { cells, frame, problems, unexpected }: FigureWriting,
  { calendar = vietnamCalendar }: FiguresOver,
): RolledFigures => {
  gradeFigures(frame, cells, calendar)
  const version = firstVersion(frame, { cells, sums: aggregate(frame, cells) })
  return { rollUp: rollUpOf(version, [], calendar), unexpected, problems }
}
