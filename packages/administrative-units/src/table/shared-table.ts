import { decodeUnits, type UnitTable } from "./unit-table.ts"

let table: UnitTable | undefined

/** The one table that the functions of this package share, made when it is first needed. */
export const sharedTable = (): UnitTable => {
  table ??= decodeUnits()
  return table
}
