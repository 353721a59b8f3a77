import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { sourceSpans } from "./span.ts"

describe("sourceSpans", () => {
  const source = "các kiến\n\nthức về pháp luật"
  const text = "các kiến thức về pháp luật"
  const pieces = [
    { at: 0, start: 0, end: 8 },
    { at: 9, start: 10, end: source.length },
  ]

  it.each([
    ["inside one piece", 4, 8, ["kiến"]],
    ["over the joint", 4, 13, ["kiến", "thức"]],
    ["the whole", 0, text.length, ["các kiến", "thức về pháp luật"]],
    ["nothing", 3, 3, []],
  ])("%s", (_, from, to, expected) => {
    expect(sourceSpans(pieces, from, to).map(({ start, end }) => source.slice(start, end))).toEqual(expected)
  })

  it("never leaves the pieces", () => {
    fc.assert(
      fc.property(fc.nat(40), fc.nat(40), (from, length) => {
        for (const { start, end } of sourceSpans(pieces, from, from + length))
          expect(pieces.some((piece) => piece.start <= start && end <= piece.end)).toBe(true)
      }),
    )
  })
})
