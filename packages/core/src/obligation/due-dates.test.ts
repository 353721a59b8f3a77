import { describe, expect, it } from "vitest"
import { isoDate } from "../calendar/index.ts"
import type { Due } from "../plan/index.ts"
import { dueDateText } from "./due-date-text.ts"
import { type DueOptions, dueDates } from "./due-dates.ts"
import type { DueSpan } from "./due-span.ts"
import { dueText } from "./due-text.ts"

const before30Nov: Due = { kind: "yearly", month: 11, day: 30, before: true }
const period = { from: 2021, to: 2030 }
const days = (due: Due | null, span: DueSpan, options: DueOptions = {}, years: typeof period | null = period) =>
  dueDates({ due, period: years }, span, options).map(({ day }) => day)

describe("the days on which an obligation is due", () => {
  it.each<[string, Due | null, DueSpan, string[]]>([
    ["none without a deadline", null, 2024, []],
    ["once a year", before30Nov, 2024, ["2024-11-30"]],
    ["in the first year of the plan", before30Nov, { from: 2019, to: 2021 }, ["2021-11-30"]],
    ["in the last year of the plan", before30Nov, { from: 2030, to: 2032 }, ["2030-11-30"]],
    ["in one year when only its end is given", before30Nov, { from: null, to: 2022 }, ["2022-11-30"]],
    [
      "on the first and the last day of a span of days",
      before30Nov,
      { from: isoDate("2024-11-30"), to: isoDate("2025-11-30") },
      ["2024-11-30", "2025-11-30"],
    ],
    ["not outside of a span of days", before30Nov, { from: isoDate("2024-12-01"), to: isoDate("2025-11-29") }, []],
    [
      "once a month, on the last day of a shorter one",
      { kind: "monthly", day: 31, before: false },
      { from: isoDate("2024-01-31"), to: isoDate("2024-04-30") },
      ["2024-01-31", "2024-02-29", "2024-03-31", "2024-04-30"],
    ],
    [
      "on 28 February in a common year",
      { kind: "yearly", month: 2, day: 29, before: false },
      { from: 2024, to: 2025 },
      ["2024-02-29", "2025-02-28"],
    ],
    [
      "on a printed date, also after the plan's years",
      { kind: "date", date: isoDate("2031-01-15"), before: false },
      2031,
      ["2031-01-15"],
    ],
    ["not on a printed date of another year", { kind: "date", date: isoDate("2031-01-15"), before: false }, 2030, []],
    ["on the last day of a month", { kind: "month", year: 2026, month: 6 }, 2026, ["2026-06-30"]],
    ["on the last day of a year", { kind: "year", year: 2026 }, 2026, ["2026-12-31"]],
    [
      "on no day that an unknown event would give",
      { kind: "days-after", days: 10, working: false, event: "ban hành" },
      2026,
      [],
    ],
  ])("%s", (_, due, span, expected) => {
    expect(days(due, span)).toEqual(expected)
  })

  it("goes on without end where the plan states no years", () => {
    expect(days(before30Nov, { from: 2040, to: 2041 }, {}, null)).toEqual(["2040-11-30", "2041-11-30"])
  })

  it.each<[string, DueOptions, number, string]>([
    ["the day itself, as offices read it", {}, 2026, "2026-11-30"],
    ["strictly the day before", { beforeMeans: "strict" }, 2026, "2026-11-29"],
    ["a Saturday that stays", { onDayOff: "none" }, 2024, "2024-11-30"],
    ["the next working day", { onDayOff: "next-working-day" }, 2024, "2024-12-02"],
    ["the working day before", { onDayOff: "previous-working-day" }, 2024, "2024-11-29"],
    [
      "the working day before the strict day",
      { beforeMeans: "strict", onDayOff: "previous-working-day" },
      2025,
      "2025-11-28",
    ],
  ])("“trước ngày 30/11” is %s", (_, options, year, expected) => {
    expect(days(before30Nov, year, options)).toEqual([expected])
  })

  it("is counted from an event whose day is given", () => {
    const eventDay = (event: string) => (event === "ban hành" ? isoDate("2026-03-11") : undefined)
    const due = (working: boolean): Due => ({ kind: "days-after", days: 5, working, event: "ban hành" })
    expect(days(due(false), 2026, { eventDay })).toEqual(["2026-03-16"])
    expect(days(due(true), 2026, { eventDay })).toEqual(["2026-03-18"])
  })
})

describe("a due date in words", () => {
  const words = (year: number, options: DueOptions = {}) =>
    dueDates({ due: before30Nov, period }, year, options).map(dueDateText)[0]

  it.each<[number, DueOptions, string, string]>([
    [
      2026,
      {},
      "30/11/2026 (Thứ Hai); hiểu chặt “trước ngày” thì chậm nhất 29/11/2026 (Chủ nhật)",
      "30 November 2026 (Monday); read strictly, “before” ends on 29 November 2026 (Sunday)",
    ],
    [
      2024,
      {},
      "30/11/2024 (Thứ Bảy); ngày nghỉ; hiểu chặt “trước ngày” thì chậm nhất 29/11/2024 (Thứ Sáu)",
      "30 November 2024 (Saturday); a day off; read strictly, “before” ends on 29 November 2024 (Friday)",
    ],
    [
      2026,
      { beforeMeans: "strict" },
      "29/11/2026 (Chủ nhật); ngày nghỉ; hiểu chặt: trước ngày 30/11/2026",
      "29 November 2026 (Sunday); a day off; strictly before 30 November 2026",
    ],
    [
      2024,
      { onDayOff: "next-working-day" },
      "02/12/2024 (Thứ Hai); chuyển từ 30/11/2024 (Thứ Bảy); hiểu chặt “trước ngày” thì chậm nhất 29/11/2024 (Thứ Sáu)",
      "2 December 2024 (Monday); moved from 30 November 2024 (Saturday); read strictly, “before” ends on 29 November 2024 (Friday)",
    ],
  ])("of %i with %o", (year, options, vi, en) => {
    expect(words(year, options)).toEqual({ vi, en })
  })
})

describe("a deadline in words", () => {
  it.each<[Due, string, string]>([
    [before30Nov, "trước ngày 30/11 hằng năm", "before 30 November every year"],
    [{ kind: "yearly", month: 2, day: 5, before: false }, "ngày 05/02 hằng năm", "by 5 February every year"],
    [{ kind: "monthly", day: 5, before: true }, "trước ngày 05 hằng tháng", "before day 5 of every month"],
    [{ kind: "date", date: isoDate("2026-06-15"), before: false }, "ngày 15/06/2026", "by 15 June 2026"],
    [{ kind: "month", year: 2026, month: 6 }, "trong tháng 6 năm 2026", "in June 2026"],
    [{ kind: "year", year: 2026 }, "trong năm 2026", "in 2026"],
    [
      { kind: "days-after", days: 5, working: true, event: "ngày ban hành" },
      "5 ngày làm việc kể từ ngày ban hành",
      "5 working days after: ngày ban hành",
    ],
  ])("%o", (due, vi, en) => {
    expect(dueText(due)).toEqual({ vi, en })
  })
})
