import type { Basis } from "../law/index.ts"
import type { Obligor } from "../obligation/index.ts"
import type { Text } from "../text/index.ts"
import type { SuccessionStep } from "./succession.schema.ts"

/** Who holds on the later day what a body or group held, with the way there. */
export interface Heir {
  readonly obligor: Obligor
  /** Its name with the unit it serves. */
  readonly fullName: string
  readonly steps: readonly SuccessionStep[]
}

/** What became of a body or group by the later day. */
export type Fate =
  /** It is there as before. */
  | { readonly kind: "stays"; readonly heirs: readonly [Heir]; readonly text: Text }
  | { readonly kind: "carried"; readonly heirs: readonly Heir[]; readonly text: Text }
  /** It ended and the sources say that nobody followed. */
  | { readonly kind: "ended"; readonly steps: readonly SuccessionStep[]; readonly text: Text }
  /** Several followed, each in one function, and none of the functions is what the plan is about. */
  | { readonly kind: "undecided"; readonly heirs: readonly Heir[]; readonly text: Text }
  /** No source says. */
  | { readonly kind: "unknown"; readonly text: Text; readonly basis: readonly Basis[] }
