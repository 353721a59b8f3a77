import type { AdministrativeUnit, IsoDate, Text, UnitCode } from "@lantoa/core"
import type { dataWindow } from "../data-version.ts"

/** The day lies before or after what the data answer for (*ngày ngoài khoảng dữ liệu*). */
export interface DayOutsideData {
  readonly _tag: "DayOutsideData"
  readonly day: IsoDate
  readonly window: typeof dataWindow
  /** The day of the data that is closest. */
  readonly nearestDay: IsoDate
  readonly text: Text
}

/** No unit has this id (*không có đơn vị*). */
export interface UnitUnknown {
  readonly _tag: "UnitUnknown"
  readonly id: string
  readonly text: Text
}

/** The unit exists, but not on that day: it ended before, or begins later. */
export interface UnitNotThen {
  readonly _tag: "UnitNotThen"
  readonly unit: AdministrativeUnit
  readonly day: IsoDate
  readonly text: Text
}

/** No unit of the tier had this code on that day. */
export interface CodeUnknown {
  readonly _tag: "CodeUnknown"
  readonly code: UnitCode
  /** Those that had it on other days. */
  readonly elsewhen: readonly AdministrativeUnit[]
  readonly text: Text
}

/** No unit of that day has this name, nor one close to it. */
export interface NameUnknown {
  readonly _tag: "NameUnknown"
  readonly name: string
  readonly day: IsoDate
  /** Names of that day that are least far from it, with the unit above; at most three. */
  readonly nearest: readonly string[]
  /** Units that have the name on other days. */
  readonly elsewhen: readonly AdministrativeUnit[]
  readonly text: Text
}

/** Several units of that day have this name. */
export interface NameAmbiguous {
  readonly _tag: "NameAmbiguous"
  readonly name: string
  readonly day: IsoDate
  readonly candidates: readonly AdministrativeUnit[]
  readonly text: Text
}

/** The unit is no province (*không phải cấp tỉnh*). */
export interface NotAProvince {
  readonly _tag: "NotAProvince"
  readonly unit: AdministrativeUnit
  readonly text: Text
}
