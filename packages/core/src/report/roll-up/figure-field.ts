import { dayOf, partsOf } from "../../calendar/index.ts"
import { aboveZero, empty, notApplicable, zero } from "./cell-state.ts"
import { noDay } from "./cells.ts"
import { type FigureReading, tell } from "./figure-reading.ts"
import { type NameTable, nameIn } from "./name-table.ts"

const [hyphen, digit0] = [45, 48]

/** Takes one field of a line, by its place in `figureFields`. */
export const takeField = (reading: FigureReading, role: number, column: number, from: number, to: number): void => {
  const { figure, indicators, periods, units } = reading
  if (from < to) reading.isBlank = false
  if (role === 3) takeValue(reading, column, from, to)
  else if (role === 0) figure.unit = takeName(reading, units, role, column, from, to)
  else if (role === 1) figure.period = takeName(reading, periods, role, column, from, to)
  else if (role === 2) figure.indicator = takeName(reading, indicators, role, column, from, to)
  else if (from < to) takeDay(reading, column, from, to)
}

const textOf = ({ bytes }: FigureReading, from: number, to: number): string =>
  new TextDecoder().decode(bytes.subarray(from, to))

const nameFields = ["unit", "period", "indicator"] as const

const takeName = (
  reading: FigureReading,
  table: NameTable,
  role: 0 | 1 | 2,
  column: number,
  from: number,
  to: number,
): number => {
  if (from === to) return 0
  reading.seen |= 1 << role
  const found = nameIn(table, reading.bytes, from, to)
  if (found >= 0) return found
  tell(reading, "NameUnknown", column, nameFields[role], textOf(reading, from, to), table.names)
  return 0
}

const takeValue = (reading: FigureReading, column: number, from: number, to: number): void => {
  const { bytes, figure } = reading
  reading.seen |= 0b1000
  let value = 0
  let at = from
  for (; at < to; at++) {
    const digit = (bytes[at] ?? 0) - digit0
    if (digit < 0 || digit > 9) break
    value = value * 10 + digit
  }
  if (at === to && value <= Number.MAX_SAFE_INTEGER) {
    figure.value = value
    figure.state = from === to ? empty : value === 0 ? zero : aboveZero
    return
  }
  figure.value = 0
  figure.state = notApplicable
  const text = textOf(reading, from, to)
  if (text !== "not-applicable") tell(reading, "ValueUnreadable", column, "value", text)
}

const takeDay = (reading: FigureReading, column: number, from: number, to: number): void => {
  const day = dayIn(reading.bytes, from, to)
  if (day === noDay) tell(reading, "DayUnreadable", column, "submitted", textOf(reading, from, to))
  else reading.figure.day = day
}

/** Every month has so many days. */
const surely = 28

/** A day that exists, written YYYY-MM-DD, as days from 1970-01-01; `noDay` for anything else. */
export const dayIn = (bytes: Uint8Array, from: number, to: number): number => {
  if (to - from !== 10 || bytes[from + 4] !== hyphen || bytes[from + 7] !== hyphen) return noDay
  const year = numberIn(bytes, from, 4)
  const month = numberIn(bytes, from + 5, 2)
  const day = numberIn(bytes, from + 8, 2)
  if (year < 0 || month < 1 || month > 12 || day < 1 || day > 31) return noDay
  const found = dayOf(year, month, day)
  return day <= surely || partsOf(found).day === day ? found : noDay
}

/** Some digits; -1 for anything else. */
const numberIn = (bytes: Uint8Array, from: number, count: number): number => {
  let value = 0
  for (let at = from; at < from + count; at++) {
    const digit = (bytes[at] ?? 0) - digit0
    if (digit < 0 || digit > 9) return -1
    value = value * 10 + digit
  }
  return value
}
