import { epochDay } from "@lantoa/core"
import { indicators, type NationalFigures, periods, reporters } from "./national-figures.ts"

const [newline, comma, zero] = [10, 44, 48]
const I = indicators.length
const P = periods.length
const provinceCount = 34
const unitOf = new Int32Array(100_000).fill(-1)
for (const [at, { code }] of reporters.entries()) unitOf[Number(code)] = at
const provinceOf = Int32Array.from(reporters, ({ province }) => province)
const dueOf = Int32Array.from(periods, ({ due }) => epochDay(due))
const digits = (bytes: Uint8Array, at: number, count: number): number => {
  let value = 0
  for (let index = at; index < at + count; index++) value = value * 10 + (bytes[index] ?? 0) - zero
  return value
}
const days = new Map<number, number>()
const dayAt = (bytes: Uint8Array, at: number): number => {
  const key = digits(bytes, at, 4) * 10_000 + digits(bytes, at + 5, 2) * 100 + digits(bytes, at + 8, 2)
  const known = days.get(key)
  if (known !== undefined) return known
  const [year, month, day] = [Math.floor(key / 10_000), Math.floor(key / 100) % 100, key % 100]
  const found = Math.round(Date.UTC(year, month - 1, day) / 86_400_000)
  days.set(key, found)
  return found
}

/**
 * The limit: what somebody writes by hand for this one table, its codes of five digits, its quarters from 2021 on, its
 * order of columns. It believes every byte: no name is looked up, nothing is checked, no line is told. It keeps the same
 * columns (a state and a number for each cell, a day for each report) and gives the same sums.
 */
export const rollUpByHand = (bytes: Uint8Array): NationalFigures => {
  const cells = reporters.length * P * I
  const states = new Uint8Array(cells)
  const values = new Float64Array(cells)
  const came = new Int32Array(reporters.length * P)
  let at = bytes.indexOf(newline) + 1
  while (at < bytes.length) {
    let code = 0
    let byte = bytes[at++] ?? 0
    while (byte !== comma) {
      code = code * 10 + byte - zero
      byte = bytes[at++] ?? 0
    }
    const period = (digits(bytes, at, 4) - 2021) * 4 + (bytes[at + 6] ?? 0) - zero - 1
    const indicator = digits(bytes, at + 9, 2) - 1
    at += 12
    let value = 0
    let state = 1
    byte = bytes[at++] ?? 0
    while (byte !== comma) {
      value = value * 10 + byte - zero
      state = 2
      byte = bytes[at++] ?? 0
    }
    const report = (unitOf[code] ?? 0) * P + period
    if (bytes[at] !== newline) {
      came[report] = dayAt(bytes, at)
      at += 10
    }
    at += 1
    states[report * I + indicator] = state
    values[report * I + indicator] = value
  }
  return summed(states, values, came)
}

const summed = (states: Uint8Array, values: Float64Array, came: Int32Array): NationalFigures => {
  const sums = new Float64Array((provinceCount + 1) * P * I)
  const counts = new Int32Array((provinceCount + 1) * P * I * 3)
  const submitted = new Int32Array((provinceCount + 1) * P)
  const late = new Int32Array((provinceCount + 1) * P)
  for (let report = 0; report < came.length; report++) {
    const period = report % P
    const slot = ((provinceOf[Math.floor(report / P)] ?? 0) + 1) * P + period
    const day = came[report] ?? 0
    if (day > 0) submitted[slot] = (submitted[slot] ?? 0) + 1
    if (day > (dueOf[period] ?? 0)) late[slot] = (late[slot] ?? 0) + 1
    for (let each = 0; each < I; each++) {
      const cell = report * I + each
      const target = slot * I + each
      sums[target] = (sums[target] ?? 0) + (values[cell] ?? 0)
      counts[target * 3 + (states[cell] ?? 0)] = (counts[target * 3 + (states[cell] ?? 0)] ?? 0) + 1
    }
  }
  for (const column of [sums, counts, submitted, late]) addUp(column)
  const nation = (column: Float64Array | Int32Array, every = 1, first = 0): number => {
    let total = 0
    for (let each = first; each < column.length / (provinceCount + 1); each += every) total += column[each] ?? 0
    return total
  }
  return {
    sum: nation(sums),
    stated: nation(counts, 3, 2),
    empty: nation(counts, 3, 1),
    submitted: nation(submitted),
    late: nation(late),
    sample: sums[(5 * P + 6) * I + 2] ?? 0,
  }
}

/** Adds the provinces up to the nation, which stands first. */
const addUp = (column: Float64Array | Int32Array): void => {
  const size = column.length / (provinceCount + 1)
  for (let at = size; at < column.length; at++) column[at % size] = (column[at % size] ?? 0) + (column[at] ?? 0)
}
