import { describe, expect, it, test } from "vitest"
import { observanceDays } from "./observance-days.ts"
import { observances } from "./observances.ts"
import { observanceMentionsIn, observancesIn } from "./observances-in.ts"
import { ObservanceId } from "./theme.schema.ts"

test("every id of the schema has its observance", () => {
  expect(observances.map(({ id }) => id)).toEqual(ObservanceId.options)
})

describe("days of a year", () => {
  it.each([
    ["lifelong-learning-week", 2014, "2014-09-29", "2014-10-05", "set"],
    ["lifelong-learning-week", 2025, "2025-10-01", "2025-10-07", "set"],
    ["lifelong-learning-week", 2026, "2026-10-01", "2026-10-07", "usual"],
    ["lifelong-learning-week", 2013, undefined, undefined, undefined],
    ["book-and-reading-culture-day", 2021, "2021-04-21", "2021-04-21", "fixed"],
    ["book-and-reading-culture-day", 2026, "2026-04-21", "2026-04-21", "fixed"],
    ["learning-promotion-day", 2026, "2026-10-02", "2026-10-02", "fixed"],
    ["digital-transformation-day", 2021, undefined, undefined, undefined],
    ["digital-transformation-day", 2022, "2022-10-10", "2022-10-10", "fixed"],
    ["law-day", 2026, "2026-11-09", "2026-11-09", "fixed"],
    ["revolutionary-press-day", 2026, "2026-06-21", "2026-06-21", "fixed"],
    ["teachers-day", 2026, "2026-11-20", "2026-11-20", "fixed"],
    ["vietnamese-culture-day", 2025, undefined, undefined, undefined],
    ["vietnamese-culture-day", 2026, "2026-11-24", "2026-11-24", "fixed"],
  ] as const)("%s in %d: %s to %s, %s", (id, year, from, to, status) => {
    const days = observanceDays(id, year)
    expect([days?.from, days?.to, days?.status]).toEqual([from, to, status])
  })

  test("periods of one observance follow each other without overlap", () => {
    for (const { dates, id } of observances)
      for (const [index, { until }] of dates.entries()) {
        const next = dates[index + 1]
        if (next !== undefined) expect(until, id).toBe(next.since - 1)
      }
  })
})

describe("observances in a text", () => {
  it.each([
    ["hưởng ứng Ngày sách và văn hoá đọc Việt Nam", ["book-and-reading-culture-day"]],
    ["Tuần lễ hưởng ứng học tập suốt đời năm 2026", ["lifelong-learning-week"]],
    ["ngày Pháp luật; Ngày Nhà giáo Việt Nam", ["law-day", "teachers-day"]],
    ["Ngày Sách Việt Nam và Ngày Sách Việt Nam", ["book-and-reading-culture-day"]],
    ["ngày làm việc", []],
  ])("%s", (text, expected) => {
    expect(observancesIn(text)).toEqual(expected)
  })

  test("every mention has its place", () => {
    const text = "Ngày Pháp luật, Ngày Pháp luật"
    expect(observanceMentionsIn(text).map(({ end, start }) => text.slice(start, end))).toEqual([
      "Ngày Pháp luật",
      "Ngày Pháp luật",
    ])
  })
})
