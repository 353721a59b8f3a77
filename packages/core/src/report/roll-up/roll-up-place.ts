import type { Tier, UnitId } from "../../directory/index.ts"
import type { Obligor } from "../../obligation/index.ts"

/** A territory whose reports come together (*cấp tổng hợp*): a commune, a district, a province, the nation. */
export interface RollUpPlace {
  /** The id of the unit; the nation has a key of its own. */
  readonly key: string
  readonly name: string
  readonly tier: Tier
}

/** Where those who report stand (*cây tổng hợp*): under their unit, that under its district or province, all under the top. */
export interface Hierarchy {
  readonly top: RollUpPlace
  /** The places above an obligor, the highest first, without the top. Empty: it stands directly under the top. */
  readonly placesOf: (obligor: Obligor) => readonly RollUpPlace[]
  /** A unit and the places above it, the highest first, without the top. Empty for a unit that nobody knows. */
  readonly placesOfUnit: (unit: string) => readonly RollUpPlace[]
  /** The unit to which an obligor's figures belong; null for bodies of the nation. */
  readonly unitOf: (obligor: Obligor) => UnitId | null
}
