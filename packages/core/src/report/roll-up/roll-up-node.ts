import type { Tier } from "../../directory/index.ts"
import type { Obligor } from "../../obligation/index.ts"

/** Who reports, or a place whose reports come together (*nút tổng hợp*). */
export interface RollUpNode {
  /** The key of an obligor, the id of a unit, or `vn`. */
  readonly key: string
  readonly name: string
  /** null: a printed name that the directory does not know. */
  readonly tier: Tier | null
  /** The key of the node above; null for the top. */
  readonly parent: string | null
  /** The top is 0. */
  readonly depth: number
  /** Who reports; null for a place. */
  readonly obligor: Obligor | null
}
