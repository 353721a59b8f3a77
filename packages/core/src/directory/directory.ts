import type { IsoDate } from "../calendar/index.ts"
import type { AdministrativeUnit, Body, BodyId, FunctionId, Group, Succession, UnitId } from "./directory.schema.ts"

/** What a phrase that names bodies means on a day. */
export type Resolution =
  | { readonly kind: "body"; readonly body: Body }
  /** `members` is empty where the directory does not know them all (`group.complete` is false). */
  | { readonly kind: "group"; readonly group: Group; readonly members: readonly Body[] }
  /** The name exists, but not on that day: it ended before, or begins later. */
  | { readonly kind: "not-then"; readonly body: Body }
  | { readonly kind: "group-not-then"; readonly group: Group }
  | { readonly kind: "ambiguous"; readonly bodies: readonly Body[] }
  | { readonly kind: "unknown"; readonly phrase: string; readonly nearest: readonly string[] }

/** Who holds a function now that a body held, with the steps that led there. */
export interface Holder {
  readonly function: FunctionId | null
  /** Empty when it ended with no successor. */
  readonly bodies: readonly Body[]
  readonly steps: readonly Succession[]
}

/** Units and bodies over time (*danh bạ theo thời gian*): every question takes the day it is asked for. */
export interface Directory {
  /** Every unit, whenever it was valid. */
  readonly units: readonly AdministrativeUnit[]
  readonly bodies: readonly Body[]
  readonly groups: readonly Group[]
  readonly successions: readonly Succession[]
  /** The unit with this id, whenever it was valid. */
  readonly unit: (id: UnitId) => AdministrativeUnit | undefined
  /** The body with this id, whenever it was valid. */
  readonly body: (id: BodyId) => Body | undefined
  /** The units that are valid on a day. */
  readonly unitsOn: (day: IsoDate) => readonly AdministrativeUnit[]
  /** The bodies that are valid on a day. */
  readonly bodiesOn: (day: IsoDate) => readonly Body[]
  /** The bodies of a group on a day, as far as the directory knows them. */
  readonly membersOf: (group: Group, day: IsoDate) => readonly Body[]
  /** Whether a body belongs to a group on a day, known by name or by kind. */
  readonly covers: (group: Group, body: Body, day: IsoDate) => boolean
  /** What a phrase means on a day: exact names and aliases first, then folded. */
  readonly resolve: (phrase: string, day: IsoDate) => Resolution
  /** Who holds on `day` what the body held, one entry per function; a body still valid holds its own. */
  readonly holdersOf: (id: BodyId, day: IsoDate) => readonly Holder[]
}
