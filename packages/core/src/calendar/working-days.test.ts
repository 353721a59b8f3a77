import * as fc from "fast-check"
import { describe, expect, it, test } from "vitest"
import type { IsoDate } from "./iso-date.schema.ts"
import { addDays, dateOfDay, isoDate } from "./iso-date.ts"
import { type WorkingCalendar, workingCalendar } from "./working-calendar.ts"
import {
  addWorkingDays,
  deadlineBy,
  isProvisionalBetween,
  isWorkingDay,
  nextWorkingDay,
  previousWorkingDay,
  workingDaysBetween,
} from "./working-days.ts"

/** Every year: 30 April off, the first Saturday-like swap on 25 April 2026, 2027 not decided. */
const calendar: WorkingCalendar = workingCalendar(
  (year) => ({
    off: [isoDate(`${year}-04-30`), isoDate(`${year}-01-01`)],
    worked: year === 2026 ? [isoDate("2026-04-25")] : [],
    provisional: year === 2027 ? "all" : [isoDate(`${year}-12-24`)],
  }),
  [6, 7],
)

describe("which days are worked", () => {
  it.each([
    ["2026-04-24", true],
    ["2026-04-25", true],
    ["2026-04-26", false],
    ["2026-04-29", true],
    ["2026-04-30", false],
    ["2026-05-01", true],
    ["2026-05-02", false],
  ])("%s: %s", (day, worked) => {
    expect(isWorkingDay(isoDate(day), calendar)).toBe(worked)
  })
})

describe("counting working days, the first not counted", () => {
  it.each([
    ["2026-04-24", 1, "2026-04-25"],
    ["2026-04-29", 1, "2026-05-01"],
    ["2026-04-30", 1, "2026-05-01"],
    ["2026-05-02", -1, "2026-05-01"],
    ["2026-05-01", -1, "2026-04-29"],
    ["2026-04-26", 0, "2026-04-26"],
    ["2026-12-31", 1, "2027-01-04"],
    ["2027-01-01", -1, "2026-12-31"],
    ["2025-12-31", 261, "2027-01-04"],
  ])("%s and %d is %s", (from, count, to) => {
    expect(addWorkingDays(isoDate(from), count, calendar)).toBe(to)
  })
})

test("a count that is not whole is refused", () => {
  expect(() => addWorkingDays(isoDate("2026-01-05"), 1.5, calendar)).toThrow("1.5 is not a number of working days")
})

describe("deadlines on days off", () => {
  it.each([
    ["none", "2026-05-02"],
    ["next-working-day", "2026-05-04"],
    ["previous-working-day", "2026-05-01"],
  ] as const)("by the policy %s", (policy, day) => {
    expect(deadlineBy(isoDate("2026-05-02"), policy, calendar)).toBe(day)
    expect(deadlineBy(isoDate("2026-05-04"), policy, calendar)).toBe("2026-05-04")
  })
})

describe("what may still change", () => {
  it.each([
    ["2026-12-20", "2026-12-23", false],
    ["2026-12-20", "2026-12-24", true],
    ["2026-12-31", "2027-01-01", true],
    ["2027-01-01", "2026-12-31", true],
    ["2028-01-01", "2028-01-31", false],
  ])("%s to %s: %s", (from, to, provisional) => {
    expect(isProvisionalBetween(isoDate(from), isoDate(to), calendar)).toBe(provisional)
  })
})

const anyDay = fc.integer({ min: 16_000, max: 24_000 }).map(dateOfDay)
const workedDay = anyDay.map((day) => nextWorkingDay(day, calendar))
const count = fc.integer({ min: -600, max: 600 })

/** The same, by walking. */
const walk = (from: IsoDate, steps: number): IsoDate => {
  let day = from
  for (let left = Math.abs(steps); left > 0; ) {
    day = addDays(day, Math.sign(steps))
    if (isWorkingDay(day, calendar)) left--
  }
  return day
}

describe("laws of counting", () => {
  test("it gives what walking from day to day gives", () => {
    fc.assert(
      fc.property(anyDay, count, (day, steps) => {
        expect(addWorkingDays(day, steps, calendar)).toBe(walk(day, steps))
      }),
    )
  })

  test("it ends on a working day", () => {
    fc.assert(
      fc.property(
        anyDay,
        count.filter((steps) => steps !== 0),
        (day, steps) => {
          expect(isWorkingDay(addWorkingDays(day, steps, calendar), calendar)).toBe(true)
        },
      ),
    )
  })

  test("going there and back ends where it began", () => {
    fc.assert(
      fc.property(workedDay, count, (day, steps) => {
        expect(addWorkingDays(addWorkingDays(day, steps, calendar), -steps, calendar)).toBe(day)
      }),
    )
  })

  test("a later start or a larger count never ends earlier", () => {
    fc.assert(
      fc.property(anyDay, fc.nat(400), count, fc.nat(20), (day, later, steps, more) => {
        const end = addWorkingDays(day, steps, calendar)
        if (steps !== 0) expect(addWorkingDays(addDays(day, later), steps, calendar) >= end).toBe(true)
        if (steps > 0) expect(addWorkingDays(day, steps + more, calendar) >= end).toBe(true)
      }),
    )
  })

  test("the days between a working day and one counted from it are that count", () => {
    fc.assert(
      fc.property(workedDay, count, (day, steps) => {
        expect(workingDaysBetween(day, addWorkingDays(day, steps, calendar), calendar)).toBe(steps)
      }),
    )
  })

  test("stretches add up", () => {
    fc.assert(
      fc.property(anyDay, anyDay, anyDay, (a, b, c) => {
        const stretches = workingDaysBetween(a, b, calendar) + workingDaysBetween(b, c, calendar)
        expect(stretches).toBe(workingDaysBetween(a, c, calendar))
      }),
    )
  })

  test("moving to a working day moves nothing that is one", () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const next = nextWorkingDay(day, calendar)
        expect(next >= day && isWorkingDay(next, calendar)).toBe(true)
        expect(nextWorkingDay(next, calendar)).toBe(next)
        expect(previousWorkingDay(day, calendar) <= day).toBe(true)
      }),
    )
  })
})
