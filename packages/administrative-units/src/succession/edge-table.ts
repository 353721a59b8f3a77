import { at, readNumbers, unzigzag } from "../format/numbers.ts"
import type { SuccessionData } from "../format/units-data.ts"
import { successionData } from "../generated/succession-data.ts"
import { rowOfCode, stretchOf } from "../table/rows.ts"
import { sharedTable } from "../table/shared-table.ts"
import type { UnitTable } from "../table/unit-table.ts"
import type { EdgeStatus, Extent, NameTie, Share } from "./edge.ts"
import { edgeStatus, nameTies, shares } from "./edge-codes.ts"

/** What an edge says beside its two ends. */
export interface EdgeFacts {
  readonly extent: Extent
  readonly share: Share
  readonly status: EdgeStatus
  readonly sources: string
  readonly nameTie: NameTie
}

/** An edge between rows, with the act and the place in it; no act for a code that the register corrected. */
export interface RowEdge extends EdgeFacts {
  readonly from: number
  readonly to: number
  readonly act: string | null
  readonly at: string
}

/** All edges, by the row they start from and by the row they go to. */
export interface EdgeTable {
  readonly count: number
  /** The edges that lead on from a row. */
  readonly from: (row: number) => readonly RowEdge[]
  /** The edges that lead to a row. */
  readonly to: (row: number) => readonly RowEdge[]
}

const whole: EdgeFacts = { extent: "full", share: "whole", status: "agreed", sources: "", nameTie: "unique" }

/** Puts the edges of the data between the rows of a table. */
export const edgeTableOf = (table: UnitTable, data: SuccessionData = successionData): EdgeTable => {
  const edges = [
    ...communeEdges(table, data),
    ...provinceEdges(table, data),
    ...islandEdges(table, data),
    ...typeChanges(table, data),
    ...codeCorrections(table),
  ]
  const from = grouped(edges, (edge) => edge.from)
  const to = grouped(edges, (edge) => edge.to)
  return { count: edges.length, from: (row) => from.get(row) ?? [], to: (row) => to.get(row) ?? [] }
}

const grouped = (
  edges: readonly RowEdge[],
  key: (edge: RowEdge) => number,
): ReadonlyMap<number, readonly RowEdge[]> => {
  const groups = new Map<number, RowEdge[]>()
  for (const edge of edges) {
    const group = groups.get(key(edge))
    if (group === undefined) groups.set(key(edge), [edge])
    else group.push(edge)
  }
  return groups
}

const communeAct = (act: number | string): string => `${act}/NQ-UBTVQH15`
const clauseOf = (clause: number | string): string => `Điều 1 khoản ${clause}`

const factsOf = (text: string): EdgeFacts => {
  const [extent, sources = "", status = "", share = "", match] = text.split("|")
  return {
    extent: extent === "full" ? "full" : "partial",
    sources,
    status: edgeStatus(status),
    share: shares[share] ?? "whole",
    nameTie: nameTies[Number(match)] ?? "unique",
  }
}

/** Old and new communes stand in the data in the order of rows, so that no edge needs a code. */
const communeEdges = (table: UnitTable, data: SuccessionData): readonly RowEdge[] => {
  const { last, next } = turnOf(table, data)
  const { end, start } = table.ranges.commune
  const rows = Array.from({ length: end - start }, (_, place) => start + place)
  const old = Int32Array.from(rows.filter((row) => table.until[row] === next))
  const fresh = Int32Array.from(rows.filter((row) => table.from[row] === next))
  const facts = data.kinds.map(factsOf)
  const clauses = readNumbers(data.clauses)
  const acts = new Map(data.acts.map((entry) => [Number(entry.split(":")[0]), communeAct(entry.split(":")[1] ?? "")]))
  const to = readNumbers(data.to)
  const kind = readNumbers(data.kind)
  const edges: RowEdge[] = []
  let place = 0
  let target = 0
  for (let edge = 0; edge < kind.length; edge++) {
    target += unzigzag(at(to, edge))
    const successor = at(fresh, target)
    edges.push({
      ...(facts[at(kind, edge) >> 1] ?? whole),
      from: at(old, place),
      to: successor,
      act: acts.get(at(table.parent, successor)) ?? null,
      at: clauseOf(at(clauses, target)),
    })
    if ((at(kind, edge) & 1) === 0) place++
  }
  if (last < 0 || place !== old.length) throw new RangeError(`${place} of ${old.length} communes have successors.`)
  return edges
}

/** The stretches before and after the day of the change. */
const turnOf = (table: UnitTable, { on }: SuccessionData) => {
  const next = stretchOf(table, on)
  return { last: next - 1, next }
}

const provinceEdges = (table: UnitTable, data: SuccessionData): readonly RowEdge[] => {
  const { last, next } = turnOf(table, data)
  return data.provinces.map((entry) => {
    const [ends = "", sources = "", status = ""] = entry.split("|")
    const [from, to] = ends.split(">").map(Number)
    return {
      ...whole,
      from: rowOfCode(table, "province", from ?? -1, last),
      to: rowOfCode(table, "province", to ?? -1, next),
      sources,
      status: edgeStatus(status),
      act: "202/2025/QH15",
      at: "Điều 1",
    }
  })
}

const islandEdges = (table: UnitTable, data: SuccessionData): readonly RowEdge[] => {
  const { last, next } = turnOf(table, data)
  return data.islands.map((entry) => {
    const [ends = "", sources = "", act = "", clause = ""] = entry.split("|")
    const [from, to] = ends.split(">").map(Number)
    return {
      ...whole,
      from: rowOfCode(table, "district", from ?? -1, last),
      to: rowOfCode(table, "commune", to ?? -1, next),
      sources,
      act: communeAct(act),
      at: clauseOf(clause),
    }
  })
}

const typeChanges = (table: UnitTable, data: SuccessionData): readonly RowEdge[] =>
  data.typeChanges.flatMap((entry) => {
    const [day = "", level, act = "", codes = ""] = entry.split("|")
    const tier = level === "province" ? "province" : "commune"
    const next = stretchOf(table, day)
    return codes.split(",").map((code) => ({
      ...whole,
      from: rowOfCode(table, tier, Number(code), next - 1),
      to: rowOfCode(table, tier, Number(code), next),
      sources: "TX",
      status: "majority" as const,
      act,
      at: "chuyển loại đơn vị hành chính",
    }))
  })

/** The same unit under another code: what ends and what begins by a correction agree in everything else. */
const codeCorrections = (table: UnitTable): readonly RowEdge[] => {
  const flagged = (flag: string): readonly number[] =>
    Array.from(table.origin.keys()).filter((row) => table.origins[at(table.origin, row)]?.flags.includes(flag))
  const begin = flagged("k")
  return flagged("K").flatMap((from) => {
    const same = (to: number): boolean =>
      table.until[from] === table.from[to] &&
      [table.name, table.type, table.parent].every((column) => column[from] === column[to])
    const sources = table.origins[at(table.origin, from)]?.sources ?? ""
    return begin.filter(same).map((to) => ({ ...whole, from, to, sources, act: null, at: "sửa mã trong danh mục" }))
  })
}

let shared: EdgeTable | undefined

/** The edges that the functions of this package share, made when one is first asked for. */
export const sharedEdges = (): EdgeTable => {
  shared ??= edgeTableOf(sharedTable())
  return shared
}
