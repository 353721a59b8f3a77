import { slugOf, type UnitId, unitId } from "@lantoa/core"
import { at, byteAt } from "../format/numbers.ts"
import { rowAbove } from "./rows.ts"
import type { UnitTable } from "./unit-table.ts"
import { unitTypes } from "./unit-types.ts"

/** The ids of rows, each made when it is first asked for, and rows by their ids. */
export interface UnitIds {
  readonly idOf: (row: number) => UnitId
  /** -1 for an id that no row has. */
  readonly rowOf: (id: UnitId) => number
}

const typeSlugs = unitTypes.map(([, word]) => slugOf(word))

/**
 * Ids are paths of names, from the unit above on the row's first day, so that people can read them:
 * `u:ha-nam/huyen-kim-bang/xa-thuy-loi`, `u:vinh-long/xa-hoa-loc`. Where rows would share one, the data say an ending.
 */
export const unitIds = (table: UnitTable): UnitIds => {
  const slugs = Array.from<string | undefined>({ length: table.names.length })
  const ids = Array.from<UnitId | undefined>({ length: table.count })
  const paths = Array.from<string | undefined>({ length: table.ranges.commune.start })
  let rows: Map<UnitId, number> | undefined

  const slugOfRow = (row: number): string => {
    const name = at(table.name, row)
    const slug = slugs[name] ?? slugOf(table.names[name] ?? "")
    slugs[name] = slug
    return row < table.ranges.province.end ? slug : `${typeSlugs[at(table.type, row)]}-${slug}`
  }
  const pathOf = (row: number): string => {
    const above = rowAbove(table, row, byteAt(table.from, row))
    return above < 0 ? slugOfRow(row) : `${pathAbove(above)}/${slugOfRow(row)}`
  }
  const pathAbove = (row: number): string => {
    const path = paths[row] ?? pathOf(row)
    paths[row] = path
    return path
  }
  const idOf = (row: number): UnitId => {
    const known = ids[row]
    if (known !== undefined) return known
    const ending = table.endings.get(row)
    const id = unitId(`u:${pathOf(row)}${ending === undefined ? "" : `-${ending}`}`)
    ids[row] = id
    return id
  }
  const allRows = (): Map<UnitId, number> => {
    const found = new Map<UnitId, number>()
    for (let row = 0; row < table.count; row++) found.set(idOf(row), row)
    return found
  }
  return {
    idOf,
    rowOf: (id) => {
      rows ??= allRows()
      return rows.get(id) ?? -1
    },
  }
}
