import { at, byteAt } from "../format/numbers.ts"
import { open, type RowRange, type UnitTable } from "./unit-table.ts"
import { tiers, type UnitTier } from "./unit-types.ts"

/** A stretch of days between two changes: how many of the days of change have come. */
export type Stretch = number

/** The stretch that a day is in. */
export const stretchOf = ({ dates }: UnitTable, day: string): Stretch => {
  let stretch = dates.length
  while (stretch > 0 && (dates[stretch - 1] ?? "") > day) stretch--
  return stretch
}

/** Whether a row is valid in a stretch. */
export const isRowIn = (table: UnitTable, row: number, stretch: Stretch): boolean =>
  byteAt(table.from, row) <= stretch && stretch < byteAt(table.until, row)

/** The last stretch that a row is valid in. */
export const lastStretchOf = (table: UnitTable, row: number): Stretch => {
  const until = byteAt(table.until, row)
  return until === open ? table.dates.length : until - 1
}

/** The tier of a row. */
export const tierOfRow = ({ ranges }: UnitTable, row: number): UnitTier =>
  tiers.find((tier) => row < ranges[tier].end) ?? "commune"

/** The first row of a tier that has a code, or -1. */
export const firstRowOf = (table: UnitTable, tier: UnitTier, code: number): number => {
  if (tier === "province") return table.firstOfProvince[code] ?? -1
  if (tier === "district") return table.firstOfDistrict[code] ?? -1
  const first = lowestFrom(table.code, code, table.ranges.commune)
  return table.code[first] === code && first < table.count ? first : -1
}

/** The first place in a sorted part of a column whose value is not below the one sought. */
const lowestFrom = (column: Int32Array, sought: number, { start, end }: RowRange): number => {
  let low = start
  let high = end
  while (low < high) {
    const middle = (low + high) >> 1
    if (at(column, middle) < sought) low = middle + 1
    else high = middle
  }
  return low
}

/** All rows of a tier that have a code, by their first day. */
export const rowsOfCode = (table: UnitTable, tier: UnitTier, code: number): readonly number[] => {
  const rows: number[] = []
  const first = firstRowOf(table, tier, code)
  for (let row = first; row >= 0 && row < table.ranges[tier].end && table.code[row] === code; row++) rows.push(row)
  return rows
}

/** The row of a tier that has a code in a stretch, or -1. */
export const rowOfCode = (table: UnitTable, tier: UnitTier, code: number, stretch: Stretch): number => {
  const { end } = table.ranges[tier]
  for (let row = firstRowOf(table, tier, code); row >= 0 && row < end && table.code[row] === code; row++)
    if (isRowIn(table, row, stretch)) return row
  return -1
}

/** The row above in a stretch, or -1 for a province. */
export const rowAbove = (table: UnitTable, row: number, stretch: Stretch): number => {
  const { district, province } = table.ranges
  if (row < province.end) return -1
  const parent = at(table.parent, row)
  const underDistrict = row >= district.end && byteAt(table.from, row) <= table.lastWithDistricts
  return rowOfCode(table, underDistrict ? "district" : "province", parent, stretch)
}

/** Whether a row is below another in a stretch, or is that row. */
export const isBelow = (table: UnitTable, row: number, above: number, stretch: Stretch): boolean => {
  for (let each = row; each >= 0; each = rowAbove(table, each, stretch)) if (each === above) return true
  return false
}
