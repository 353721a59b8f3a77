import * as fc from "fast-check"
import { describe, expect, it, test } from "vitest"
import {
  addDays,
  dateOfDay,
  epochDay,
  type IsoDate,
  isoDate,
  type WorkingCalendar,
  workingCalendar,
} from "../calendar/index.ts"
import { type ChainOptions, type ChainStep, solveChain } from "./chain.ts"

const step = (due: string | null, workingDays: number | null = 0, name = "A"): ChainStep => ({
  from: { vi: name, en: name },
  to: { vi: `${name}’`, en: `${name}’` },
  due: due === null ? null : isoDate(due),
  workingDays,
  because: [],
})
const calendarWithout = (off: readonly IsoDate[]): WorkingCalendar =>
  workingCalendar(
    (year) => ({
      off: off.filter((day) => day.startsWith(String(year))),
      worked: [],
      provisional: year >= 2027 ? "all" : [],
    }),
    [6, 7],
  )
const calendar = calendarWithout([])
const solve = (steps: readonly ChainStep[], options: ChainOptions = {}) => solveChain(steps, { calendar, ...options })

describe("a way of reports, counted backwards", () => {
  // 2026-11-30 is a Monday.
  it.each<[string, ChainStep[], ChainOptions, (string | null)[], (number | null)[]]>([
    ["nothing is stated: nothing is known", [step(null, 2), step(null)], {}, [null, null], [null, null]],
    ["one stated day is its own last day", [step("2026-11-30")], {}, ["2026-11-30"], [0]],
    [
      "five working days before a Monday is a week before",
      [step(null, 5), step("2026-11-30")],
      {},
      ["2026-11-23", "2026-11-30"],
      [null, 0],
    ],
    [
      "a stated day with one day to spare",
      [step("2026-11-20", 5), step("2026-11-30")],
      {},
      ["2026-11-23", "2026-11-30"],
      [1, 0],
    ],
    ["just in time", [step("2026-11-23", 5), step("2026-11-30")], {}, ["2026-11-23", "2026-11-30"], [0, 0]],
    ["one day too late", [step("2026-11-24", 5), step("2026-11-30")], {}, ["2026-11-23", "2026-11-30"], [-1, -1]],
    [
      "sent on a Saturday, ready on Monday",
      [step("2026-11-28", 1), step("2026-11-30")],
      {},
      ["2026-11-29", "2026-11-30"],
      [0, 0],
    ],
    [
      "due on a Saturday, the day of handling is the Friday",
      [step(null, 1), step("2026-11-28")],
      {},
      ["2026-11-26", "2026-11-28"],
      [null, 0],
    ],
    [
      "a Saturday moved to Monday by the office",
      [step(null, 1), step("2026-11-28")],
      { onDayOff: "next-working-day" },
      ["2026-11-29", "2026-11-30"],
      [null, 0],
    ],
    [
      "from the closing of the figures",
      [step(null, 2), step("2026-12-25")],
      { opens: isoDate("2026-12-14") },
      ["2026-12-23", "2026-12-25"],
      [7, 0],
    ],
    [
      "through steps without a day",
      [step("2026-12-14", 2), step(null, 3), step("2026-12-25")],
      {},
      ["2026-12-20", "2026-12-22", "2026-12-25"],
      [4, 4, 0],
    ],
  ])("%s", (_, steps, options, latest, slack) => {
    const solved = solve(steps, options)
    expect(solved.steps.map((each) => each.latest)).toEqual(latest)
    expect(solved.steps.map((each) => each.slack)).toEqual(slack)
  })
})

test("two stated days that cannot both hold are named, with how many working days are missing", () => {
  const solved = solve([step("2026-11-24", 5, "xã"), step("2026-11-30", 0, "sở"), step("2026-12-25", 0, "tỉnh")])
  expect(solved.feasible).toBe(false)
  expect(solved.conflicts.map((each) => [each.first?.from.vi, each.second.from.vi, each.workingDays])).toEqual([
    ["xã", "sở", 1],
  ])
  expect(solved.conflicts[0]?.because.text.vi).toContain("24/11/2026; nhanh nhất đến 01/12/2026")
})

test("figures that close after the due day are a conflict with the closing", () => {
  const { conflicts } = solve([step("2026-11-30")], { opens: isoDate("2026-12-14") })
  expect(conflicts).toMatchObject([{ first: null, firstDay: "2026-12-14", secondDay: "2026-11-30", workingDays: 10 }])
})

test("a receiver whose time nobody states is counted as none, and that is said", () => {
  const [first] = solve([step(null, null), step("2026-11-30")]).steps
  expect(first?.latest).toBe("2026-11-30")
  expect(first?.because.map(({ text }) => text.en)).toEqual([
    "nobody says how long A’ needs to consolidate: counted as 0 working days",
  ])
})

test.each([
  ["2026-11-20", "2026-11-30", false],
  ["2026-12-25", "2027-01-05", true],
])("from %s to %s the days off may still change: %s", (first, last, provisional) => {
  expect(solve([step(first, 1), step(last)]).provisional).toBe(provisional)
})

test.each([-1, 1.5])("%s working days are refused", (days) => {
  expect(() => solve([step("2026-11-30", days)])).toThrow(`${days} is not a number of working days`)
})

const anyDay = fc.integer({ min: epochDay(isoDate("2026-01-05")), max: epochDay(isoDate("2026-12-20")) }).map(dateOfDay)
const anyStep = fc
  .record({ due: fc.option(anyDay, { freq: 2 }), workingDays: fc.option(fc.nat(12), { freq: 5 }) })
  .map(({ due, workingDays }) => step(due, workingDays))
const anyChain = fc.array(anyStep, { minLength: 1, maxLength: 6 })
const holidays = fc.uniqueArray(anyDay, { maxLength: 10 })
const anyOptions = fc.record({ opens: fc.option(anyDay, { nil: undefined }), off: holidays }).map(({ off, opens }) => ({
  calendar: calendarWithout(off),
  ...(opens === undefined ? {} : { opens }),
}))

const isKept = (
  days: readonly (IsoDate | null)[],
  steps: readonly ChainStep[],
  { calendar: by = calendar }: ChainOptions,
) =>
  steps.every(({ workingDays }, at) => {
    const [from, to] = [days[at], days[at + 1]]
    if (from == null || to == null) return true
    let ready = epochDay(from)
    for (let left = workingDays ?? 0; left > 0; ) if (by.isWorking(++ready)) left--
    return ready <= epochDay(to)
  })

describe("laws of chains", () => {
  test("a chain can be kept exactly when no slack is negative", () => {
    fc.assert(
      fc.property(anyChain, anyOptions, (steps, options) => {
        const { feasible, steps: solved } = solveChain(steps, options)
        expect(solved.every(({ slack }) => slack === null || slack >= 0)).toBe(feasible)
      }),
    )
  })

  test("what can be kept is kept by sending on the earliest days, stated days as they are", () => {
    fc.assert(
      fc.property(anyChain, anyOptions, (steps, options) => {
        const { feasible, steps: solved } = solveChain(steps, options)
        if (!feasible) return
        const days = solved.map(({ earliest }) => earliest)
        expect(isKept(days, steps, options)).toBe(true)
        for (const { due, earliest } of solved) if (due !== null) expect(earliest).toBe(due)
      }),
    )
  })

  test("the latest day still lets every later stated day hold, and the day after does not", () => {
    fc.assert(
      fc.property(anyChain, anyOptions, fc.nat(5), (steps, options, chosen) => {
        const at = chosen % steps.length
        const { latest } = solveChain(steps, options).steps[at] ?? { latest: null }
        const rest = steps.slice(at)
        if (latest === null || !rest.slice(1).some(({ due }) => due !== null)) return
        const starting = (day: IsoDate) =>
          solveChain([{ ...step(day, rest[0]?.workingDays ?? null) }, ...rest.slice(1)], { calendar: options.calendar })
        const touches = (day: IsoDate) => starting(day).conflicts.some(({ firstDay }) => firstDay === day)
        const later = solveChain(rest.slice(1), { calendar: options.calendar })
        if (!later.feasible) return
        expect(touches(latest)).toBe(false)
        expect(starting(addDays(latest, 1)).feasible).toBe(false)
      }),
    )
  })

  test("one more day off never makes possible what was not, and never gives more slack", () => {
    fc.assert(
      fc.property(anyChain, holidays, anyDay, (steps, off, another) => {
        const before = solveChain(steps, { calendar: calendarWithout(off) })
        const after = solveChain(steps, { calendar: calendarWithout([...off, another]) })
        if (!before.feasible) expect(after.feasible).toBe(false)
        for (const [at, { slack }] of after.steps.entries()) {
          const old = before.steps[at]?.slack ?? null
          expect(slack === null).toBe(old === null)
          if (slack !== null && slack >= 0) expect(slack).toBeLessThanOrEqual(old ?? 0)
        }
      }),
    )
  })

  test("a later last day, or less time needed, never takes slack from the steps before", () => {
    fc.assert(
      fc.property(anyChain, anyDay, fc.nat(30), (steps, last, more) => {
        const slackBy = (due: IsoDate) =>
          solve([...steps, step(due)])
            .steps.slice(0, -1)
            .map(({ slack }) => slack)
        const later = slackBy(addDays(last, more))
        for (const [at, slack] of slackBy(last).entries())
          if (slack !== null && slack >= 0) expect(later[at] ?? 0).toBeGreaterThanOrEqual(slack)
      }),
    )
  })
})
