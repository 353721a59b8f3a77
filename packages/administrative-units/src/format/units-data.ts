/**
 * The units over time as columns of text, one entry per row; rows stand by tier, code and first day. Numbers are as
 * `writeNumbers` writes them.
 */
export interface UnitsData {
  /** Rows of provinces, districts and communes. */
  readonly counts: readonly [provinces: number, districts: number, communes: number]
  /** The first day without districts, one of `dates`. */
  readonly twoTierSince: string
  /** Every day on which something changed, in order. */
  readonly dates: readonly string[]
  /** What rows have in common, `first day|day after the last|flags|sources`, days as places in `dates` from 1. */
  readonly origins: readonly string[]
  /** The names, each once, by commas, in the order in which rows first have them. */
  readonly names: string
  /** Names that are one name spelled differently (*Hòa Lộc, Hoà Lộc*): their places by `=`, such groups by commas. */
  readonly variants: string
  /** 0: a name not had before; 1: the name of the row before; else 2 and the place in `names`. */
  readonly name: string
  /** The code, as the step from the row before in the tier. */
  readonly code: string
  /** The code of the unit above, as the signed step from the last row with a unit above of that tier. */
  readonly parent: string
  /** The place in `unitTypes`. */
  readonly type: string
  /** The place in `origins`. */
  readonly origin: string
  /** What the ids of some rows end with, so that no two are the same: `row:ending` by commas. */
  readonly endings: string
}

/** Which unit went into which, as columns of text. Numbers are as `writeNumbers` writes them. */
export interface SuccessionData {
  /** The day of the change. */
  readonly on: string
  /** What edges have in common: `extent|sources|status|share|match`. */
  readonly kinds: readonly string[]
  /** For each edge, by the old commune in the order of rows: the place in `kinds` twice, plus 1 when its next edge follows. */
  readonly kind: string
  /** For each edge the new commune among the new ones in the order of rows, as the signed step from the edge before. */
  readonly to: string
  /** The clause that forms each new commune, in the order of rows. */
  readonly clauses: string
  /** `code of the province:act`. */
  readonly acts: readonly string[]
  /** `old>new|sources|status`. */
  readonly provinces: readonly string[]
  /** Districts without communes that became a commune: `old>new|sources|act|clause`. */
  readonly islands: readonly string[]
  /** Edges of a source that the acts do not support: `old>new|sources|reason|code meant|act|clause`. */
  readonly rejected: readonly string[]
  /** Changes of type after that day: `day|tier|act|codes`. */
  readonly typeChanges: readonly string[]
}
