import { at, byteAt } from "../format/numbers.ts"
import { isBelow, rowAbove, type Stretch, tierOfRow } from "../table/rows.ts"
import type { UnitTier } from "../table/unit-types.ts"
import { unitTypes } from "../table/unit-types.ts"
import { foldedNames } from "./keyed-names.ts"
import type { NameIndex } from "./name-index.ts"
import type { Reading, UnitQuery } from "./parse-query.ts"

/** Which rows may be meant at all. */
export interface Scope {
  readonly stretch: Stretch
  readonly tier: UnitTier | undefined
  /** The row that the units must be below, or -1. */
  readonly within: number
  readonly above: UnitQuery["above"]
}

/** Adds the rows of a name that are in scope, in the order of the table. */
export const addRowsInScope = (
  rows: number[],
  index: NameIndex,
  name: number,
  types: Reading["types"],
  scope: Scope,
): void => {
  const { from, until } = index.table
  const { stretch } = scope
  const anywhere = types === null && scope.tier === undefined && scope.within < 0 && scope.above.length === 0
  const end = at(index.starts, name + 1)
  for (let place = at(index.starts, name); place < end; place++) {
    const row = at(index.rows, place)
    const isValid = byteAt(from, row) <= stretch && stretch < byteAt(until, row)
    if (isValid && (anywhere || isInScope(index, row, types, scope))) rows.push(row)
  }
}

const isInScope = (index: NameIndex, row: number, types: Reading["types"], scope: Scope): boolean => {
  const { table } = index
  if (scope.tier !== undefined && tierOfRow(table, row) !== scope.tier) return false
  if (types !== null && !types.some((type) => type === unitTypes[at(table.type, row)]?.[0])) return false
  if (scope.within >= 0 && (row === scope.within || !isBelow(table, row, scope.within, scope.stretch))) return false
  return scope.above.length === 0 || isUnderNames(index, row, scope)
}

const isUnderNames = (index: NameIndex, row: number, { above, stretch }: Scope): boolean => {
  const names: string[] = []
  for (let each = rowAbove(index.table, row, stretch); each >= 0; each = rowAbove(index.table, each, stretch))
    names.push(foldedNames()[at(index.table.name, each)] ?? "")
  return above.every((asked) => names.some((name) => asked === name || asked.endsWith(` ${name}`)))
}
