import fc from "fast-check"
import { describe, expect, it } from "vitest"
import type { CarryEdge, CarryPolicy } from "../../succession/index.ts"
import { indicatorId } from "../id.ts"
import { commune, hierarchy, idFor, quarter, sent, setOf } from "./roll-up.fixture.ts"
import { rollUp } from "./roll-up.ts"
import { totalOf } from "./total-of.ts"
import { viewTotal, viewUnder } from "./view-under.ts"

const q1 = quarter(1)
const news = indicatorId("news-items")
const old = ["a", "b"].flatMap((province) => [1, 2, 3].map((number) => commune(province, number)))
const edge = (from: string, to: string, extent: CarryEdge["extent"] = "full"): CarryEdge => ({ from, to, extent })
/** Two communes of A and one of B become one of C; another of A is divided between two of C. */
const edges = [
  edge("u:a/xa-1", "u:c/xa-1"),
  edge("u:a/xa-2", "u:c/xa-1"),
  edge("u:b/xa-1", "u:c/xa-1"),
  edge("u:a/xa-3", "u:c/xa-1", "partial"),
  edge("u:a/xa-3", "u:c/xa-2", "partial"),
]
const keep: CarryPolicy = { kind: "keep" }
const shares: CarryPolicy = { kind: "by-share", shares: { "u:a/xa-3": { "u:c/xa-1": 1, "u:c/xa-2": 2 } } }

const rolled = (figures: readonly (number | null)[]) =>
  rollUp({
    sets: [setOf(q1, old)],
    submissions: old.map((each, at) => sent(idFor(each, q1), { values: { "news-items": figures[at] ?? null } })),
    hierarchy,
  })
const viewed = (figures: readonly (number | null)[], policy: CarryPolicy) => {
  const view = viewUnder(rolled(figures), { edges, policy, hierarchy })
  if (!view.ok) throw new Error(view.problems.map(({ text }) => text.en).join())
  return view
}
const at = (node: string) => ({ node, indicator: news, period: q1.id })

describe("reports shown under later units", () => {
  it.each([
    ["the unit they went into", "u:c/xa-1", keep, { total: 12, kept: 0 }],
    ["the province of that unit", "u:c", keep, { total: 12, kept: 0 }],
    ["a unit that stayed", "u:b/xa-2", keep, { total: 16, kept: 0 }],
    ["a province that lost a unit", "u:b", keep, { total: 48, kept: 0 }],
    ["the unit that was divided, kept with it", "u:a/xa-3", keep, { total: 4, kept: 4 }],
    ["the former province, what is kept", "u:a", keep, { total: 4, kept: 4 }],
    ["the units that share it", "u:c/xa-2", shares, { total: 3, kept: 0 }],
    ["a province with all shares", "u:c", shares, { total: 16, kept: 0 }],
    ["the nation", "vn", keep, { total: 64, kept: 4 }],
  ])("add up in %s", (_, node, policy, expected) => {
    expect(viewTotal(viewed([1, 3, 4, 8, 16, 32], policy), at(node))).toMatchObject(expected)
  })

  it("tell why a figure is kept, and which reports a figure was made of", () => {
    const view = viewed([1, 3, 4, 8, 16, 32], keep)
    expect(viewTotal(view, at("u:a")).notes.map(({ en }) => en)).toEqual([
      "Figures of a unit that was divided among: u:c/xa-1, u:c/xa-2; no act gives a share, so they stay with the former unit.",
    ])
    const merged = view.figures.find(({ of }) => of === "u:c/xa-1")
    expect(merged?.parts.flatMap(({ reports }) => reports.map(({ id }) => id))).toEqual(
      [old[0], old[1], old[3]].flatMap((each) => (each === undefined ? [] : idFor(each, q1))),
    )
  })

  it("are asked for shares that are missing", () => {
    const view = viewUnder(rolled([1, 1, 1, 1, 1, 1]), { edges, policy: { kind: "by-share", shares: {} }, hierarchy })
    expect(view.ok ? [] : view.problems.map(({ _tag }) => _tag)).toEqual(["SharesMissing"])
  })

  it("keep every total, whatever is reported", () => {
    const figures = fc.array(fc.option(fc.nat()), { minLength: 6, maxLength: 6 })
    fc.assert(
      fc.property(figures, fc.constantFrom(keep, shares), (given, policy) => {
        const before = rolled(given)
        const view = viewUnder(before, { edges, policy, hierarchy })
        if (!view.ok) throw new Error("shares are missing")
        expect(viewTotal(view, at("vn")).total).toBe(totalOf(before, { ...at("vn") }).total)
        const units = ["u:a", "u:b", "u:c"].map((node) => viewTotal(view, at(node)).total ?? 0)
        expect(units.reduce((sum, each) => sum + each, 0)).toBe(viewTotal(view, at("vn")).total ?? 0)
      }),
      { numRuns: 60 },
    )
  })
})
