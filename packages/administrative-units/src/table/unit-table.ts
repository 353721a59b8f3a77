import { at, byteAt, readNumbers, unzigzag } from "../format/numbers.ts"
import type { UnitsData } from "../format/units-data.ts"
import { unitsData } from "../generated/units-data.ts"
import { tiers, type UnitTier } from "./unit-types.ts"

/** The rows of one tier: from `start`, before `end`. */
export interface RowRange {
  readonly start: number
  readonly end: number
}

/** How rows came to be: shared by many. */
export interface Origin {
  readonly flags: string
  readonly sources: string
}

/**
 * The units over time as columns (*bảng đơn vị hành chính theo thời gian*), one entry per row. A row is valid from the
 * `from`-th day of change (0: since before the data begin) until before the `until`-th (`open`: no end is known).
 */
export interface UnitTable {
  readonly count: number
  readonly ranges: Readonly<Record<UnitTier, RowRange>>
  readonly dates: readonly string[]
  /** The last stretch between two changes in which there were districts. */
  readonly lastWithDistricts: number
  readonly names: readonly string[]
  /** The places of the names that are one name spelled differently, by each of them. */
  readonly variants: ReadonlyMap<number, readonly number[]>
  readonly origins: readonly Origin[]
  readonly endings: ReadonlyMap<number, string>
  readonly name: Int32Array
  readonly code: Int32Array
  readonly parent: Int32Array
  readonly type: Int32Array
  readonly origin: Int32Array
  readonly from: Uint8Array
  readonly until: Uint8Array
  /** The first row of each province code, and of each district code; -1 where there is none. */
  readonly firstOfProvince: Int32Array
  readonly firstOfDistrict: Int32Array
}

/** The end of what has no known end. */
export const open = 255

const provinceCodes = 100
const districtCodes = 1000

/** Decodes the units afresh. The functions of this package share one table, made when the first of them needs it. */
export const decodeUnits = (data: UnitsData = unitsData): UnitTable => {
  const [provinces, districts, communes] = data.counts
  const count = provinces + districts + communes
  const ranges = {
    province: { start: 0, end: provinces },
    district: { start: provinces, end: provinces + districts },
    commune: { start: provinces + districts, end: count },
  }
  const code = codesOf(data, ranges)
  const lastWithDistricts = data.dates.indexOf(data.twoTierSince)
  const origin = readNumbers(data.origin)
  const { from, until } = daysOf(data, origin)
  return {
    count,
    ranges,
    dates: data.dates,
    lastWithDistricts,
    names: data.names.split(","),
    variants: variantsOf(data.variants),
    origins: data.origins.map(originOf),
    endings: endingsOf(data.endings),
    name: namesOf(data),
    code,
    parent: parentsOf(data, (row) => row >= ranges.commune.start && byteAt(from, row) <= lastWithDistricts),
    type: readNumbers(data.type),
    origin,
    from,
    until,
    firstOfProvince: firstRows(code, ranges.province, provinceCodes),
    firstOfDistrict: firstRows(code, ranges.district, districtCodes),
  }
}

const originOf = (text: string): Origin => {
  const [, , flags = "", sources = ""] = text.split("|")
  return { flags, sources }
}

const endingsOf = (text: string): ReadonlyMap<number, string> =>
  new Map(
    text.split(",").map((entry) => {
      const [row = "", ending = ""] = entry.split(":")
      return [Number(row), ending]
    }),
  )

const variantsOf = (text: string): ReadonlyMap<number, readonly number[]> =>
  new Map(
    text.split(",").flatMap((group) => {
      const places = group.split("=").map(Number)
      return places.map((place) => [place, places] as const)
    }),
  )

const namesOf = (data: UnitsData): Int32Array => {
  const column = readNumbers(data.name)
  let known = 0
  let last = 0
  for (let row = 0; row < column.length; row++) {
    const value = at(column, row)
    last = value === 0 ? known++ : value === 1 ? last : value - 2
    column[row] = last
  }
  return column
}

const codesOf = (data: UnitsData, ranges: UnitTable["ranges"]): Int32Array => {
  const column = readNumbers(data.code)
  for (const tier of tiers) {
    const { start, end } = ranges[tier]
    for (let row = start + 1; row < end; row++) column[row] = at(column, row) + at(column, row - 1)
  }
  return column
}

/** Until the district level ended, communes stood under districts; since then under provinces. */
const parentsOf = (data: UnitsData, isUnderDistrict: (row: number) => boolean): Int32Array => {
  const column = readNumbers(data.parent)
  let province = 0
  let district = 0
  for (let row = 0; row < column.length; row++) {
    const step = unzigzag(at(column, row))
    if (isUnderDistrict(row)) district += step
    else province += step
    column[row] = isUnderDistrict(row) ? district : province
  }
  return column
}

const daysOf = (data: UnitsData, origin: Int32Array): Pick<UnitTable, "from" | "until"> => {
  const days = data.origins.map((text) => text.split("|").slice(0, 2).map(Number))
  const starts = Uint8Array.from(days, ([from = 0]) => from)
  const ends = Uint8Array.from(days, ([, until = 0]) => (until === 0 ? open : until))
  const from = new Uint8Array(origin.length)
  const until = new Uint8Array(origin.length)
  for (let row = 0; row < origin.length; row++) {
    const kind = at(origin, row)
    from[row] = byteAt(starts, kind)
    until[row] = byteAt(ends, kind)
  }
  return { from, until }
}

const firstRows = (code: Int32Array, { start, end }: RowRange, codes: number): Int32Array => {
  const first = new Int32Array(codes).fill(-1)
  for (let row = end - 1; row >= start; row--) first[at(code, row)] = row
  return first
}
