import { type AdministrativeUnit, clause, practice, type UnitId } from "@lantoa/core"
import { firstDay } from "../data-version.ts"
import { sharedUnits } from "../table/units.ts"
import type { ChangeKind, SuccessionEdge } from "./edge.ts"
import { type RowEdge, sharedEdges } from "./edge-table.ts"

/** The edges by which a unit went into others; none for a unit in force, and for one whose successors are not known. */
export const edgesFrom = (id: UnitId): readonly SuccessionEdge[] => {
  const row = sharedUnits().rowOf(id)
  return row < 0 ? [] : sharedEdges().from(row).map(edgeOf)
}

/** The edges by which a unit came from others; none for one whose predecessors are not known. */
export const edgesTo = (id: UnitId): readonly SuccessionEdge[] => {
  const row = sharedUnits().rowOf(id)
  return row < 0 ? [] : sharedEdges().to(row).map(edgeOf)
}

/** An edge between rows as an edge between units. */
export const edgeOf = (edge: RowEdge): SuccessionEdge => {
  const { unitOf } = sharedUnits()
  const from = unitOf(edge.from)
  const to = unitOf(edge.to)
  return {
    from: from.id,
    to: to.id,
    on: to.validity.from ?? firstDay,
    extent: edge.extent,
    share: edge.share,
    changes: changesOf(edge, from, to),
    basis: edge.act === null ? practice(edge.at, "computed") : clause(edge.act, edge.at, certaintyOf(edge)),
    status: edge.status,
    sources: edge.sources,
    nameTie: edge.nameTie,
  }
}

/** The acts of 2025 were read; those of 2026 are known from two other sources. */
const certaintyOf = ({ act }: RowEdge): "verified" | "secondary" => (act?.endsWith("16") ? "secondary" : "verified")

const changesOf = (edge: RowEdge, from: AdministrativeUnit, to: AdministrativeUnit): readonly ChangeKind[] => {
  const changes: ChangeKind[] = []
  if (edge.act === null) changes.push("code-correction")
  if (edge.extent === "partial") changes.push("split")
  if (sharedEdges().to(edge.to).length > 1) changes.push("merge")
  else changes.push(...changesAlone(from, to))
  return changes.length === 0 ? ["unchanged"] : changes
}

/** Where one unit alone becomes another, what is different about it. */
const changesAlone = (from: AdministrativeUnit, to: AdministrativeUnit): readonly ChangeKind[] => {
  if (from.tier !== to.tier) return ["level-change"]
  const changes: ChangeKind[] = []
  if (from.name !== to.name) changes.push("rename")
  if (from.type !== to.type) changes.push("type-change")
  return changes
}
