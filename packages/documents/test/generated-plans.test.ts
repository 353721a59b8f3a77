import { readPlan, toContract } from "@lantoa/documents/read"
import { describe, expect, it } from "vitest"
import { addNoise, generatePlan, overall, type Scores, scoreReading } from "./generated/index.ts"
import { fallbackDay } from "./plans.fixture.ts"

const seeds = Array.from({ length: 200 }, (_, index) => index + 1)

const scoresAt = (seed: number, level: number): Scores => {
  const { contract, text } = generatePlan(seed)
  return scoreReading(contract, toContract(readPlan(addNoise(text, level, seed), { fallbackDay })))
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length

const byField = (all: readonly Scores[]): ReadonlyMap<string, number> =>
  new Map([...(all[0]?.keys() ?? [])].map((field) => [field, mean(all.map((scores) => scores.get(field) ?? 0))]))

describe("200 generated plans of all kinds of bodies", () => {
  const clean = seeds.map((seed) => scoresAt(seed, 0))

  it("are the same each time", () => {
    expect(generatePlan(7)).toEqual(generatePlan(7))
    expect(addNoise(generatePlan(7).text, 0.5, 7)).toBe(addNoise(generatePlan(7).text, 0.5, 7))
    expect(addNoise(generatePlan(7).text, 0, 7)).toBe(generatePlan(7).text)
  })

  it("are read as they were meant", () => {
    expect(mean(clean.map(overall))).toBeGreaterThanOrEqual(0.99)
    expect(Math.min(...byField(clean).values())).toBeGreaterThanOrEqual(0.97)
    expect(Math.min(...clean.map(overall))).toBeGreaterThanOrEqual(0.9)
  })

  it("are read worse the more they are damaged, and still read", () => {
    const levels = [0.1, 0.3, 0.6, 1].map((level) =>
      mean(seeds.slice(0, 60).map((seed) => overall(scoresAt(seed, level)))),
    )
    expect(levels).toEqual(levels.toSorted((a, b) => b - a))
    expect(levels[0]).toBeGreaterThanOrEqual(0.85)
    expect(levels[3]).toBeGreaterThanOrEqual(0.35)
  })
})
