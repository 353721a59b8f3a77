import { type Basis, clause, type UnitId } from "@lantoa/core"
import { successionData } from "../generated/succession-data.ts"
import { rowOfCode } from "../table/rows.ts"
import { sharedUnits } from "../table/units.ts"

/**
 * Why an edge of a source was not taken: its clause names another unit of the same or a similar name; the source has the
 * wrong code; or the clause does not name the unit.
 */
export type RejectionReason = "homonym" | "wrong-old-code" | "not-in-act"

/** An edge that a source has and the act does not (*nguồn mâu thuẫn với nghị quyết*). */
export interface RejectedEdge {
  readonly from: UnitId
  readonly to: UnitId
  /** The letters of the sources that have it. */
  readonly sources: string
  readonly reason: RejectionReason
  /** The unit that the clause does mean. */
  readonly actuallyMeans: UnitId | null
  /** The clause that forms the successor. */
  readonly basis: Basis
}

/** The edges of 2025-07-01 that a source has and the act does not, so that anyone can check the decision. */
export const rejectedEdges = (): readonly RejectedEdge[] => successionData.rejected.map(rejectedEdge)

const reasons: readonly RejectionReason[] = ["homonym", "wrong-old-code", "not-in-act"]

const rejectedEdge = (entry: string): RejectedEdge => {
  const { idOf, table } = sharedUnits()
  const [ends = "", sources = "", given, meant = "", act = "", number = ""] = entry.split("|")
  const [from = "", to = ""] = ends.split(">")
  const before = table.lastWithDistricts
  const commune = (code: string, stretch: number): UnitId => idOf(rowOfCode(table, "commune", Number(code), stretch))
  return {
    from: commune(from, before),
    to: commune(to, before + 1),
    sources,
    reason: reasons.find((reason) => reason === given) ?? "not-in-act",
    actuallyMeans: meant === "" ? null : commune(meant, before),
    basis: clause(`${act}/NQ-UBTVQH15`, `Điều 1 khoản ${number}`),
  }
}
