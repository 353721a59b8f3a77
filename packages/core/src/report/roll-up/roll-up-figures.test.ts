import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { isoDate } from "../../calendar/index.ts"
import { indicatorId } from "../id.ts"
import { completenessOf } from "./completeness-of.ts"
import { rollUpFrame } from "./frame.ts"
import { reRoll } from "./re-roll.ts"
import { readFigures } from "./read-figures.ts"
import { commune, hierarchy, idFor, quarter, sent, setOf } from "./roll-up.fixture.ts"
import { rollUpFigureBytes, rollUpFigures } from "./roll-up-figures.ts"
import { timelinessOf } from "./timeliness-of.ts"
import { totalOf } from "./total-of.ts"
import { traceTotal } from "./trace-total.ts"

const q1 = quarter(1)
const everyone = [commune("a", 1), commune("a", 2), commune("b", 1)]
const frame = rollUpFrame([setOf(q1, everyone)], hierarchy)
const axes = {
  units: ["a/xa-1", "a/xa-2", "b/xa-1", "c/xa-1"],
  periods: ["2026-q1", "2026-q2"],
  indicators: ["news-items", "attendance", "kites"],
}
const rolled = (...lines: readonly string[]) => {
  const text = ["unit,period,indicator,value,submitted", ...lines].join("\n")
  const figures = readFigures(new TextEncoder().encode(text), axes)
  return rollUpFigures({ frame, figures, keyOf: (unit) => `b:${unit}` })
}
const at = { node: "vn", period: q1.id }
const news = { ...at, indicator: indicatorId("news-items") }

describe("figures of a table", () => {
  it("are rolled up as reports are", () => {
    const { rollUp } = rolled("a/xa-1,2026-q1,news-items,5,2026-04-08", "b/xa-1,2026-q1,news-items,7,2026-04-14")
    expect(totalOf(rollUp, news)).toMatchObject({ total: 12, stated: 2, missing: 1 })
    expect(completenessOf(rollUp, at)).toEqual({
      expected: 3,
      submitted: 2,
      nonEmpty: 2,
      mandatoryAnswered: 2,
      accepted: 0,
    })
    const { late, onTime, overdue, workingDaysLate } = timelinessOf(rollUp, at, isoDate("2026-05-04"))
    expect([onTime, late, workingDaysLate, overdue]).toEqual([1, 1, 2, 1])
  })

  it("are traced to their lines", () => {
    const { rollUp } = rolled("a/xa-1,2026-q1,attendance,1,", "a/xa-1,2026-q1,news-items,5,")
    expect(traceTotal(rollUp, news).map(({ event, place, value }) => [event, place, value])).toEqual([[null, "3", 5]])
  })

  it("that nobody expects are told by their lines", () => {
    const { rollUp, unexpected } = rolled(
      "c/xa-1,2026-q1,news-items,5,",
      "a/xa-1,2026-q2,news-items,5,",
      "a/xa-1,2026-q1,kites,5,",
    )
    expect(unexpected).toEqual([2, 3, 4])
    expect(completenessOf(rollUp, at).submitted).toBe(0)
  })

  it.each([
    ["the later day counts", ["5,2026-04-08", "9,2026-04-09"], 9, 0],
    ["whichever comes first", ["9,2026-04-09", "5,2026-04-08"], 9, 0],
    ["the same twice is once", ["5,", "5,"], 5, 0],
    ["neither is later: the first counts, and it is told", ["5,", "9,"], 5, 1],
  ])("for one cell twice: %s", (_, values, total, told) => {
    const { problems, rollUp } = rolled(...values.map((value) => `a/xa-1,2026-q1,news-items,${value}`))
    expect(totalOf(rollUp, news).total).toBe(total)
    expect(problems.map(({ _tag, line }) => [_tag, line])).toEqual(told === 0 ? [] : [["SaidTwice", 3]])
  })

  it("of a day that nobody told are neither in time nor late", () => {
    const { rollUp } = rolled("a/xa-1,2026-q1,news-items,5,")
    expect(timelinessOf(rollUp, at, isoDate("2026-05-04"))).toMatchObject({
      undated: 1,
      onTime: 0,
      late: 0,
      overdue: 2,
    })
  })

  it("tell the first day of a report by all of its lines, also by one that gave way", () => {
    const { rollUp } = rolled("a/xa-1,2026-q1,news-items,5,2026-04-14", "a/xa-1,2026-q1,news-items,4,2026-04-08")
    expect(totalOf(rollUp, news).total).toBe(5)
    expect(timelinessOf(rollUp, at, isoDate("2026-04-08"))).toMatchObject({ onTime: 1, late: 0 })
  })

  it("give way to a report that comes later, and come back when it is given back", () => {
    const { rollUp } = rolled("a/xa-1,2026-q1,news-items,5,", "b/xa-1,2026-q1,news-items,7,")
    const report = idFor(commune("a", 1), q1)
    const later = reRoll(rollUp, { report, submission: sent(report, { values: { "news-items": 6 } }) })
    expect(totalOf(later, news).total).toBe(13)
    expect(traceTotal(later, news).map(({ place, revision }) => [revision, place])).toEqual([
      [1, null],
      [null, "3"],
    ])
    expect(totalOf(rollUp, news).total).toBe(12)
    expect(traceTotal(rollUp, news).map(({ place }) => place)).toEqual(["2", "3"])
  })
})

describe("a table that is read and rolled up at once", () => {
  const lines = fc.array(
    fc.record({
      unit: fc.constantFrom(...axes.units, "x"),
      period: fc.constantFrom(...axes.periods),
      indicator: fc.constantFrom(...axes.indicators),
      value: fc.constantFrom("", "0", "1", "12", "123456", "12345678901", "not-applicable", "1.5"),
      day: fc.constantFrom("", "2026-04-08", "2026-04-14", "2026-02-30"),
      quoted: fc.boolean(),
    }),
    { maxLength: 40 },
  )
  const keyOf = (unit: string) => `b:${unit}`
  const bothWays = (text: string) => {
    const bytes = new TextEncoder().encode(text)
    const figures = readFigures(bytes, axes)
    const { count, problemCount, problems, skipped } = figures
    const reading = { count, skipped, problems, problemCount }
    return {
      apart: { ...rollUpFigures({ frame, figures, keyOf }), reading },
      atOnce: rollUpFigureBytes({ frame, bytes, axes, keyOf }),
    }
  }
  const answers = ({ rollUp, ...told }: ReturnType<typeof rollUpFigureBytes>) => ({
    ...told,
    completeness: completenessOf(rollUp, at),
    timeliness: timelinessOf(rollUp, at, isoDate("2026-05-04")),
    totals: rollUp.columns.flatMap((column) =>
      column.kind === "indicator" ? [totalOf(rollUp, { ...at, indicator: column.indicator.id })] : [],
    ),
    cells: traceTotal(rollUp, news),
  })

  it.each([1, 4095, 4096, 4097, 9000])(
    "gives what reading and rolling up give one after the other, %i lines",
    (count) => {
      const line = (index: number) => `a/xa-1,2026-q1,${index % 2 === 0 ? "news-items" : "attendance"},${index},`
      const { apart, atOnce } = bothWays(
        ["unit,period,indicator,value,submitted", ...Array.from({ length: count }, (_, at) => line(at))].join("\n"),
      )
      expect(atOnce.reading.count).toBe(count)
      expect(atOnce.problems.length).toBe(Math.max(0, count - 2))
      expect(answers(atOnce)).toEqual(answers(apart))
    },
  )

  it("gives it for any lines", () => {
    fc.assert(
      fc.property(lines, (all) => {
        const text = all.map(({ day, indicator, period, quoted, unit, value }) =>
          [quoted ? `"${unit}"` : unit, period, indicator, value, day].join(","),
        )
        const { apart, atOnce } = bothWays(["unit,period,indicator,value,submitted", ...text, ""].join("\n"))
        expect(answers(atOnce)).toEqual(answers(apart))
      }),
    )
  })
})
