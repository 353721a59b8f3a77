import * as fc from "fast-check"
import { describe, expect, it, test } from "vitest"
import { addDays, dateOfDay, type Frequency, isoDate } from "../calendar/index.ts"
import { jurisdictionOn, nationalLayer, replaceParameter } from "../jurisdiction/index.ts"
import { clause, reportingWindowRule } from "../law/index.ts"
import { periodId } from "./id.ts"
import { comparePeriods, isPeriodOfYears, reportPeriod } from "./period.ts"
import { periodText } from "./period-text.ts"
import { periodsOf } from "./periods-of.ts"
import { readPeriod } from "./read-period.ts"

const vietnam = jurisdictionOn([nationalLayer], isoDate("2026-03-11"))
const period = (id: string, years: Parameters<typeof reportPeriod>[2] = null) => reportPeriod(id, vietnam, years)

describe("the days of a period and of its figures", () => {
  it.each([
    ["2026", "2026-01-01", "2026-12-31", "2025-12-15", "2026-12-14"],
    ["2026-h1", "2026-01-01", "2026-06-30", "2025-12-15", "2026-06-14"],
    ["2026-h2", "2026-07-01", "2026-12-31", "2026-06-15", "2026-12-14"],
    ["2027-q1", "2027-01-01", "2027-03-31", "2026-12-15", "2027-03-14"],
    ["2026-q4", "2026-10-01", "2026-12-31", "2026-09-15", "2026-12-14"],
    ["2027-m01", "2027-01-01", "2027-01-31", "2026-12-15", "2027-01-14"],
    ["2028-m02", "2028-02-01", "2028-02-29", "2028-01-15", "2028-02-14"],
  ])("%s", (id, from, to, windowFrom, windowTo) => {
    expect(period(id)).toMatchObject({ id, from, to, window: { from: windowFrom, to: windowTo } })
    expect(period(id).window.basis.map(({ at }) => at)).toEqual(["Điều 12"])
  })

  it.each([
    ["2026-9m", "2026-01-01", "2026-09-30"],
    ["2026-w2026-03-02", "2026-03-02", "2026-03-08"],
    ["2026-w2026-12-28", "2026-12-28", "2027-01-03"],
    ["2026-2030", "2026-01-01", "2030-12-31"],
    ["2018", "2018-01-01", "2018-12-31"],
  ])("%s goes by the calendar, with no basis", (id, from, to) => {
    expect(period(id)).toMatchObject({ from, to, window: { from, to, basis: [] } })
  })

  it.each([
    [{ from: 2026, to: 2030 }, "2028-12-31"],
    [{ from: 2026, to: 2029 }, "2027-12-31"],
    [null, "2026-12-31"],
  ])("the middle of %o ends on %s", (years, to) => {
    expect(period("2026-mid", years).to).toBe(to)
  })

  it.each(["2026-w2026-03-03", "2026-w2027-01-04", "2030-2026", "2026-q5", "năm nay"])("there is no %s", (id) => {
    expect(() => period(id)).toThrow(RangeError)
  })

  it("is the province's own from its day on, and the nation's before", () => {
    const own = {
      from: isoDate("2027-01-01"),
      value: { fromDay: 20, toDay: 19, frequencies: ["annual" as const] },
      basis: [clause("1/2026/QĐ", "Điều 2")],
    }
    const province = jurisdictionOn(
      [
        nationalLayer,
        { slug: "mau", name: { vi: "Mẫu", en: "Mẫu" }, parameters: replaceParameter(reportingWindowRule, [own]) },
      ],
      isoDate("2026-03-11"),
    )
    expect(reportPeriod("2026", province).window.to).toBe("2026-12-14")
    expect(reportPeriod("2027", province).window).toEqual({ from: "2026-12-20", to: "2027-12-19", basis: own.basis })
  })
})

describe("a period in words", () => {
  it.each([
    ["2026-q1", "quý I năm 2026", "the first quarter of 2026"],
    ["2026-q4", "quý IV năm 2026", "the fourth quarter of 2026"],
    ["2026-h1", "6 tháng đầu năm 2026", "the first half of 2026"],
    ["2026-h2", "6 tháng cuối năm 2026", "the second half of 2026"],
    ["2026-9m", "9 tháng năm 2026", "the first nine months of 2026"],
    ["2026", "năm 2026", "2026"],
    ["2026-m03", "tháng 3 năm 2026", "March 2026"],
    ["2026-w2026-03-02", "tuần từ 02/3/2026 đến 08/3/2026", "the week of 2 March 2026"],
    ["2026-2030", "giai đoạn 2026 - 2030", "the years 2026–2030"],
  ])("%s", (id, vi, en) => {
    expect(periodText(periodId(id))).toEqual({ vi, en })
  })
})

describe("what officers type for a period", () => {
  it.each([
    ["2026-q1", "2026-q1"],
    ["Q1/2026", "2026-q1"],
    ["quý I/2026", "2026-q1"],
    ["Quý IV năm 2026", "2026-q4"],
    ["quy 3 2026", "2026-q3"],
    ["2026 Q2", "2026-q2"],
    ["first quarter of 2026", "2026-q1"],
    ["6 tháng đầu năm 2026", "2026-h1"],
    ["06 tháng cuối năm 2026", "2026-h2"],
    ["6 tháng/2026", "2026-h1"],
    ["the second half of 2026", "2026-h2"],
    ["H2/2026", "2026-h2"],
    ["9 tháng năm 2026", "2026-9m"],
    ["chín tháng đầu năm 2026", "2026-9m"],
    ["tháng 3/2026", "2026-m03"],
    ["03/2026", "2026-m03"],
    ["2026-12", "2026-m12"],
    ["March 2026", "2026-m03"],
    ["năm 2026", "2026"],
    [" 2026 ", "2026"],
    ["cả năm 2026", "2026"],
    ["báo cáo năm 2026", "2026"],
    ["giai đoạn 2026 – 2030", "2026-2030"],
    ["2026-mid", "2026-mid"],
    ["tuần từ ngày 02/3/2026", "2026-w2026-03-02"],
  ])("%s is %s", (typed, id) => {
    expect(readPeriod(typed)).toEqual({ kind: "period", id })
  })

  it.each([
    ["Q5/2026", ["2026-q4"]],
    ["quý 0/2026", ["2026-q1"]],
    ["tháng 13/2026", ["2026-m12"]],
    ["tuần từ 04/3/2026", ["2026-w2026-03-02"]],
    ["2030-2026", ["2026-2030"]],
    ["mùa hè 2026", ["2026", "2026-h1", "2026-q1"]],
    ["kỳ này", []],
    ["", []],
  ])("%s is none; the nearest are %j", (typed, nearest) => {
    const reading = readPeriod(typed)
    expect(reading).toMatchObject({ kind: "unknown", nearest })
    expect(reading.kind === "unknown" && reading.text.vi).toContain(`“${typed}” không phải một kỳ báo cáo`)
  })

  test("every name of a period is read as that period", () => {
    for (const frequency of frequencies)
      for (const id of periodsOf(frequency, { from: 2026, to: 2027 })) {
        expect(readPeriod(id)).toEqual({ kind: "period", id })
        if (frequency === "mid-term") continue
        expect(readPeriod(periodText(id).vi)).toEqual({ kind: "period", id })
        expect(readPeriod(periodText(id).en.replace("years ", ""))).toEqual({ kind: "period", id })
      }
  })
})

const frequencies: readonly Frequency[] = [
  "weekly",
  "monthly",
  "quarterly",
  "semiannual",
  "nine-month",
  "annual",
  "mid-term",
  "final",
]

describe("periods of years", () => {
  test("are in order, and those that divide the year leave no day out", () => {
    for (const frequency of ["weekly", "monthly", "quarterly", "semiannual", "annual"] as const) {
      const all = periodsOf(frequency, { from: 2024, to: 2026 }).map((id) => period(id))
      expect(all.toSorted(comparePeriods)).toEqual(all)
      for (const [at, each] of all.slice(1).entries()) expect(each.from).toBe(addDays(all[at]?.to ?? each.from, 1))
    }
  })

  test("that end together stand from the shortest to the longest", () => {
    const ids = ["2026", "2026-q4", "2026-h2", "2026-m12", "2026-9m"].map((id) => period(id))
    expect(ids.toSorted(comparePeriods).map(({ id }) => id)).toEqual([
      "2026-9m",
      "2026-m12",
      "2026-q4",
      "2026-h2",
      "2026",
    ])
  })

  it.each([
    ["2025", false],
    ["2026-q1", true],
    ["2030-m12", true],
    ["2031", false],
    ["2026-2030", true],
    ["2026-2029", false],
    ["2026-mid", true],
    ["2027-mid", false],
  ])("%s is one of 2026–2030: %s", (id, isOne) => {
    expect(isPeriodOfYears(period(id), { from: 2026, to: 2030 })).toBe(isOne)
    expect(isPeriodOfYears(period(id), null)).toBe(true)
  })

  test("reading anything never fails", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.integer({ min: 0, max: 24_000 }).map(dateOfDay)), (typed) => {
        expect(["period", "unknown"]).toContain(readPeriod(typed).kind)
      }),
    )
  })
})
