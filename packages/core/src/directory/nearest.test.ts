import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { editDistance, nearestNames } from "./nearest.ts"

describe("editDistance", () => {
  it.each([
    ["so tai chinh", "so tai chinh", 0],
    ["so tai chinh", "so tai chin", 1],
    ["so tai chinh", "soo tai chinhh", 2],
    ["so tai chinh", "so noi vu", undefined],
  ])("of %s and %s is %s", (a, b, expected) => {
    expect(editDistance(a, b, 3)).toBe(expected)
  })

  it("is the same both ways and never beyond its limit", () => {
    const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 8 })
    fc.assert(
      fc.property(word, word, fc.nat(8), (a, b, limit) => {
        const found = editDistance(a, b, limit)
        expect(editDistance(b, a, limit)).toBe(found)
        expect(found === undefined || found <= limit).toBe(true)
        expect(editDistance(a, a, limit)).toBe(0)
      }),
    )
  })
})

it("names at most three, closest first", () => {
  const names = ["so tai chinh", "so tai chinhs", "so tai chin", "so tai chi", "so noi vu"].map((folded) => ({
    name: folded,
    folded,
  }))
  expect(nearestNames("so tai chinh", names)).toEqual(["so tai chinh", "so tai chin", "so tai chinhs"])
  expect(nearestNames("hoi khuyen hoc", names)).toEqual([])
})
