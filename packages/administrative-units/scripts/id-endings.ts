import { slugOf } from "@lantoa/core"
import type { UnitRow } from "./read-facts.ts"

const words: Readonly<Record<string, string>> = {
  quan: "quan",
  huyen: "huyen",
  "thi-xa": "thi-xa",
  "thanh-pho-thuoc-tinh": "thanh-pho",
  xa: "xa",
  phuong: "phuong",
  "thi-tran": "thi-tran",
  "dac-khu": "dac-khu",
}

/** The unit above a row on the row's first day, of those with its code. */
const above = (row: UnitRow, rows: readonly UnitRow[]): UnitRow | undefined =>
  rows.find((other) => (other[6] ?? "") <= (row[6] ?? "") && (other[7] === null || (row[6] ?? "") < other[7]))

/**
 * What ids end with so that no two rows have one id, as `row:ending`. The first row of a path keeps it plain and later
 * ones say their first day, so that a row that is added changes no id. A province's path belongs to the one that
 * begins with the two tiers; the one before says so.
 */
export const endingsFor = (rows: readonly UnitRow[]): string => {
  const higher = Map.groupBy(
    rows.filter((row) => row[0] !== "commune"),
    (row) => `${row[0]} ${row[1]}`,
  )
  const slug = (row: UnitRow | undefined): string =>
    row === undefined ? "" : row[0] === "province" ? slugOf(row[3]) : `${words[row[2]]}-${slugOf(row[3])}`
  const path = (row: UnitRow | undefined): string =>
    row === undefined ? "" : `${path(above(row, higher.get(`${row[4]} ${row[5]}`) ?? []))}/${slug(row)}`
  const byPath = Map.groupBy(rows.keys(), (index) => path(rows[index]))
  const endings: string[] = []
  for (const group of byPath.values()) if (group.length > 1) endings.push(...endingsOf(group, rows))
  return endings.sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10)).join(",")
}

const twoTierSince = "2025-07-01"

const endingsOf = (group: readonly number[], rows: readonly UnitRow[]): readonly string[] => {
  const from = (index: number): string => rows[index]?.[6] ?? ""
  const inOrder = group.toSorted((a, b) => (from(a) < from(b) ? -1 : from(a) > from(b) ? 1 : a - b))
  const renewed = rows[inOrder[0] ?? 0]?.[0] === "province" && inOrder.some((index) => from(index) === twoTierSince)
  const taken = new Set<string>()
  return inOrder.flatMap((index, place) => {
    const ending = renewed
      ? from(index) < twoTierSince
        ? "truoc-2025"
        : from(index) === twoTierSince
          ? ""
          : `tu-${from(index)}`
      : place === 0
        ? ""
        : from(index) === from(inOrder[0] ?? 0)
          ? `${place + 1}`
          : `tu-${from(index)}`
    const free = taken.has(ending) ? `${ending}-${place + 1}` : ending
    taken.add(free)
    return free === "" ? [] : [`${index}:${free}`]
  })
}
