import { writeNumbers, zigzag } from "../src/format/numbers.ts"
import type { SuccessionData } from "../src/format/units-data.ts"
import { sortedRows } from "./encode-units.ts"
import type { SuccessionFacts, UnitFacts } from "./read-facts.ts"

type Edge = SuccessionFacts["communes"][number]

/** Encodes which unit went into which. */
export const encodeSuccession = (facts: SuccessionFacts, { rows }: UnitFacts): SuccessionData => {
  const communes = sortedRows(rows).filter((row) => row[0] === "commune")
  const fresh = communes.filter((row) => row[6] === facts.effective)
  const places = new Map(fresh.map((row, index) => [row[1], index]))
  const kinds = kindsOf(facts.communes)
  const edges = facts.communes.toSorted((a, b) => (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : a[1] < b[1] ? -1 : 1))
  const clauses = clausesOf(facts)
  let last = 0
  return {
    on: facts.effective,
    kinds,
    kind: writeNumbers(
      edges.map((edge, index) => kinds.indexOf(kindOf(edge)) * 2 + (edges[index + 1]?.[0] === edge[0] ? 1 : 0)),
    ),
    to: writeNumbers(
      edges.map(({ 1: code }) => {
        const step = (places.get(code) ?? Number.NaN) - last
        last += step
        return zigzag(step)
      }),
    ),
    clauses: writeNumbers(fresh.map((row) => clauses.get(row[1]) ?? Number.NaN)),
    acts: actsOf(fresh, facts),
    provinces: facts.provinces
      .filter(({ 0: from }) =>
        rows.some((row) => row[0] === "province" && row[1] === from && row[7] === facts.effective),
      )
      .map(([from, to, , sources, status]) => `${from}>${to}|${sources}|${status}`),
    islands: facts.districtToCommune.map(
      ([from, to, , sources, act, clause]) => `${from}>${to}|${sources}|${act}|${clause}`,
    ),
    rejected: facts.rejected.map(
      ([from, to, sources, reason, meant, act, clause]) =>
        `${from}>${to}|${sources}|${reason}|${meant ?? ""}|${act}|${clause}`,
    ),
    typeChanges: typeChangesOf(facts),
  }
}

const kindOf = ([, , extent, sources, status, , , share, match]: Edge): string =>
  [extent, sources, status, share, match].join("|")

const kindsOf = (edges: readonly Edge[]): readonly string[] => {
  const often = new Map<string, number>()
  for (const edge of edges) often.set(kindOf(edge), (often.get(kindOf(edge)) ?? 0) + 1)
  return [...often].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([kind]) => kind)
}

/** The one clause that forms each commune. */
const clausesOf = ({ communes, districtToCommune }: SuccessionFacts): ReadonlyMap<string, number> => {
  const clauses = new Map<string, number>()
  const given = [
    ...communes.map((edge) => [edge[1], edge[6]] as const),
    ...districtToCommune.map((edge) => [edge[1], edge[5]] as const),
  ]
  for (const [code, clause] of given) {
    if ((clauses.get(code) ?? clause) !== clause) throw new RangeError(`${code} is formed by several clauses`)
    clauses.set(code, clause)
  }
  return clauses
}

/** The act on the communes of each province. */
const actsOf = (fresh: UnitFacts["rows"], { communes, districtToCommune }: SuccessionFacts): readonly string[] => {
  const provinces = new Map(fresh.map((row) => [row[1], row[5]]))
  const acts = new Set([
    ...communes.map((edge) => `${provinces.get(edge[1])}:${edge[5]}`),
    ...districtToCommune.map((edge) => `${provinces.get(edge[1])}:${edge[4]}`),
  ])
  if (acts.size !== new Set(provinces.values()).size) throw new RangeError(`${acts.size} acts on communes`)
  return [...acts].sort()
}

const typeChangesOf = ({ events2026 }: SuccessionFacts): readonly string[] =>
  [...Map.groupBy(events2026, ({ act, date, level }) => `${date}|${level}|${act}`)].map(
    ([what, events]) => `${what}|${events.map(({ code }) => code).join(",")}`,
  )
