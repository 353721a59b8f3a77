import { describe, expect, it } from "vitest"
import { isoDate } from "../calendar/index.ts"
import { sampleJurisdiction, samplePlan } from "../obligation/obligation.fixture.ts"
import { ExpectedSet } from "./expected.schema.ts"
import { expectedReports } from "./expected.ts"
import { reportPeriod } from "./period.ts"

describe("smoke", () => {
  it("works", () => {
    const j = sampleJurisdiction()
    const set = expectedReports(samplePlan(), j, reportPeriod("2026", j), { day: isoDate("2026-11-01") })
    expect(ExpectedSet.safeParse(set).error).toBeUndefined()
  })
})
