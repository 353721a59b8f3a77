import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { type CarryFigures, type CarryPolicy, carryFigures, type Shares } from "./carry-figures.ts"
import type { CarryEdge, Figure } from "./figure.schema.ts"

const edge = (from: string, to: string, extent: CarryEdge["extent"] = "full"): CarryEdge => ({ from, to, extent })
const figure = (of: string, value: number | null, measure = "vnd"): Figure => ({ of, measure, value })
const keep: CarryPolicy = { kind: "keep" }
const byShare = (shares: Shares): CarryPolicy => ({ kind: "by-share", shares })
const shown = (result: CarryFigures) => {
  if (!result.ok) return result.problems.map(({ text }) => text.en)
  return [
    ...result.figures.map(({ of, value }) => `${of} ${value}`),
    ...result.kept.map(({ of, value }) => `kept ${of} ${value}`),
  ]
}

const merger = [edge("a", "x"), edge("b", "x")]
const split = [edge("c", "x", "partial"), edge("c", "y", "partial")]

describe("figures carried along edges", () => {
  it.each<[string, readonly Figure[], readonly CarryEdge[], CarryPolicy, readonly string[]]>([
    ["stay where nothing changed", [figure("z", 5)], merger, keep, ["z 5"]],
    ["add up in a merger", [figure("a", 1), figure("b", 2)], merger, keep, ["x 3"]],
    ["go on from step to step", [figure("a", 1)], [...merger, edge("x", "w")], keep, ["w 1"]],
    ["of a split unit are kept with it", [figure("c", 9)], split, keep, ["kept c 9"]],
    ["of a unit that gave one part are kept", [figure("c", 9)], [edge("c", "x", "partial")], keep, ["kept c 9"]],
    ["are divided by shares", [figure("c", 9)], split, byShare({ c: { x: 2, y: 1 } }), ["x 6", "y 3"]],
    ["are divided to the last đồng", [figure("c", 10)], split, byShare({ c: { x: 1, y: 2 } }), ["x 3", "y 7"]],
    ["favour the first of equal remainders", [figure("c", 1)], split, byShare({ c: { x: 1, y: 1 } }), ["x 1", "y 0"]],
    ["below zero are divided alike", [figure("c", -10)], split, byShare({ c: { x: 1, y: 2 } }), ["x -3", "y -7"]],
    ["give nothing for share 0", [figure("c", 9)], split, byShare({ c: { x: 0, y: 4 } }), ["y 9"]],
    [
      "leave the rest with a unit that goes on",
      [figure("c", 9)],
      [edge("c", "x", "partial")],
      byShare({ c: { x: 1, c: 2 } }),
      ["x 3", "kept c 6"],
    ],
    ["that are not stated stay unknown", [figure("a", null), figure("b", 2)], merger, keep, ["x null"]],
    [
      "that are not stated are unknown in every part",
      [figure("c", null)],
      split,
      byShare({ c: { x: 1, y: 1 } }),
      ["x null", "y null"],
    ],
    ["of two measures stay apart", [figure("a", 1), figure("b", 2, "minutes")], merger, keep, ["x 2", "x 1"]],
    [
      "are exact beyond what products of numbers hold",
      [figure("c", 9_007_199_254_740_991)],
      split,
      byShare({ c: { x: 4_503_599_627_370_497, y: 1 } }),
      ["x 9007199254740989", "y 2"],
    ],
  ])("%s", (_, figures, edges, policy, expected) => {
    expect(shown(carryFigures(figures, edges, policy))).toEqual(expected)
  })

  it("say what they were made of, and what part is stated", () => {
    const result = carryFigures([figure("a", null), figure("b", 2)], merger, keep)
    expect(result).toMatchObject({
      figures: [
        {
          of: "x",
          value: null,
          stated: 2,
          parts: [
            { of: "a", value: null },
            { of: "b", value: 2 },
          ],
        },
      ],
    })
  })

  it.each<[string, Shares, readonly string[]]>([
    ["missing", {}, ["There are no shares for the figures of 1 units that were split: c."]],
    [
      "of a unit that was not split",
      { c: { x: 1, y: 1 }, a: { x: 1 } },
      ["There are shares for “a”, but that unit was not split; the nearest are: c."],
    ],
    [
      "to a unit it did not go into",
      { c: { x: 1, z: 1 } },
      ["There is a share from “c” to “z”, but no part of it went there; the nearest are: x, y."],
    ],
    [
      "in fractions",
      { c: { x: 0.5, y: 1 } },
      ["The share from “c” to “x” is 0.5; expected a whole number from 0, such as a population."],
    ],
    [
      "below zero",
      { c: { x: -1, y: 1 } },
      ["The share from “c” to “x” is -1; expected a whole number from 0, such as a population."],
    ],
    ["all zero", { c: { x: 0, y: 0 } }, ["All shares of “c” are 0; at least one must be more."]],
  ])("refuse shares %s", (_, shares, expected) => {
    expect(shown(carryFigures([figure("c", 9)], [...merger, ...split], byShare(shares)))).toEqual(expected)
  })

  it("do not go round in circles", () => {
    expect(() => carryFigures([figure("a", 1)], [edge("a", "b"), edge("b", "a")], keep)).toThrow("a → b → a")
  })
})

describe("for any units that go into later ones", () => {
  const unit = fc.integer({ min: 0, max: 11 })
  const edges = fc.array(
    fc.tuple(unit, unit, fc.constantFrom("full" as const, "partial" as const)).filter(([from, to]) => from < to),
    { maxLength: 24 },
  )
  const graphs = edges.map((list) => list.map(([from, to, extent]) => edge(`u${from}`, `u${to}`, extent)))
  const figures = fc
    .array(
      fc.tuple(
        unit,
        fc.option(fc.integer({ min: -1_000_000_000_000, max: 1_000_000_000_000 })),
        fc.constantFrom("vnd", "minutes"),
      ),
      { maxLength: 16 },
    )
    .map((list) => list.map(([of, value, measure]) => figure(`u${of}`, value, measure)))
  const policies = fc.tuple(graphs, fc.array(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 1, maxLength: 7 }))

  const sharesFor = (list: readonly CarryEdge[], weights: readonly number[]): Shares => {
    const shares: Record<string, Record<string, number>> = {}
    for (const [at, { from, to }] of list.entries())
      if (list.some((other) => other.from === from && (other.to !== to || other.extent === "partial")))
        shares[from] = { ...shares[from], [to]: weights[at % weights.length] ?? 1 }
    return shares
  }
  const sum = (list: readonly { readonly measure: string; readonly stated: number }[], measure: string) =>
    list.filter((each) => each.measure === measure).reduce((total, { stated }) => total + stated, 0)
  const statedOf = (list: readonly Figure[]) => list.map(({ measure, value }) => ({ measure, stated: value ?? 0 }))

  it.each(["keep", "by-share"] as const)(
    "%s keeps every sum to the đồng, and the figures given as they were",
    (kind) => {
      fc.assert(
        fc.property(policies, figures, ([list, weights], given) => {
          const policy: CarryPolicy = kind === "keep" ? keep : byShare(sharesFor(list, weights))
          const before = structuredClone(given)
          const result = carryFigures(given, list, policy)
          expect(given).toEqual(before)
          if (!result.ok) throw new Error(result.problems.map(({ text }) => text.en).join())
          for (const measure of ["vnd", "minutes"])
            expect(sum(result.figures, measure) + sum(statedOf(result.kept), measure)).toBe(
              sum(statedOf(given), measure),
            )
        }),
      )
    },
  )

  it("nothing that is carried rests with a unit that went into others", () => {
    fc.assert(
      fc.property(policies, figures, ([list, weights], given) => {
        const result = carryFigures(given, list, byShare(sharesFor(list, weights)))
        const starts = new Set(list.map(({ from }) => from))
        if (result.ok) expect(result.figures.filter(({ of }) => starts.has(of))).toEqual([])
      }),
    )
  })

  it("does not depend on the order of figures or edges", () => {
    fc.assert(
      fc.property(policies, figures, ([list, weights], given) => {
        const shares = byShare(sharesFor(list, weights))
        const plain = (result: CarryFigures) =>
          result.ok ? result.figures.map(({ of, stated }) => [of, stated]).sort() : []
        expect(plain(carryFigures(given.toReversed(), list.toReversed(), shares))).toEqual(
          plain(carryFigures(given, list, shares)),
        )
      }),
    )
  })
})
