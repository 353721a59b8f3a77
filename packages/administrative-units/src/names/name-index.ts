import { at } from "../format/numbers.ts"
import { sharedTable } from "../table/shared-table.ts"
import type { UnitTable } from "../table/unit-table.ts"

/** Names of units as registered, and rows by their names. */
export interface NameIndex {
  readonly table: UnitTable
  /** The place of each name. */
  readonly registered: ReadonlyMap<string, number>
  /** The rows of each name, by names: those of a name from its start, before that of the next. */
  readonly rows: Int32Array
  readonly starts: Int32Array
}

/** Indexes the names of a table. */
export const nameIndexOf = (table: UnitTable): NameIndex => {
  const registered = new Map<string, number>()
  for (let name = 0; name < table.names.length; name++) registered.set(table.names[name] ?? "", name)
  return { table, registered, ...rowsByName(table) }
}

const rowsByName = ({ count, name, names }: UnitTable) => {
  const starts = new Int32Array(names.length + 1)
  for (let row = 0; row < count; row++) starts[at(name, row) + 1] = at(starts, at(name, row) + 1) + 1
  for (let place = 0; place < names.length; place++) starts[place + 1] = at(starts, place + 1) + at(starts, place)
  const next = starts.slice()
  const rows = new Int32Array(count)
  for (let row = 0; row < count; row++) {
    const place = at(next, at(name, row))
    rows[place] = row
    next[at(name, row)] = place + 1
  }
  return { rows, starts }
}

let index: NameIndex | undefined

/** The index that the functions of this package share, made when a name is first looked up. */
export const sharedNames = (): NameIndex => {
  index ??= nameIndexOf(sharedTable())
  return index
}
