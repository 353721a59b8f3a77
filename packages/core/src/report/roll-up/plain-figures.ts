import { aboveZero, empty, zero } from "./cell-state.ts"
import { noDay } from "./cells.ts"
import { dayIn } from "./figure-field.ts"
import { type FigureReading, figureFields } from "./figure-reading.ts"
import { type NameTable, nameIn } from "./name-table.ts"

const newline = 10
const digit0 = 48
/** A number of so many digits is exact whatever they are. */
const safeDigits = 15
/** How a day is written: YYYY-MM-DD. */
const dayLength = 10

/**
 * Reads lines for as long as they are plain: the fields in the usual order, known names, digits, days that exist, nothing
 * in quotation marks, no spaces. Gives the place of the first line that is not: that one is for whoever reads with care.
 * Most tables are plain from end to end, so that this loop is what reading them costs.
 */
export const readPlainLines = (reading: FigureReading, start: number): number => {
  const { bytes, columns, delimiter, indicators, periods, roles, units } = reading
  const { day: days, indicator: indicatorsOf, period: periodsOf, state: states, unit: unitsOf, value: values } = columns
  const { length } = bytes
  const room = unitsOf.length
  if (!isUsual(roles)) return start
  const hasDay = roles.length === figureFields.length
  const afterValue = hasDay ? delimiter : newline
  let { count } = reading
  let line = start
  while (line < length && count < room) {
    const period = afterName(units, bytes, line, delimiter)
    const indicator = period < 0 ? -1 : afterName(periods, bytes, period, delimiter)
    const from = indicator < 0 ? -1 : afterName(indicators, bytes, indicator, delimiter)
    if (from < 0) break
    let at = from
    let value = 0
    let digit = (bytes[at] ?? 0) - digit0
    while (digit >= 0 && digit <= 9) {
      value = value * 10 + digit
      digit = (bytes[++at] ?? 0) - digit0
    }
    if (digit !== afterValue - digit0 || at - from > safeDigits) break
    const day = hasDay ? dayAt(bytes, at + 1) : noDay
    if (day === undefined) break
    unitsOf[count] = units.last
    periodsOf[count] = periods.last
    indicatorsOf[count] = indicators.last
    values[count] = value
    states[count] = at === from ? empty : value === 0 ? zero : aboveZero
    days[count] = day
    count += 1
    line = at + (hasDay ? (day === noDay ? 2 : dayLength + 2) : 1)
  }
  reading.line += count - reading.count
  reading.count = count
  return line
}

const isUsual = (roles: Int8Array): boolean =>
  roles.length >= figureFields.length - 1 &&
  roles.length <= figureFields.length &&
  roles.every((role, column) => role === column)

/** Finds the name that begins at a place and ends before `stop`: the place after that; -1 where there is none. */
const afterName = (table: NameTable, bytes: Uint8Array, from: number, stop: number): number => {
  const likely = table.next[table.last] ?? 0
  const end = table.starts[likely + 1] ?? 0
  const names = table.bytes
  let own = table.starts[likely] ?? 0
  let at = from
  while (own < end && bytes[at] === names[own]) {
    at++
    own++
  }
  if (own === end && bytes[at] === stop) {
    table.last = likely
    return at + 1
  }
  return afterAnyName(table, bytes, from, stop)
}

const afterAnyName = (table: NameTable, bytes: Uint8Array, from: number, stop: number): number => {
  let at = from
  while (at < bytes.length && bytes[at] !== stop && bytes[at] !== newline) at++
  return at < bytes.length && bytes[at] === stop && nameIn(table, bytes, from, at) >= 0 ? at + 1 : -1
}

/** The day that ends a line; undefined where something else does. */
const dayAt = (bytes: Uint8Array, from: number): number | undefined => {
  if (bytes[from] === newline) return noDay
  return bytes[from + dayLength] === newline ? dayIn(bytes, from, from + dayLength) : undefined
}
