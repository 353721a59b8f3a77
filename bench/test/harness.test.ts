import { describe, expect, it } from "vitest"
import { inProcess, measureRow } from "../src/harness/measure.ts"
import { resultOf, tableOf } from "../src/harness/report.ts"
import type { Row } from "../src/harness/row.ts"

const fixed = (name: string, ms: number) => ({ name, role: "peer" as const, measure: () => ms })
const row: Row = {
  id: "T",
  title: "a made-up row",
  rounds: { full: 5, quick: 2 },
  verify: () => undefined,
  contenders: [fixed("ours", 2), fixed("peer", 10)],
  goals: [
    { ours: "ours", against: "peer", atMost: 1 / 5, wording: "≥ 5× peer" },
    { ours: "ours", against: "peer", atMost: 1 / 6, wording: "≥ 6× peer" },
  ],
}

describe("the harness", () => {
  it("takes the median over the rounds asked for", async () => {
    const times = await measureRow(row, true)
    expect(times.get("ours")).toEqual({ median: 2, least: 2, rounds: 2 })
  })

  it("meets a goal at its limit and misses it beyond", async () => {
    const { goals } = resultOf(row, await measureRow(row, false), [])
    expect(goals.map(({ pass }) => pass)).toEqual([true, false])
  })

  it("prints every goal with its mark", async () => {
    const table = tableOf([
      resultOf(row, await measureRow(row, true), [{ name: "size", unit: "kB", value: 21, atMost: 20 }]),
    ])
    expect(table).toContain("ok    ≥ 5× peer")
    expect(table).toContain("MISS  ≥ 6× peer")
    expect(table).toContain("MISS  size")
  })

  it("calls work in this process until the clock can tell", async () => {
    let calls = 0
    const time = await inProcess("count", "ours", () => ++calls, 1).measure()
    expect(calls).toBeGreaterThan(30)
    expect(time).toBeGreaterThanOrEqual(0)
  })
})
