import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { labelFor, ordinalOf } from "./ordinal.ts"

describe("labels", () => {
  it.each([
    ["I", "roman", 1],
    ["IX", "roman", 9],
    ["XIV", "roman", 14],
    ["7", "arabic", 7],
    ["2.5", "arabic", 5],
    ["(3)", "arabic", 3],
    ["a)", "lower-letter", 1],
    ["y", "lower-letter", 23],
    ["B", "upper-letter", 2],
    ["Phụ lục III", "roman", 3],
    ["Phần thứ ba", "arabic", 3],
  ])("%s is %s number %i", (label, numbering, value) => {
    expect(ordinalOf(label)).toEqual({ numbering, value })
  })

  it.each(["", "-", "IIII", "f", "Phần mở đầu"])("%j has no ordinal", (label) => {
    expect(ordinalOf(label)).toBeUndefined()
  })

  it("are written as they are read", () => {
    const numbering = fc.constantFrom("roman", "arabic", "lower-letter", "upper-letter")
    fc.assert(
      fc.property(numbering, fc.integer({ min: 1, max: 23 }), (kind, value) => {
        expect(ordinalOf(labelFor({ numbering: kind, value }), kind)).toEqual({ numbering: kind, value })
      }),
    )
  })
})
