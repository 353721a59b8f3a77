import { writeNumbers, zigzag } from "../src/format/numbers.ts"
import type { UnitsData } from "../src/format/units-data.ts"
import { unitNameKeys } from "../src/names/name-keys.ts"
import { endingsFor } from "./id-endings.ts"
import type { UnitFacts, UnitRow } from "./read-facts.ts"

/** The types of the fact tables in the order of `unitTypes`. */
const types = [
  "tinh",
  "thanh-pho-truc-thuoc-trung-uong",
  "quan",
  "huyen",
  "thi-xa",
  "thanh-pho-thuoc-tinh",
  "xa",
  "phuong",
  "thi-tran",
  "dac-khu",
]
const tiers = ["province", "district", "commune"]

/** The rows in the order of the data: by tier, code and first day. */
export const sortedRows = (rows: readonly UnitRow[]): readonly UnitRow[] =>
  rows.toSorted(
    (a, b) =>
      tiers.indexOf(a[0]) - tiers.indexOf(b[0]) ||
      Number(a[1]) - Number(b[1]) ||
      (a[6] ?? "").localeCompare(b[6] ?? ""),
  )

/** Encodes the units. */
export const encodeUnits = ({ rows }: UnitFacts, twoTierSince: string): UnitsData => {
  const sorted = sortedRows(rows)
  const dates = [...new Set(rows.flatMap((row) => [row[6], row[7]]).filter((day) => day !== null))].sort()
  const origins = originsOf(sorted, dates)
  const { name, names } = namesOf(sorted)
  return {
    counts: [countOf(rows, "province"), countOf(rows, "district"), countOf(rows, "commune")],
    twoTierSince,
    dates,
    origins,
    names: names.join(","),
    variants: variantsOf(names),
    name: writeNumbers(name),
    code: writeNumbers(codesOf(sorted)),
    parent: writeNumbers(parentsOf(sorted)),
    type: writeNumbers(sorted.map((row) => types.indexOf(row[2]))),
    origin: writeNumbers(sorted.map((row) => origins.indexOf(originOf(row, dates)))),
    endings: endingsFor(sorted),
  }
}

const countOf = (rows: readonly UnitRow[], tier: string): number => rows.filter((row) => row[0] === tier).length

const originOf = (row: UnitRow, dates: readonly string[]): string => {
  const place = (day: string | null): number => (day === null ? 0 : dates.indexOf(day) + 1)
  return [place(row[6]), place(row[7]), row[8], row[9]].join("|")
}

const originsOf = (rows: readonly UnitRow[], dates: readonly string[]): readonly string[] => {
  const often = new Map<string, number>()
  for (const row of rows) often.set(originOf(row, dates), (often.get(originOf(row, dates)) ?? 0) + 1)
  return [...often].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([origin]) => origin)
}

const namesOf = (rows: readonly UnitRow[]) => {
  const places = new Map<string, number>()
  const name: number[] = []
  let last: string | undefined
  for (const { 3: text } of rows) {
    if (text.includes(",") || text !== text.normalize("NFC"))
      throw new RangeError(`the name "${text}" cannot be written`)
    const place = places.get(text)
    if (place === undefined) places.set(text, places.size)
    name.push(text === last ? 1 : place === undefined ? 0 : place + 2)
    last = text
  }
  return { name, names: [...places.keys()] }
}

/** Groups of names that share the key that keeps marks. */
const variantsOf = (names: readonly string[]): string =>
  [...Map.groupBy(names.keys(), (place) => unitNameKeys(names[place] ?? "").spelled).values()]
    .filter((places) => places.length > 1)
    .map((places) => places.join("="))
    .join(",")

const codesOf = (rows: readonly UnitRow[]): readonly number[] =>
  rows.map((row, index) => Number(row[1]) - (rows[index - 1]?.[0] === row[0] ? Number(rows[index - 1]?.[1]) : 0))

const parentsOf = (rows: readonly UnitRow[]): readonly number[] => {
  const last = { province: 0, district: 0 }
  return rows.map(({ 4: tier, 5: parent }) => {
    if (tier === null) return 0
    const step = Number(parent) - last[tier]
    last[tier] = Number(parent)
    return zigzag(step)
  })
}
