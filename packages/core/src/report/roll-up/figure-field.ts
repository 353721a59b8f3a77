import { dayOf, partsOf } from "../../calendar/index.ts"
import { aboveZero, empty, notApplicable, zero } from "./cell-state.ts"
import { type FigureReading, tell } from "./figure-reading.ts"
import { type NameTable, nameIn } from "./name-table.ts"

const [hyphen, digit0, digit9] = [45, 48, 57]

/** Takes one field of a line, by its place in `figureFields`. */
export const takeField = (reading: FigureReading, role: number, column: number, from: number, to: number): void => {
  if (from < to) reading.isBlank = false
  if (role === 3) takeValue(reading, column, from, to)
  else if (role === 0) reading.columns.unit[reading.count] = takeName(reading, reading.units, role, column, from, to)
  else if (role === 1)
    reading.columns.period[reading.count] = takeName(reading, reading.periods, role, column, from, to)
  else if (role === 2)
    reading.columns.indicator[reading.count] = takeName(reading, reading.indicators, role, column, from, to)
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
  const { bytes, columns, count } = reading
  reading.seen |= 0b1000
  let value = 0
  let at = from
  for (; at < to; at++) {
    const digit = (bytes[at] ?? 0) - digit0
    if (digit < 0 || digit > 9) break
    value = value * 10 + digit
  }
  if (at === to && value <= Number.MAX_SAFE_INTEGER) {
    columns.value[count] = value
    columns.state[count] = from === to ? empty : value === 0 ? zero : aboveZero
    return
  }
  columns.value[count] = 0
  columns.state[count] = notApplicable
  const text = textOf(reading, from, to)
  if (text !== "not-applicable") tell(reading, "ValueUnreadable", column, "value", text)
}

const takeDay = (reading: FigureReading, column: number, from: number, to: number): void => {
  const day = dayIn(reading.bytes, from, to)
  if (day === undefined) tell(reading, "DayUnreadable", column, "submitted", textOf(reading, from, to))
  else reading.columns.day[reading.count] = day
}

/** A day that exists, written YYYY-MM-DD, as days from 1970-01-01. */
export const dayIn = (bytes: Uint8Array, from: number, to: number): number | undefined => {
  if (to - from !== 10 || bytes[from + 4] !== hyphen || bytes[from + 7] !== hyphen) return undefined
  const [year, month, day] = [numberIn(bytes, from, 4), numberIn(bytes, from + 5, 2), numberIn(bytes, from + 8, 2)]
  if (!(year >= 0 && month >= 1 && month <= 12 && day >= 1 && day <= 31)) return undefined
  const found = dayOf(year, month, day)
  return partsOf(found).day === day ? found : undefined
}

const numberIn = (bytes: Uint8Array, from: number, count: number): number => {
  let value = 0
  for (let at = from; at < from + count; at++) {
    const byte = bytes[at] ?? 0
    if (byte < digit0 || byte > digit9) return Number.NaN
    value = value * 10 + byte - digit0
  }
  return value
}
