/**
 * Every province, district and commune of Viet Nam on any day from 2021-01-01 to 2026-11-21 (*đơn vị hành chính theo thời
 * gian*), with what each came from and went into, and a look-up of names. Pure functions over data that the package carries.
 *
 * @packageDocumentation
 */

export { changesBetween, changesOf, changesOn } from "./changes/changes-on.ts"
export { type DataSource, dataSources, type SourceLetter } from "./data-sources.ts"
export { dataVersion, dataWindow, isInData, twoTierSince } from "./data-version.ts"
export { directoryDataOf } from "./directory/directory-data-of.ts"
export type { ProvinceError } from "./directory/province-rows.ts"
export type {
  CodeUnknown,
  DayOutsideData,
  NameAmbiguous,
  NameUnknown,
  NotAProvince,
  UnitNotThen,
  UnitUnknown,
} from "./errors/unit-errors.ts"
export { historyOf, type Stage, type StageChange, type StageChangeKind, type UnitHistory } from "./history-of.ts"
export { findUnit } from "./names/find-unit.ts"
export { type FindError, type FindOptions, findUnits, type UnitMatch } from "./names/find-units.ts"
export { type UnitNameKeys, unitNameKeys } from "./names/name-keys.ts"
export type { MatchKind } from "./names/search.ts"
export { provenanceOf, type UnitProvenance } from "./provenance.ts"
export type { Result } from "./result.ts"
export { disputedEdges } from "./succession/disputed-edges.ts"
export type { ChangeKind, EdgeStatus, Extent, NameTie, Share, SuccessionEdge } from "./succession/edge.ts"
export { edgesFrom, edgesTo } from "./succession/edges-of.ts"
export { type Predecessors, predecessorsOf } from "./succession/predecessors-of.ts"
export { type RejectedEdge, type RejectionReason, rejectedEdges } from "./succession/rejected-edges.ts"
export { type Relative, type Successors, successorsOf } from "./succession/successors-of.ts"
export { unitSuccession } from "./succession/unit-succession.ts"
export type { UnitTier } from "./table/unit-types.ts"
export { unitByCode } from "./unit-by-code.ts"
export { unitById, unitOn } from "./unit-by-id.ts"
export { type UnitsAtOptions, unitsAt } from "./units-at.ts"
