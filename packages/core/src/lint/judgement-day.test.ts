import { describe, expect, it } from "vitest"
import { isoDate } from "../calendar/index.ts"
import { asDraft, soundPlan, withCitation, withDocument, withPeriod, withPreamble } from "../testing/index.ts"
import { judgementDayOf, ownDayOf } from "./judgement-day.ts"

const fallback = isoDate("2026-11-21")
const cites = (day: string) =>
  withCitation(`- Theo Quyết định số 7/QĐ-UBND ngày ${day} của UBND tỉnh về sách.`, "7/QĐ-UBND")
const noActs = withPreamble([], "Sở ban hành Kế hoạch:")

describe("a plan is judged on", () => {
  it.each([
    ["its own date", soundPlan(), "2026-03-20", "own-date"],
    ["the latest act a draft cites", soundPlan(asDraft()), "2026-01-15", "latest-act"],
    ["a later act of the draft's year", soundPlan(asDraft(), cites("10/02/2026")), "2026-02-10", "latest-act"],
    [
      "the first day of a draft's year before which all acts lie",
      soundPlan(asDraft("2027")),
      "2027-01-01",
      "start-of-date",
    ],
    ["the first day of a draft's month", soundPlan(asDraft("2026-02")), "2026-02-01", "start-of-date"],
    ["the latest act where there is no date", soundPlan(withDocument({ date: null })), "2026-01-15", "latest-act"],
    ["the first day of its period", soundPlan(noActs, withDocument({ date: null })), "2026-01-01", "period"],
    [
      "the given day where nothing says one",
      soundPlan(noActs, withDocument({ date: null }), withPeriod(null)),
      "2026-11-21",
      "fallback",
    ],
  ])("%s", (_, plan, day, reason) => {
    expect(ownDayOf(plan, fallback)).toMatchObject({ day, reason })
  })

  it("the day that was asked for", () => {
    expect(judgementDayOf(soundPlan(), fallback, isoDate("2000-01-01"))).toMatchObject({
      day: fallback,
      reason: "as-of",
    })
    expect(judgementDayOf(soundPlan(), undefined, fallback).reason).toBe("own-date")
  })
})
