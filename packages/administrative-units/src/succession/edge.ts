import type { Basis, IsoDate, UnitId, UnitShare } from "@lantoa/core"

/** How much of a unit goes along an edge: all of it, or a part. */
export type Extent = "full" | "partial"

/**
 * What a partial edge carries, as the act says it; the acts give no percentage. Of the shares, `area` and
 * `remaining-area` move no people; `area-with-all-population` and `remainder-with-all-population` move all.
 */
export type Share = UnitShare

/**
 * How far the sources agree on an edge: all three (`agreed`), two (`majority`), one against another (`disputed`), one
 * alone (`single-source`). Every edge stands in the act.
 */
export type EdgeStatus = "agreed" | "majority" | "disputed" | "single-source"

/** How the name in the act was tied to a unit. */
export type NameTie = "unique" | "homonym-by-district" | "nearest-spelling" | "homonym-by-sources"

/** What happened to a unit along an edge (*hợp nhất, chia tách, đổi tên, đổi loại, bỏ cấp, sửa mã*). */
export type ChangeKind = "unchanged" | "merge" | "split" | "rename" | "type-change" | "level-change" | "code-correction"

/** One unit going into another, wholly or in part (*kế thừa đơn vị hành chính*). */
export interface SuccessionEdge {
  readonly from: UnitId
  readonly to: UnitId
  /** The first day of the successor. */
  readonly on: IsoDate
  readonly extent: Extent
  readonly share: Share
  readonly changes: readonly ChangeKind[]
  /** The act and its clause. */
  readonly basis: Basis
  readonly status: EdgeStatus
  /** The letters of the sources, `dataSources`, that have this edge beside the act. */
  readonly sources: string
  readonly nameTie: NameTie
}
