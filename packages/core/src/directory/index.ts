export { fullBodyName } from "./body-name.ts"
export type { ChangeEvent, ChangeEventKind, ChangeParty } from "./change-event.schema.ts"
export { changeEventsOf } from "./change-events.ts"
export { type CommitteeOptions, committeeIdOf, committeesOf, nameWithin } from "./committees.ts"
export { createDirectory } from "./create-directory.ts"
export type {
  AdministrativeUnit,
  Body,
  BodyId,
  BodyKind,
  DirectoryData,
  FunctionId,
  Group,
  GroupId,
  Succession,
  Tier,
  UnitCode,
  UnitId,
  UnitType,
} from "./directory.schema.ts"
export type { Directory, Holder, Resolution } from "./directory.ts"
export { bodyId, groupId, unitId } from "./id.ts"
export {
  bodyKindLabels,
  changeKindLabels,
  functionLabels,
  tierLabels,
  unitShareLabels,
  unitTypeLabels,
} from "./labels.ts"
export { type NameKeys, nameKeys } from "./name-key.ts"
export { type KeyedName, nearestNames } from "./nearest.ts"
export { type UnitListOptions, unitList } from "./unit-list.ts"
export type { UnitShare, UnitStep } from "./unit-step.schema.ts"
export type { UnitFate, UnitHeir, UnitSuccession } from "./unit-succession.ts"
export { type FunctionAnswer, type FunctionHolder, whoHolds } from "./who-holds.ts"
