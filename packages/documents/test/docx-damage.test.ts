import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { openDocx } from "../src/read/files/docx/index.ts"
import { isTable, readOpened } from "../src/read.ts"
import { writeDocx } from "../src/write/docx/write-docx.ts"
import { draftPlan, haiMau } from "../src/write/plan.fixture.ts"
import { fallbackDay } from "./plans.fixture.ts"

const sound = writeDocx(draftPlan(), haiMau())
const whole = openDocx(sound)

/** Opens and reads bytes, and holds what came of it to what every opened file promises. */
const holds = (bytes: Uint8Array): void => {
  const opened = openDocx(bytes)
  const { length } = opened.source.text
  expect(length).toBeLessThan(40 * bytes.length + 1000)
  for (const block of opened.tree.blocks) {
    const spans = isTable(block) ? [block.span] : block.pieces
    for (const { end, start } of spans) expect(start >= 0 && start <= end && end <= length).toBe(true)
  }
  if (opened.source.text !== whole.source.text) expect(opened.diagnostics).not.toEqual([])
  readOpened(opened, { fallbackDay })
}

describe("any bytes give a reading, and damage is told", () => {
  it("random bytes", () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 3000 }), holds), { numRuns: 200 })
  })

  it("random bytes behind the head of a container", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 600 }), (noise) => {
        holds(new Uint8Array([...sound.subarray(0, 60), ...noise]))
        holds(new Uint8Array([...noise, ...sound.subarray(-300)]))
      }),
      { numRuns: 100 },
    )
  })

  it("a file cut off anywhere", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: sound.length }), (end) => holds(sound.subarray(0, end))),
      { numRuns: 60 },
    )
  })

  it("a file with bits flipped", () => {
    const flip = fc.record({ at: fc.integer({ min: 0, max: sound.length - 1 }), bit: fc.integer({ min: 0, max: 7 }) })
    fc.assert(
      fc.property(fc.array(flip, { minLength: 1, maxLength: 6 }), (flips) => {
        const bytes = sound.slice()
        for (const { at, bit } of flips) bytes[at] = (bytes[at] ?? 0) ^ (1 << bit)
        holds(bytes)
      }),
      { numRuns: 100 },
    )
  })
})
