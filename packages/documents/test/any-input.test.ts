import { readPlan } from "@lantoa/documents/read"
import * as fc from "fast-check"
import { describe, expect, it, test } from "vitest"
import { issuedTexts } from "./corpus.fixture.ts"
import { cutOf, expectSound, flippedOf, longer } from "./damage.fixture.ts"
import { fallbackDay, madeUpPlans } from "./plans.fixture.ts"
import { planWords } from "./soups.fixture.ts"

const often = (times: number) => ({ numRuns: times * longer })

describe("anything gives a reading", () => {
  const soup = fc.array(fc.constantFrom(...planWords), { maxLength: 120 }).map((list) => list.join(" "))
  it("random bytes", () => fc.assert(fc.property(fc.uint8Array({ maxLength: 600 }), expectSound), often(150)))
  it("random characters", () =>
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 400 }), expectSound), often(150)))
  it("soups of the words of plans", () => fc.assert(fc.property(soup, expectSound), often(200)))
  it("a hundred thousand words of plans", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }), (step) => {
        const many = Array.from({ length: 100_000 }, (_, at) => planWords[(at * step + (at >> 7)) % planWords.length])
        expectSound(many.join(" "))
      }),
      often(2),
    )
  })
  it("numbering of any depth", () => {
    const deep = Array.from({ length: 3000 }, (_, at) => `${"1.".repeat((at % 200) + 1)} Mục`).join("\n")
    const letters = Array.from({ length: 2000 }, (_, at) => `${"I1a-+"[at % 5]}. Mục`).join("\n")
    expectSound(deep)
    expectSound(letters)
  })
})

const utf8 = new TextEncoder()

describe("a plan that was damaged is still a plan", () => {
  describe.each(madeUpPlans)("%s", (_, text) => {
    const bytes = utf8.encode(text)
    it("cut anywhere", () => fc.assert(fc.property(cutOf(bytes), expectSound), often(60)))
    it("with bits flipped", () => fc.assert(fc.property(flippedOf(bytes), expectSound), often(60)))
    it("with lines shuffled", () =>
      fc.assert(
        fc.property(fc.shuffledSubarray(text.split("\n")), (lines) => expectSound(lines.join("\n"))),
        often(60),
      ))
  })
})

describe.skipIf(issuedTexts.length === 0)(`${issuedTexts.length} issued plans (skipped where there are 0)`, () => {
  it.each(issuedTexts)("%s, whole, cut anywhere, with bits flipped", (_, bytes) => {
    expectSound(bytes)
    fc.assert(fc.property(cutOf(bytes), expectSound), often(4))
    fc.assert(fc.property(flippedOf(bytes), expectSound), often(4))
  })
})

describe("what is no plan is said to be none", () => {
  it.each<[string, string | Uint8Array, readonly string[]]>([
    ["nothing", "", ["tree/no-text"]],
    ["blank", " \n\t\r\n \f", ["tree/no-text"]],
    ["a poem", "Trăng lên đầu ngõ\nGió thổi bờ tre", ["plan/not-a-plan"]],
    ["a decision", "QUYẾT ĐỊNH\nVề việc tặng sách\nĐiều 1. Tặng sách.", ["plan/not-a-plan"]],
    ["noise", Uint8Array.from({ length: 400 }, (_, at) => (at * 7919) % 256), ["decode/not-text"]],
  ])("%s", (_, input, expected) => {
    const { diagnostics } = readPlan(input, { fallbackDay })
    expect(diagnostics.map(({ code }) => code)).toEqual(expect.arrayContaining([...expected]))
  })
})

test("the two province plugins read anything as well", async () => {
  const provinces = [(await import("@lantoa/ha-nam-2021")).default, (await import("@lantoa/vinh-long-2026")).default]
  const soup = fc.array(fc.constantFrom(...planWords), { maxLength: 120 }).map((list) => list.join(" "))
  fc.assert(
    fc.property(soup, (text) => {
      expect(readPlan(text, { provinces, fallbackDay }).plan.format).toBe("lantoa.plan/1")
    }),
    often(60),
  )
})
