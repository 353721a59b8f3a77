import * as fc from "fast-check"
import { describe, expect, it, test } from "vitest"
import { addDays, dateOfDay, type IsoDate, isoDate, workingCalendar } from "../calendar/index.ts"
import { jurisdictionOn, nationalLayer } from "../jurisdiction/index.ts"
import { dueDates } from "../obligation/index.ts"
import type { Due } from "../plan/index.ts"
import { dueOfPeriod } from "./due-of-period.ts"
import { isInTime, isLatenessProvisional, reportDue, workingDaysLate } from "./lateness.ts"
import { reportPeriod } from "./period.ts"

/** 30 April off; 2027 not decided. */
const calendar = workingCalendar(
  (year) => ({ off: [isoDate(`${year}-04-30`)], worked: [], provisional: year === 2027 ? "all" : [] }),
  [6, 7],
)
const dueOn = (day: string, graceWorkingDays = 0) => {
  const [date] = dueDates(
    { due: { kind: "date", date: isoDate(day), before: false }, period: null },
    Number(day.slice(0, 4)),
  )
  return reportDue(date, { graceWorkingDays, calendar })
}

describe("how late a report is", () => {
  it.each([
    ["2026-04-28", 0, "2026-04-27", 0],
    ["2026-04-28", 0, "2026-04-28", 0],
    ["2026-04-28", 0, "2026-04-29", 1],
    ["2026-04-29", 0, "2026-04-30", 1],
    ["2026-04-29", 0, "2026-05-01", 1],
    ["2026-04-29", 0, "2026-05-02", 2],
    ["2026-04-25", 0, "2026-04-26", 1],
    ["2026-04-28", 2, "2026-05-01", 0],
    ["2026-04-28", 2, "2026-05-02", 3],
  ])("due %s with %d days of grace, sent %s: %d working days", (day, grace, on, late) => {
    expect(workingDaysLate(dueOn(day, grace), isoDate(on), calendar)).toBe(late)
    expect(isInTime(dueOn(day, grace), isoDate(on))).toBe(late === 0)
  })

  it("is nothing where no day is due", () => {
    const open = reportDue(undefined, { graceWorkingDays: 3 })
    expect(open).toEqual({ day: null, strictDay: null, graceWorkingDays: 3, lastDay: null, provisional: false })
    expect([workingDaysLate(open, isoDate("2030-01-01")), isInTime(open, isoDate("2030-01-01"))]).toEqual([
      0,
      undefined,
    ])
  })

  it.each([
    ["2026-12-30", 0, false],
    ["2026-12-30", 1, false],
    ["2026-12-30", 3, true],
    ["2027-04-28", 0, false],
    ["2027-04-28", 1, true],
  ])("%s with %d days of grace may still move: %s", (day, grace, provisional) => {
    expect(dueOn(day, grace).provisional).toBe(provisional)
  })

  it("may still change while the days off between are not decided", () => {
    expect(isLatenessProvisional(dueOn("2026-12-30"), isoDate("2026-12-31"), calendar)).toBe(false)
    expect(isLatenessProvisional(dueOn("2026-12-30"), isoDate("2027-01-04"), calendar)).toBe(true)
    expect(isLatenessProvisional(dueOn("2027-01-04"), isoDate("2027-01-04"), calendar)).toBe(false)
  })

  const anyDay = fc.integer({ min: 20_000, max: 21_000 }).map(dateOfDay)
  test("it never falls as days go by, and is 0 exactly when in time", () => {
    fc.assert(
      fc.property(anyDay, fc.nat(5), anyDay, fc.nat(9), (day, grace, on, more) => {
        const due = dueOn(day, grace)
        const late = workingDaysLate(due, on, calendar)
        expect(late === 0).toBe(isInTime(due, on))
        expect(workingDaysLate(due, addDays(on, more), calendar)).toBeGreaterThanOrEqual(late)
      }),
    )
  })
})

describe("which period a deadline closes", () => {
  const vietnam = jurisdictionOn([nationalLayer], isoDate("2026-03-11"))
  const day = (due: Parameters<typeof dueOfPeriod>[0], id: string): IsoDate | undefined =>
    dueOfPeriod(due, reportPeriod(id, vietnam))?.day
  const yearly = (month: number, of: number): Due => ({ kind: "yearly", month, day: of, before: true })

  it.each<[Parameters<typeof dueOfPeriod>[0], string, string | undefined]>([
    [yearly(11, 30), "2026", "2026-11-30"],
    [yearly(1, 15), "2026", "2027-01-15"],
    [yearly(6, 30), "2026", "2027-06-30"],
    [yearly(7, 3), "2026", "2026-07-03"],
    [yearly(6, 5), "2026-h1", "2026-06-05"],
    [yearly(6, 5), "2026-h2", undefined],
    [yearly(12, 5), "2026-h2", "2026-12-05"],
    [yearly(9, 25), "2026-q3", "2026-09-25"],
    [yearly(9, 25), "2026-9m", "2026-09-25"],
    [{ kind: "monthly", day: 25, before: false }, "2026-m02", "2026-02-25"],
    [{ kind: "monthly", day: 5, before: false }, "2026-m02", "2026-03-05"],
    [{ kind: "monthly", day: 31, before: false }, "2026-m02", "2026-02-28"],
    [{ kind: "date", date: isoDate("2026-12-10"), before: false }, "2026", "2026-12-10"],
    [{ kind: "date", date: isoDate("2026-12-10"), before: false }, "2027", undefined],
    [{ kind: "year", year: 2030 }, "2026-2030", "2030-12-31"],
    [{ kind: "of-period", month: "last", day: 20, before: true }, "2026-q1", "2026-03-20"],
    [{ kind: "of-period", month: "next", day: 5, before: false }, "2026-q4", "2027-01-05"],
    [{ kind: "of-period", month: "last", day: 31, before: false }, "2026-m02", "2026-02-28"],
    [null, "2026", undefined],
  ])("%o, %s: %s", (due, id, expected) => {
    expect(day(due, id)).toBe(expected)
  })

  test("every day of a year closes exactly one period of each frequency", () => {
    const months = fc.integer({ min: 1, max: 12 })
    fc.assert(
      fc.property(months, fc.integer({ min: 1, max: 28 }), fc.constantFrom("", "-h", "-q", "-m"), (month, of, kind) => {
        const count = { "": 1, "-h": 2, "-q": 4, "-m": 12 }[kind]
        const ids = [2025, 2026, 2027].flatMap((year) =>
          Array.from(
            { length: count },
            (_, at) => `${year}${kind === "" ? "" : kind + (kind === "-m" ? String(at + 1).padStart(2, "0") : at + 1)}`,
          ),
        )
        const closing = ids.flatMap((id) => day(yearly(month, of), id) ?? []).filter((each) => each.startsWith("2026"))
        expect(closing).toHaveLength(1)
      }),
    )
  })
})
