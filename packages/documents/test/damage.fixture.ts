import { Plan, PlanProvenance } from "@lantoa/core/schema"
import { readPlan, toContract } from "@lantoa/documents/read"
import * as fc from "fast-check"
import { expect } from "vitest"
import { fallbackDay } from "./plans.fixture.ts"

/** How many times more is tried than in a short run: `LONG_RUNS=50 npx vitest run test/any-input.test.ts`. */
export const longer = Math.max(1, Number(process.env["LONG_RUNS"] ?? 1) || 1)

/** Reads anything and holds the reading to its promises: right shapes, and places that lie in the source. */
export const expectSound = (input: string | Uint8Array): void => {
  const reading = readPlan(input, { fallbackDay })
  const { plan, provenance, source } = reading
  expect(Plan.safeParse(plan).error?.issues ?? []).toEqual([])
  expect(PlanProvenance.safeParse(provenance).error?.issues ?? []).toEqual([])
  for (const { pieces } of [...Object.values(provenance.nodes), ...Object.values(provenance.fields)])
    for (const [, start, end] of pieces) expect(start <= end && end <= source.text.length).toBe(true)
  expect(() => JSON.stringify(toContract(reading))).not.toThrow()
}

/** A stretch of some bytes. */
export const cutOf = (bytes: Uint8Array): fc.Arbitrary<Uint8Array> =>
  fc
    .tuple(fc.nat(bytes.length), fc.nat(bytes.length))
    .map(([one, other]) => bytes.subarray(Math.min(one, other), Math.max(one, other)))

/** Some bytes with bits flipped. */
export const flippedOf = (bytes: Uint8Array): fc.Arbitrary<Uint8Array> =>
  fc.array(fc.record({ at: fc.nat(), bit: fc.nat(7) }), { minLength: 1, maxLength: 60 }).map((flips) => {
    const broken = bytes.slice()
    for (const { at, bit } of flips) {
      const index = at % Math.max(1, broken.length)
      broken[index] = (broken[index] ?? 0) ^ (1 << bit)
    }
    return broken
  })
