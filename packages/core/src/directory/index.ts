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
export { bodyKindLabels, functionLabels, tierLabels, unitTypeLabels } from "./labels.ts"
export { type NameKeys, nameKeys } from "./name-key.ts"
export { type UnitListOptions, unitList } from "./unit-list.ts"
