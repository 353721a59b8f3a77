import { pageOf } from "@lantoa/core"
import { describe, expect, it } from "vitest"
import { cue, cuesIn, hasCue, nextCue } from "./cues.ts"

const text = "Phối hợp với Sở Y tế; báo  cáo và giao việc, BÁO CÁO trước ngày 15/11"
const cues = cuesIn(pageOf(text))

describe("cues", () => {
  it.each([
    { words: "phoi hop", from: 0, at: 0 },
    { words: "phoi hop", from: 1, at: Number.POSITIVE_INFINITY },
    { words: "bao cao", from: 0, at: text.indexOf("báo") },
    { words: "bao cao", from: text.indexOf("báo") + 1, at: text.indexOf("BÁO") },
    { words: "chi dao|giao|phan cong", from: 0, at: text.indexOf("giao") },
    { words: "de nghi", from: 0, at: Number.POSITIVE_INFINITY },
  ] as const)("finds $words from $from on", ({ at, from, words }) => {
    expect(nextCue(cues, cue(words), from)).toBe(at)
  })

  it("tells whether one begins within a stretch, its end left out", () => {
    const start = text.indexOf("giao")
    expect(hasCue(cues, cue("chi dao|giao|phan cong"), { start: 0, end: start })).toBe(false)
    expect(hasCue(cues, cue("chi dao|giao|phan cong"), { start, end: start + 1 })).toBe(true)
  })

  it("takes whole words only", () => {
    expect(nextCue(cuesIn(pageOf("giaothông")), cue("chi dao|giao|phan cong"), 0)).toBe(Number.POSITIVE_INFINITY)
  })

  it("finds words that follow one another, whatever is between them, and wants all of them", () => {
    const others = "Báo – CÁO; báo viên cáo. Kinh tế, kinh phí"
    const found = cuesIn(pageOf(others))
    expect(nextCue(found, cue("bao cao"), 0)).toBe(0)
    expect(nextCue(found, cue("bao cao"), 1)).toBe(Number.POSITIVE_INFINITY)
    expect(nextCue(found, cue("kinh phi|nguon von"), 0)).toBe(others.indexOf("kinh phí"))
  })
})
