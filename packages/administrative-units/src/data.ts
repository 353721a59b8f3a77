/**
 * The data of `@lantoa/administrative-units` as columns, for those who go through all units at once.
 *
 * @packageDocumentation
 */

export type { SuccessionData, UnitsData } from "./format/units-data.ts"
export { type NameIndex, nameIndexOf } from "./names/name-index.ts"
export type { EdgeFacts, EdgeTable, RowEdge } from "./succession/edge-table.ts"
export { edgeTableOf } from "./succession/edge-table.ts"
export { isRowIn, rowAbove, rowOfCode, type Stretch, stretchOf } from "./table/rows.ts"
export { decodeUnits, type Origin, open, type RowRange, type UnitTable } from "./table/unit-table.ts"
export { tiers, type UnitTier, unitTypes } from "./table/unit-types.ts"
