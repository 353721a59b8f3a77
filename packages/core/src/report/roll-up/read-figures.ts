import { takeField } from "./figure-field.ts"
import {
  addFigure,
  beginFigures,
  beginLine,
  type FigureReading,
  figureFields,
  handOver,
  isFull,
  makeRoom,
  type TakeFigures,
  tell,
} from "./figure-reading.ts"
import { type FigureAxes, type FigureTable, filled } from "./figure-table.ts"
import { readPlainLines } from "./plain-figures.ts"

const [newline, carriageReturn, space, quote] = [10, 13, 32, 34]
/** The fields that every line has to have, as bits: all but the day. */
const needed = 0b1111

/**
 * Reads a table of figures (*bảng số liệu dạng CSV*) in one pass over its bytes, without a string for each line: columns
 * `unit`, `period`, `indicator`, `value` and, where wanted, `submitted`, in any order, named in the first line; other
 * columns are passed over. A value is a whole number from zero, `not-applicable`, or empty. Fields are parted by comma,
 * semicolon or tab and may stand in quotation marks. A line that cannot be read is told with its line and column, and the
 * rest goes on.
 *
 * @param bytes UTF-8, with or without a byte order mark
 * @param axes the names that may stand in the first three columns
 *
 * @example
 * ```ts import.meta.vitest
 * const table = "unit,period,indicator,value\nxa-1,2026-q1,news-items,5\nxa-2,2026-q1,news-items,5 tin\n"
 * const axes = { units: ["xa-1", "xa-2"], periods: ["2026-q1"], indicators: ["news-items"] }
 * const { count, problems } = readFigures(new TextEncoder().encode(table), axes)
 * count // => 1
 * problems.map(({ line, column }) => [line, column]) // => [[3, 4]]
 * ```
 */
export const readFigures = (bytes: Uint8Array, axes: FigureAxes): FigureTable => {
  const { columns, count, problemCount, problems, runs, skipped } = scanFigures(bytes, axes, null)
  return { axes, ...filled(columns, count), runs, count, skipped, problems, problemCount }
}

/** Reads a table, and where `take` is given hands its figures over as they come, so that they need no room. */
export const scanFigures = (bytes: Uint8Array, axes: FigureAxes, take: TakeFigures | null): FigureReading => {
  const start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0
  const found = bytes.indexOf(newline, start)
  const end = found < 0 ? bytes.length : found
  const reading = beginFigures(bytes, axes, new TextDecoder().decode(bytes.subarray(start, end)), take)
  if (!reading.isWrong) readLines(reading, end + 1)
  if (take !== null) handOver(reading, take)
  return reading
}

const readLines = (reading: FigureReading, start: number): void => {
  const { bytes } = reading
  let at = readPlainLines(reading, start)
  while (at < bytes.length) {
    if (isFull(reading)) makeRoom(reading)
    else at = readWithCare(reading, at)
    at = readPlainLines(reading, at)
  }
}

const readWithCare = (reading: FigureReading, start: number): number => {
  beginLine(reading)
  const next = readLine(reading, start)
  if (reading.seen !== needed && !reading.isBlank && !reading.isWrong) tellMissing(reading)
  if (reading.isBlank || reading.isWrong) reading.skipped.push(reading.line)
  else addFigure(reading)
  return next
}

const tellMissing = (reading: FigureReading): void => {
  const role = figureFields.findIndex((_, at) => (reading.seen & (1 << at)) === 0)
  const field = figureFields[role] ?? "value"
  tell(reading, "FieldsMissing", reading.roles.indexOf(role), field, "")
}

/** Takes the fields of a line; gives where the next one begins. */
const readLine = (reading: FigureReading, start: number): number => {
  const { bytes, delimiter, roles } = reading
  const { length } = bytes
  let at = start
  for (let column = 0; ; column++) {
    const from = at
    if (at < length && bytes[at] === quote) at = afterQuoted(bytes, at)
    while (at < length && bytes[at] !== delimiter && bytes[at] !== newline) at++
    const role = column < roles.length ? (roles[column] ?? -1) : -1
    if (role >= 0) takeTrimmed(reading, role, column, from, at)
    if (at >= length || bytes[at] === newline) return at + 1
    at += 1
  }
}

/** The place after the closing mark; the end of the line where there is none. */
const afterQuoted = (bytes: Uint8Array, start: number): number => {
  let at = start + 1
  while (at < bytes.length && bytes[at] !== quote && bytes[at] !== newline) at++
  return at < bytes.length && bytes[at] === quote ? at + 1 : at
}

const isSpace = (byte: number | undefined): boolean => byte === space || byte === carriageReturn

const takeTrimmed = (reading: FigureReading, role: number, column: number, start: number, end: number): void => {
  const { bytes } = reading
  let from = start
  let to = end
  while (from < to && isSpace(bytes[from])) from++
  while (from < to && isSpace(bytes[to - 1])) to--
  if (to - from > 1 && bytes[from] === quote && bytes[to - 1] === quote) {
    from += 1
    to -= 1
  }
  takeField(reading, role, column, from, to)
}
