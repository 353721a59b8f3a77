import * as fc from "fast-check"
import { expect, it } from "vitest"
import { everyMatch } from "./every-match.ts"

const plainText = fc.string({ unit: fc.constantFrom(..."a, b;va ") })

it.each([/\s*,\s*/g, /va/g, /b*/g, /^a|b$/g, /(?<=,)\s*(?<word>a)/g])("finds what matchAll finds by %s", (pattern) => {
  fc.assert(
    fc.property(plainText, (text) => {
      expect(everyMatch(pattern, text)).toEqual([...text.matchAll(pattern)])
    }),
  )
})

it("is not hindered by where an earlier search stopped", () => {
  const pattern = /a/g
  pattern.exec("ba")
  expect(everyMatch(pattern, "ab").map(({ index }) => index)).toEqual([0])
})

it("can be used inside itself", () => {
  const pattern = /[ab]/g
  const inside = everyMatch(pattern, "ab").map(() => everyMatch(pattern, "aab").length)
  expect(inside).toEqual([3, 3])
})
