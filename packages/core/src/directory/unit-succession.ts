import type { IsoDate } from "../calendar/index.ts"
import type { Basis } from "../law/index.ts"
import type { Text } from "../text/index.ts"
import type { AdministrativeUnit, UnitId } from "./directory.schema.ts"
import type { UnitStep } from "./unit-step.schema.ts"

/** A unit that another went into, with the way there. */
export interface UnitHeir {
  readonly unit: AdministrativeUnit
  /** `full` when every step of the way is. */
  readonly extent: "full" | "partial"
  /** In the order of time. For a unit whose level was removed: the steps of the communes that were below it. */
  readonly steps: readonly UnitStep[]
}

/** What became of a unit by a day (*đơn vị kế thừa*). */
export type UnitFate =
  /** It is still the same unit. */
  | { readonly kind: "itself"; readonly unit: AdministrativeUnit }
  | { readonly kind: "known"; readonly heirs: readonly UnitHeir[] }
  /** Its level ended with no successor of that level; these hold its land. */
  | {
      readonly kind: "level-removed"
      readonly on: IsoDate
      readonly basis: Basis
      readonly heirs: readonly UnitHeir[]
    }
  /** Not known, and why: no source says, the day is outside the data, the unit is not in them. */
  | { readonly kind: "unknown"; readonly text: Text }

/**
 * What units became over time (*kế thừa đơn vị hành chính*), as `@lantoa/administrative-units` implements it. Ids of
 * different sources are never compared: a unit is found by its official code on the day for which it gives one.
 */
export interface UnitSuccession {
  /** The version of the data. */
  readonly version: string
  /** The days for which the data answer, both included. */
  readonly window: { readonly from: IsoDate; readonly to: IsoDate }
  /** Under which id the data know a unit; undefined for one without a code, or whose code they do not have on its day. */
  readonly idOf: (unit: AdministrativeUnit) => UnitId | undefined
  /** What became of a unit by a day. */
  readonly fateOf: (unit: AdministrativeUnit, day: IsoDate) => UnitFate
}
