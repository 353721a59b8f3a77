import { sharedTable } from "../table/shared-table.ts"
import type { SuccessionEdge } from "./edge.ts"
import { sharedEdges } from "./edge-table.ts"
import { edgeOf } from "./edges-of.ts"

/**
 * The edges that stand in an act and that a source contradicts or only one source has (*bước còn tranh chấp giữa các
 * nguồn*), so that anyone can check them. Edges of sources that stand in no act are `rejectedEdges()`.
 */
export const disputedEdges = (): readonly SuccessionEdge[] => {
  const found: SuccessionEdge[] = []
  for (let row = 0; row < sharedTable().count; row++)
    for (const edge of sharedEdges().from(row))
      if (edge.status === "disputed" || edge.status === "single-source") found.push(edgeOf(edge))
  return found
}
