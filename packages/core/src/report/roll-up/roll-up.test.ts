import { describe, expect, it } from "vitest"
import { isoDate } from "../../calendar/index.ts"
import { indicatorId } from "../id.ts"
import { completenessOf } from "./completeness-of.ts"
import { lateReports } from "./late-reports.ts"
import { commune, hierarchy, idFor, quarter, type Said, sent, setOf } from "./roll-up.fixture.ts"
import { rollUp } from "./roll-up.ts"
import { taskProgressOf } from "./task-progress-of.ts"
import { timelinessOf } from "./timeliness-of.ts"
import { totalOf } from "./total-of.ts"
import { traceTotal } from "./trace-total.ts"

const q1 = quarter(1)
const [a1, a2, b1] = [commune("a", 1), commune("a", 2), commune("b", 1)]
const news = (value: number | "not-applicable" | null): Said => ({ values: { "news-items": value } })
const rolled = (...submissions: readonly ReturnType<typeof sent>[]) =>
  rollUp({ sets: [setOf(q1, [a1, a2, b1])], submissions, hierarchy })
const total = (result: ReturnType<typeof rolled>, node: string) =>
  totalOf(result, { node, period: q1.id, indicator: indicatorId("news-items") })

describe("a roll-up", () => {
  it("shows those who report under their provinces, in the order of names, then the provinces", () => {
    expect(rolled().nodes.map(({ key, depth }) => `${depth} ${key}`)).toEqual([
      "0 vn",
      "1 u:a",
      "2 b:a/xa-1",
      "2 b:a/xa-2",
      "1 u:b",
      "2 b:b/xa-1",
    ])
  })

  it("adds what units state, level by level", () => {
    const result = rolled(sent(idFor(a1, q1), news(5)), sent(idFor(a2, q1), news(7)), sent(idFor(b1, q1), news(1)))
    expect(["b:a/xa-1", "u:a", "u:b", "vn"].map((node) => total(result, node).total)).toEqual([5, 12, 1, 13])
  })

  it.each([
    ["a number", news(5), { total: 5, stated: 1, zero: 0, empty: 0, notApplicable: 0, missing: 1 }],
    ["zero, which is a number", news(0), { total: 0, stated: 1, zero: 1, empty: 0, notApplicable: 0, missing: 1 }],
    ["an empty cell", news(null), { total: null, stated: 0, zero: 0, empty: 1, notApplicable: 0, missing: 1 }],
    ["a cell left out", {}, { total: null, stated: 0, zero: 0, empty: 1, notApplicable: 0, missing: 1 }],
    [
      "not applicable",
      news("not-applicable"),
      { total: null, stated: 0, zero: 0, empty: 0, notApplicable: 1, missing: 1 },
    ],
  ])("tells %s from the others", (_, said, counts) => {
    const result = rolled(sent(idFor(a1, q1), said))
    expect(total(result, "u:a")).toMatchObject({ expected: 2, ...counts })
  })

  it("finds a commune by its unit where one body alone reports in it", () => {
    expect(total(rolled(sent(idFor(a1, q1), news(5))), "u:a/xa-1").total).toBe(5)
  })

  it.each([
    ["nothing came", [], [3, 0, 0, 0, 0]],
    ["an empty report", [sent(idFor(a1, q1), {})], [3, 1, 0, 0, 0]],
    ["words alone", [sent(idFor(a1, q1), { results: "Có." })], [3, 1, 1, 0, 0]],
    ["what is mandatory", [sent(idFor(a1, q1), news("not-applicable"))], [3, 1, 1, 1, 0]],
    ["accepted", [sent(idFor(a1, q1), news(1), { standing: "accepted" })], [3, 1, 1, 1, 1]],
    ["locked", [sent(idFor(a1, q1), news(1), { standing: "locked" })], [3, 1, 1, 1, 1]],
  ])("grades completeness: %s", (_, submissions, counts) => {
    const { expected, submitted, nonEmpty, mandatoryAnswered, accepted } = completenessOf(rolled(...submissions), {
      node: "vn",
      period: q1.id,
    })
    expect([expected, submitted, nonEmpty, mandatoryAnswered, accepted]).toEqual(counts)
  })

  it("keeps a submission that nobody expected apart", () => {
    const stranger = sent(idFor(commune("c", 1), q1), news(100))
    const result = rolled(stranger, sent(idFor(a1, q1), news(5)))
    expect(total(result, "vn").total).toBe(5)
    expect(result.unexpected).toEqual([stranger])
    expect(completenessOf(result, { node: "vn", period: q1.id })).toMatchObject({ expected: 3, submitted: 1 })
  })

  it("counts the higher revision of two", () => {
    const result = rolled(sent(idFor(a1, q1), news(9), { revision: 2 }), sent(idFor(a1, q1), news(5)))
    expect(total(result, "vn").total).toBe(9)
  })

  it.each([
    ["on the last day", "2026-04-10", "2026-04-13", { onTime: 1, late: 0, workingDaysLate: 0, overdue: 2 }],
    ["a day after", "2026-04-11", "2026-04-13", { onTime: 0, late: 1, workingDaysLate: 1, overdue: 2 }],
    ["before the day that is asked", "2026-04-08", "2026-04-10", { onTime: 1, notYetDue: 2, overdue: 0 }],
    ["after the day that is asked", "2026-04-09", "2026-04-08", { onTime: 0, notYetDue: 3, overdue: 0 }],
  ])("tells a report that came %s", (_, on, asOf, counts) => {
    const result = rolled(sent(idFor(a1, q1), news(1), { on }))
    expect(timelinessOf(result, { node: "vn", period: q1.id }, isoDate(asOf))).toMatchObject({ expected: 3, ...counts })
  })

  it("lists the late in the order of names", () => {
    const result = rolled(sent(idFor(a2, q1), news(1), { on: "2026-04-14" }))
    const late = lateReports(result, { node: "vn", period: q1.id }, isoDate("2026-04-20"))
    expect(late.map(({ on, report, workingDaysLate }) => [report.obligor.name, on, workingDaysLate])).toEqual([
      ["UBND xã A 1", null, 6],
      ["UBND xã A 2", "2026-04-14", 2],
      ["UBND xã B 1", null, 6],
    ])
  })

  it("counts how far a task is", () => {
    const result = rolled(sent(idFor(a1, q1), { task: "done" }), sent(idFor(a2, q1), { task: null }))
    expect(taskProgressOf(result, { node: "vn", period: q1.id })).toMatchObject([
      { expected: 3, done: 1, empty: 1, missing: 1, underWay: 0, notStarted: 0, notApplicable: 0 },
    ])
  })

  it("traces a total to its cells and the clause that asks for it", () => {
    const submission = sent(idFor(a1, q1), news(5), { revision: 3 })
    const at = { node: "vn", period: q1.id, indicator: indicatorId("news-items") }
    const [cell, ...others] = traceTotal(rolled(submission), at, { placeOf: (_, id) => `Số liệu!${id}` })
    expect(others).toEqual([])
    expect(cell).toMatchObject({
      value: 5,
      revision: 3,
      event: submission.event.id,
      source: submission.source,
      place: "Số liệu!news-items",
      because: [{ at: "s1" }],
    })
  })

  it("gives no total beyond what a number holds exactly", () => {
    const most = Number.MAX_SAFE_INTEGER
    const result = rolled(sent(idFor(a1, q1), news(most)), sent(idFor(a2, q1), news(1)))
    expect(total(result, "b:a/xa-1").total).toBe(most)
    expect(total(result, "u:a")).toMatchObject({ total: null, stated: 2, problem: { _tag: "TotalTooLarge" } })
    expect(total(result, "vn").problem?._tag).toBe("TotalTooLarge")
  })

  it("names the nearest for a name that it does not have", () => {
    expect(() => total(rolled(), "b:a/xa-3")).toThrow('no node "b:a/xa-3"')
  })

  it("refuses a copy of a roll-up, and a report that is expected twice", () => {
    expect(() => total({ ...rolled() }, "vn")).toThrow("not a roll-up")
    const sets = [setOf(q1, [a1]), setOf(q1, [a1])]
    expect(() => rollUp({ sets, submissions: [], hierarchy })).toThrow("expected twice")
  })
})
