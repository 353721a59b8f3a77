import {
  type AdministrativeUnit,
  type CarryEdge,
  type CarryFigures,
  carryFigures,
  isoDate,
  unitId,
  validity,
} from "@lantoa/core"
import { describe, expect, it } from "vitest"
import { unitById } from "../unit-by-id.ts"
import { unitsAt } from "../units-at.ts"
import { disputedEdges } from "./disputed-edges.ts"
import { edgesFrom } from "./edges-of.ts"
import { unitSuccession } from "./unit-succession.ts"

const now = isoDate("2026-11-21")
const last = isoDate("2025-06-30")
const unitOf = (id: string): AdministrativeUnit => {
  const unit = unitById(unitId(id))
  if (unit === undefined) throw new Error(`no ${id}`)
  return unit
}
const { fateOf, idOf } = unitSuccession()
const units = (tier: "province" | "district" | "commune", within?: string) => {
  const found = unitsAt(last, { tier, ...(within === undefined ? {} : { within: unitId(within) }) })
  return found.ok ? found.value : []
}

describe("the succession of units for plans", () => {
  it("finds a unit of another directory by its code on its day, never by its id", () => {
    const foreign: AdministrativeUnit = {
      ...unitOf("u:ha-nam/thanh-pho-phu-ly"),
      id: unitId("u:goi-khac/phu-ly"),
      code: { code: "347", on: isoDate("2021-08-27") },
    }
    expect(idOf(foreign)).toBe("u:ha-nam/thanh-pho-phu-ly")
    expect(idOf({ ...foreign, code: null })).toBeUndefined()
    expect(idOf({ ...foreign, code: { code: "347", on: isoDate("2025-07-01") } })).toBeUndefined()
    expect(idOf({ ...foreign, code: { code: "347", on: isoDate("2020-01-01") } })).toBe("u:ha-nam/thanh-pho-phu-ly")
    const over = validity(null, "2020-06-01")
    expect(idOf({ ...foreign, code: { code: "347", on: isoDate("2020-01-01") }, validity: over })).toBeUndefined()
  })

  it("the same code on two days is two units", () => {
    const on = (day: string) => idOf({ ...unitOf("u:ninh-binh"), code: { code: "44", on: isoDate(day) } })
    expect([on("2025-06-30"), on("2025-07-01")]).toEqual(["u:quang-binh", "u:quang-tri"])
  })

  it("gives the communes over a district with the clause of each old commune", () => {
    const fate = fateOf(unitOf("u:ha-nam/thi-xa-kim-bang"), now)
    if (fate.kind !== "level-removed") throw new Error(fate.kind)
    const [first] = fate.heirs
    expect(first?.unit.fullName).toBe("Phường Kim Bảng")
    expect(first?.steps.map(({ basis, fromName, share }) => [fromName, share, basis.at])).toEqual([
      ["Phường Quế", "whole", "Điều 1 khoản 108"],
      ["Xã Văn Xá", "whole", "Điều 1 khoản 108"],
      ["Phường Ngọc Sơn", "whole", "Điều 1 khoản 108"],
    ])
  })

  it("does not know what units became before 2025-07-01, nor outside the data", () => {
    expect(fateOf(unitOf("u:ha-nam/huyen-kim-bang"), now)).toMatchObject({ kind: "unknown" })
    expect(fateOf(unitOf("u:ha-noi"), isoDate("2026-11-22"))).toMatchObject({ kind: "unknown" })
    expect(fateOf({ ...unitOf("u:ha-noi"), code: null }, now)).toMatchObject({ kind: "unknown" })
    expect(fateOf(unitOf("u:ha-noi"), now)).toMatchObject({ kind: "itself" })
  })

  it.each([
    ["u:ben-tre", 48],
    ["u:tra-vinh", 41],
    ["u:vinh-long-truoc-2025", 35],
    ["u:ha-nam", 33],
  ])("the districts of %s are %i communes", (province, expected) => {
    const heirs = units("district", province).flatMap((unit) => {
      const fate = fateOf(unit, now)
      return fate.kind === "level-removed" ? fate.heirs.map((heir) => heir.unit.id) : []
    })
    expect(new Set(heirs).size).toBe(expected)
  })

  it("the districts of the country are all 3,321 communes", () => {
    const heirs = units("district").flatMap((unit) => {
      const fate = fateOf(unit, now)
      return "heirs" in fate ? fate.heirs.map((heir) => heir.unit.id) : []
    })
    expect(new Set(heirs).size).toBe(3321)
  })

  it("publishes the one edge on which sources disagree", () => {
    expect(disputedEdges()).toMatchObject([{ status: "disputed", share: "area", basis: { at: "Điều 1 khoản 46" } }])
  })
})

describe("figures carried over all 10,566 edges of the country", () => {
  const old = units("commune")
  const edges: readonly CarryEdge[] = old.flatMap(({ id }) => edgesFrom(id))
  /** Made-up amounts of every size, some not stated, one below zero. */
  const figures = old.map(({ id }, at) => ({
    of: id,
    measure: "vnd",
    value: at % 97 === 0 ? null : at === 1 ? -7 : ((at * 7_919_333_111) % 1_000_000_000_007) + at,
  }))
  const total = figures.reduce((sum, { value }) => sum + BigInt(value ?? 0), 0n)
  const sumOf = (result: CarryFigures): bigint => {
    if (!result.ok) throw new Error(result.problems.map(({ text }) => text.en).join())
    return [...result.figures.map(({ stated }) => stated), ...result.kept.map(({ value }) => value ?? 0)].reduce(
      (sum, value) => sum + BigInt(value),
      0n,
    )
  }
  const split = old.filter(({ id }) => edgesFrom(id).length > 1)

  it("keep leaves those of the 441 split communes with them, and conserves the total to the đồng", () => {
    expect(edges).toHaveLength(10_566)
    const result = carryFigures(figures, edges, { kind: "keep" })
    expect(sumOf(result)).toBe(total)
    expect(result.ok && result.kept.map(({ of }) => of)).toEqual(split.map(({ id }) => id).sort())
    const fresh = new Set(edges.map(({ to }) => to))
    expect(result.ok && result.figures.every(({ of }) => fresh.has(of))).toBe(true)
  })

  it("by-share divides them by the shares given, and conserves the total to the đồng", () => {
    const shares = Object.fromEntries(
      split.map(({ id }, at) => [
        id,
        Object.fromEntries(edgesFrom(id).map(({ to }, part) => [to, ((at * 31 + part * 17) % 9973) + 1])),
      ]),
    )
    const before = structuredClone(figures)
    const result = carryFigures(figures, edges, { kind: "by-share", shares })
    expect(sumOf(result)).toBe(total)
    expect(figures).toEqual(before)
    expect(result.ok && result.kept).toEqual([])
    expect(result.ok && result.figures).toHaveLength(new Set(edges.map(({ to }) => to)).size)
  })

  it("by-share without shares says for which 441 they are missing", () => {
    expect(carryFigures(figures, edges, { kind: "by-share", shares: {} })).toMatchObject({
      ok: false,
      problems: [{ _tag: "SharesMissing", units: split.map(({ id }) => id).sort() }],
    })
  })

  it("goes on over the changes of 2026, where figures move whole", () => {
    const later = [...edges, ...[...new Set(edges.map(({ to }) => to))].flatMap((to) => edgesFrom(unitId(to)))]
    const result = carryFigures(figures, later, { kind: "keep" })
    expect(sumOf(result)).toBe(total)
    expect(result.ok && result.figures.some(({ of }) => of === "u:bac-ninh/phuong-bo-ha")).toBe(true)
    expect(result.ok && result.figures.some(({ of }) => of === "u:bac-ninh/xa-bo-ha")).toBe(false)
  })
})
