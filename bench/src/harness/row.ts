/** A way of doing a row's work, ours or a peer's. */
export interface Contender {
  readonly name: string
  readonly role: "ours" | "peer" | "limit"
  /** Does the work once and returns the CPU time it took, in milliseconds. */
  readonly measure: () => number | Promise<number>
}

/** A goal: ours against one contender, or a size against a number. */
export interface Goal {
  readonly ours: string
  readonly against: string
  /** The most that ours divided by the other may be. */
  readonly atMost: number
  /** How the goal is worded in `performance` terms: `≥ 20× remark-parse`. */
  readonly wording: string
}

/** A fixed figure with its limit, for sizes and growth. */
export interface Figure {
  readonly name: string
  readonly unit: string
  readonly value: number
  readonly atMost: number | null
}

/** One row of the table. `verify` proves that all contenders do the same work before any is measured. */
export interface Row {
  readonly id: string
  readonly title: string
  readonly verify: () => void | Promise<void>
  /** Contenders that cannot run on this platform, known after `verify`, each with the reason: the row runs without them. */
  readonly absent?: () => ReadonlyMap<string, string>
  readonly contenders: readonly Contender[]
  readonly goals: readonly Goal[]
  readonly figures?: () => readonly Figure[] | Promise<readonly Figure[]>
  /** Rounds of the full and of the quick form. */
  readonly rounds: { readonly full: number; readonly quick: number }
}
