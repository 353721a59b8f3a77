import type { CarryEdge } from "./figure.schema.ts"

/** Edges by the unit they start from, each pair of units once; partial where one of two says so. */
export const edgesByStart = (edges: readonly CarryEdge[]): ReadonlyMap<string, readonly CarryEdge[]> => {
  const found = new Map<string, CarryEdge[]>()
  for (const edge of edges) {
    const known = found.get(edge.from) ?? []
    const at = known.findIndex(({ to }) => to === edge.to)
    if (at < 0) known.push(edge)
    else if (edge.extent === "partial") known[at] = edge
    found.set(edge.from, known)
  }
  return found
}

/** Whether a unit went into others in parts, so that its figures need shares. */
export const isSplit = (edges: readonly CarryEdge[]): boolean =>
  edges.length > 1 || edges.some(({ extent }) => extent === "partial")
