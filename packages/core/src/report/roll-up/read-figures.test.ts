import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { cellStateOf } from "./cell-state.ts"
import { noDay } from "./cells.ts"
import { runAt } from "./figure-runs.ts"
import { lineOfFigure } from "./figure-table.ts"
import { readFigures } from "./read-figures.ts"

const axes = { units: ["xa-1", "xa-2", "xã ba"], periods: ["2026-q1", "2026-q2"], indicators: ["news", "attendance"] }
const usual = "unit,period,indicator,value,submitted"
const read = (text: string) => readFigures(new TextEncoder().encode(text), axes)
const shown = (text: string) => {
  const table = read(text)
  const { runs } = table
  return Array.from({ length: table.count }, (_, at) => ({ at, run: runAt(runs.count, runs.first, at) })).map(
    ({ at, run }) => [
      axes.units[runs.unit[run] ?? -1],
      axes.periods[runs.period[run] ?? -1],
      axes.indicators[table.indicator[at] ?? -1],
      cellStateOf(table.state[at] ?? -1),
      table.value[at],
      runs.day[run] === noDay ? null : runs.day[run],
      lineOfFigure(table, at),
    ],
  )
}

describe("a table of figures", () => {
  const line = ["xa-1", "2026-q1", "news", "number", 5, null, 2]
  it.each<[string, string, unknown[]]>([
    ["plain", `${usual}\nxa-1,2026-q1,news,5,\n`, [line]],
    ["without a last line end", `${usual}\nxa-1,2026-q1,news,5,`, [line]],
    ["with the day", `${usual}\nxa-1,2026-q1,news,5,1970-01-31\n`, [line.with(5, 30)]],
    ["without days", "unit,period,indicator,value\nxa-1,2026-q1,news,5\n", [line]],
    ["in another order, with other columns", "ghi,value,unit,indicator,period\nx,5,xa-1,news,2026-q1\n", [line]],
    ["parted by semicolons", "unit;period;indicator;value\nxa-1;2026-q1;news;5\n", [line]],
    ["in quotation marks", `${usual}\n"xa-1","2026-q1","news","5",""\n`, [line]],
    ["with spaces and Windows line ends", `${usual}\r\nxa-1 , 2026-q1,news,5,\r\n`, [line]],
    ["with a byte order mark", `\u{feff}${usual}\nxa-1,2026-q1,news,5,\n`, [line]],
    ["with names beyond ASCII", `${usual}\nxã ba,2026-q1,news,5,\n`, [line.with(0, "xã ba")]],
    ["with zero", `${usual}\nxa-1,2026-q1,news,0,\n`, [line.with(3, "zero").with(4, 0)]],
    ["with an empty value", `${usual}\nxa-1,2026-q1,news,,\n`, [line.with(3, "empty").with(4, 0)]],
    [
      "with what is not applicable",
      `${usual}\nxa-1,2026-q1,news,not-applicable,\n`,
      [line.with(3, "not-applicable").with(4, 0)],
    ],
    [
      "with the greatest number",
      `${usual}\nxa-1,2026-q1,news,9007199254740991,\n`,
      [line.with(4, 9_007_199_254_740_991)],
    ],
    ["with empty lines", `${usual}\n\n,,,,\nxa-1,2026-q1,news,5,\n\n`, [line.with(6, 4)]],
    ["with nothing but its head", usual, []],
  ])("is read %s", (_, text, figures) => {
    expect(read(text).problems).toEqual([])
    expect(shown(text)).toEqual(figures)
  })

  it.each([
    ["a unit that nobody knows", "xa-9,2026-q1,news,5,", "Line 3, column 1: there is no unit “xa-9”"],
    ["a period that nobody knows", "xa-1,2026-q9,news,5,", "Line 3, column 2: there is no period “2026-q9”"],
    ["an indicator that nobody knows", "xa-1,2026-q1,new,5,", "Line 3, column 3: there is no indicator “new”"],
    ["a value below zero", "xa-1,2026-q1,news,-5,", "Line 3, column 4: “-5” is not a whole number"],
    ["a fraction", "xa-1,2026-q1,news,5.5,", "Line 3, column 4: “5.5” is not a whole number"],
    ["a value beyond what is exact", "xa-1,2026-q1,news,9007199254740992,", "Line 3, column 4: “9007199254740992”"],
    ["words", "xa-1,2026-q1,news,5 tin,", "Line 3, column 4: “5 tin”"],
    ["a day that does not exist", "xa-1,2026-q1,news,5,2026-02-29", "Line 3, column 5: “2026-02-29” is not a day"],
    ["a line that ends early", "xa-1,2026-q1,news", "Line 3: the line ends before column 4 (value)"],
    ["a name that is left out", "xa-1,,news,5,", "Line 3: the line ends before column 2 (period)"],
  ])("tells %s and reads the rest", (_, wrong, message) => {
    const { count, problems } = read(`${usual}\nxa-1,2026-q1,news,1,\n${wrong}\nxa-2,2026-q2,attendance,2,\n`)
    expect(count).toBe(2)
    expect(problems.map(({ text }) => text.en)).toEqual([expect.stringContaining(message)])
    expect(problems[0]?.text.vi).toContain("Dòng 3")
  })

  it("names the nearest where a name is not known, and the columns that are missing", () => {
    expect(read(`${usual}\nxa-1,2026-q1,newss,5,\n`).problems[0]?.text.vi).toContain("gần nhất là news")
    expect(read("unit,period\nxa-1,2026-q1\n").problems.map(({ _tag, field }) => [_tag, field])).toEqual([
      ["ColumnMissing", "indicator"],
      ["ColumnMissing", "value"],
    ])
  })

  it("keeps the lines of figures right after lines that are wrong", () => {
    const text = `${usual}\nxa-9,2026-q1,news,1,\nxa-1,2026-q1,news,2,\n\nxa-1,2026-q1,news,x,\nxa-2,2026-q1,news,3,\n`
    expect(shown(text).map((figure) => figure.at(-1))).toEqual([3, 6])
  })

  it("reads any figures back", () => {
    const figures = fc.array(
      fc.record({
        unit: fc.constantFrom(...axes.units),
        period: fc.constantFrom(...axes.periods),
        indicator: fc.constantFrom(...axes.indicators),
        value: fc.option(fc.maxSafeNat(), { nil: "" }),
        quoted: fc.boolean(),
      }),
      { maxLength: 60 },
    )
    fc.assert(
      fc.property(figures, (all) => {
        const lines = all.map(({ indicator, period, quoted, unit, value }) =>
          [quoted ? `"${unit}"` : unit, period, indicator, value, ""].join(","),
        )
        expect(shown([usual, ...lines].join("\n")).map((figure) => figure.slice(0, 5))).toEqual(
          all.map(({ indicator, period, unit, value }) => [
            unit,
            period,
            indicator,
            value === "" ? "empty" : value === 0 ? "zero" : "number",
            value === "" ? 0 : value,
          ]),
        )
      }),
    )
  })

  it.each<[string, readonly string[]]>([
    ["one letter", ["a", "b", "c"]],
    ["one a part of the other", ["tin", "tin-bai", "tin-bai-phat-thanh-co-so", "ti"]],
    ["of seven, eight and nine letters", ["abcdefg", "abcdefgh", "abcdefghi", "abcdefgx"]],
    ["with the delimiter", ["a", "a,b", "b"]],
    ["with spaces around", [" a", "a", "a "]],
    ["with control characters", ["\u0000", "\u0001a", "b"]],
  ])("finds the same names fast and with care: %s", (_, names) => {
    const own = { units: names, periods: names, indicators: names }
    const lines = names.flatMap((unit) =>
      names.flatMap((period) => names.map((indicator) => [unit, period, indicator])),
    )
    const told = (text: string) => {
      const { count, indicator, problems, runs } = readFigures(new TextEncoder().encode(`${usual}\n${text}`), own)
      const runOf = (at: number) => runAt(runs.count, runs.first, at)
      return {
        problems,
        figures: Array.from({ length: count }, (_, at) => [
          runs.unit[runOf(at)],
          runs.period[runOf(at)],
          indicator[at],
        ]),
      }
    }
    const plain = lines.map((line) => `${line.join(",")},1,\n`).join("")
    const withCare = lines.map((line) => `${line.join(",")},"1",\n`).join("")
    expect(told(plain)).toEqual(told(withCare))
  })
})
