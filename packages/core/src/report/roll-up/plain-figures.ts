import { aboveZero, empty, zero } from "./cell-state.ts"
import { noDay } from "./cells.ts"
import { dayIn } from "./figure-field.ts"
import { type FigureReading, figureFields } from "./figure-reading.ts"
import { withRun } from "./figure-runs.ts"
import { type NameTable, nameIn } from "./name-table.ts"
import { margin, sameText } from "./same-bytes.ts"

const newline = 10
const digit0 = 48
/** A number of so many digits is exact whatever they are, */
const safeDigits = 15
/** and fits 32 bits. */
const shortDigits = 9
/** How a day is written: YYYY-MM-DD. */
const dayLength = 10
/** Bytes that are compared at once. */
const wide = 8
/** A day that no line has. */
const unlike = noDay + 1

/**
 * Reads lines for as long as they are plain: the fields in the usual order, known names, digits, days that exist, nothing
 * in quotation marks, no spaces. Gives the place of the first line that is not: that one is for whoever reads with care.
 *
 * Most tables are plain from end to end, so that this loop is what reading them costs. Hence its length, its whole
 * numbers and the two things it expects and checks: that a line begins with the unit and the period of the line before,
 * byte for byte, and that indicators follow one another as they did in the report before.
 */
export const readPlainLines = (reading: FigureReading, start: number): number => {
  const { bytes, columns, delimiter, indicators, periods, roles, units, view } = reading
  const { indicator: indicatorOf, state: states, value: values } = columns
  const { heads, masks, next, plain } = indicators
  if (!isUsual(roles)) return start
  const room = values.length
  const last = bytes.length - margin
  const hasDay = roles.length === figureFields.length
  const afterValue = (hasDay ? delimiter : newline) - digit0
  const lineOffset = reading.line + 1 - reading.count
  let { count } = reading
  let line = start
  let same = start
  let length = 0
  let head = Number.NaN
  let tail = Number.NaN
  let runDay = unlike
  let indicator = indicators.last
  while (line <= last && count < room) {
    let at = line + length
    if (
      view.getFloat64(line, true) !== head ||
      at > last ||
      view.getFloat64(at - wide, true) !== tail ||
      (length > 2 * wide && !sameText(view, line, view, same, length))
    ) {
      at = afterName(units, bytes, view, line, delimiter)
      if (at >= 0) at = afterName(periods, bytes, view, at, delimiter)
      if (at < 0 || at > last) break
      same = line
      length = at - line
      head = length < wide ? Number.NaN : view.getFloat64(line, true)
      tail = length < wide ? Number.NaN : view.getFloat64(at - wide, true)
      runDay = unlike
    }
    const likely = next[indicator] ?? 0
    const width = plain[likely] ?? 0
    if (
      ((view.getInt32(at, true) ^ (heads[likely] ?? 0)) & (masks[likely] ?? 0)) === 0 &&
      (width <= 4 ? width > 0 : sameText(view, at, indicators.view, indicators.starts[likely] ?? 0, width))
    ) {
      indicator = likely
      at += width
    } else {
      indicators.last = indicator
      at = afterAnyName(indicators, bytes, at, delimiter)
      if (at < 0) break
      indicator = indicators.last
    }
    const from = at
    let value = 0
    let digit = (bytes[at] ?? 0) - digit0
    while (digit >= 0 && digit <= 9) {
      value = (Math.imul(value, 10) + digit) | 0
      at += 1
      digit = (bytes[at] ?? 0) - digit0
    }
    if (digit !== afterValue || at - from > safeDigits) break
    let day = noDay
    let end = at + 1
    if (hasDay && bytes[end] === newline) end += 1
    else if (hasDay) {
      end += dayLength + 1
      day = bytes[end - 1] === newline ? dayIn(bytes, at + 1, end - 1) : noDay
      if (day === noDay) break
    }
    if (day !== runDay) {
      reading.runs = withRun(reading.runs, count, count + lineOffset, units.last, periods.last, day)
      runDay = day
    }
    indicatorOf[count] = indicator
    if (at - from <= shortDigits) {
      states[count] = at === from ? empty : value === 0 ? zero : aboveZero
      values[count] = value
    } else {
      values[count] = longNumber(bytes, from, at)
      states[count] = values[count] === 0 ? zero : aboveZero
    }
    count += 1
    line = end
  }
  indicators.last = indicator
  reading.line += count - reading.count
  reading.count = count
  return line
}

const isUsual = (roles: Int8Array): boolean =>
  roles.length >= figureFields.length - 1 &&
  roles.length <= figureFields.length &&
  roles.every((role, column) => role === column)

/** Finds the name that begins at a place and ends before the delimiter: the place after that; -1 where there is none. */
const afterName = (table: NameTable, bytes: Uint8Array, view: DataView, from: number, delimiter: number): number => {
  const likely = table.next[table.last] ?? 0
  const length = table.plain[likely] ?? 0
  if (length > 0 && sameText(view, from, table.view, table.starts[likely] ?? 0, length)) {
    table.last = likely
    return from + length
  }
  return afterAnyName(table, bytes, from, delimiter)
}

const afterAnyName = (table: NameTable, bytes: Uint8Array, from: number, delimiter: number): number => {
  let at = from
  while (at < bytes.length && bytes[at] !== delimiter && bytes[at] !== newline) at++
  if (at >= bytes.length || bytes[at] !== delimiter) return -1
  const found = nameIn(table, bytes, from, at)
  return found >= 0 && (table.plain[found] ?? 0) > 0 ? at + 1 : -1
}

const longNumber = (bytes: Uint8Array, from: number, to: number): number => {
  let value = 0
  for (let at = from; at < to; at++) value = value * 10 + (bytes[at] ?? 0) - digit0
  return value
}
