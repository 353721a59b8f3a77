import { describe, expect, it } from "vitest"
import type { Plan } from "./plan.schema.ts"
import { planNumber } from "./plan-number.ts"

const numbered = (ordinal: string | null, symbol: string | null): Pick<Plan, "document"> => ({
  document: {
    type: "plan",
    number: { ordinal, symbol },
    superior: null,
    issuer: null,
    place: null,
    date: null,
    title: null,
    urgency: null,
    signatory: { prefix: null, position: null, name: null, lines: [] },
    recipients: [],
  },
})

describe("the number of a plan", () => {
  it.each([
    ["84", "KH-UBND", "84/KH-UBND"],
    ["12", "KH/TU", "12-KH/TU"],
    [null, "KH-UBND", undefined],
    ["84", null, undefined],
  ])("%s and %s give %s", (ordinal, symbol, number) => {
    expect(planNumber(numbered(ordinal, symbol))).toBe(number)
  })
})
