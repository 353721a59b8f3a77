import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { isoDate } from "../../calendar/index.ts"
import { indicatorId } from "../id.ts"
import type { Submission } from "../report-state.ts"
import { completenessOf } from "./completeness-of.ts"
import { costsOf } from "./costs-of.ts"
import { type ReportChange, reRoll } from "./re-roll.ts"
import { commune, form, hierarchy, idFor, quarter, sent, setOf } from "./roll-up.fixture.ts"
import { type RollUp, rollUp } from "./roll-up.ts"
import { taskProgressOf } from "./task-progress-of.ts"
import { timelinessOf } from "./timeliness-of.ts"
import { totalOf } from "./total-of.ts"
import { traceTotal } from "./trace-total.ts"

const quarters = [quarter(1), quarter(2)]
const expected = ["a", "b"].flatMap((province) => [1, 2, 3].map((number) => commune(province, number)))
const everyone = [...expected, commune("c", 1)]
const sets = quarters.map((period) => setOf(period, expected))
const roll = (submissions: readonly Submission[]) => rollUp({ sets, submissions, hierarchy })
const indicators = form.indicators.map(({ indicator }) => indicator.id)

/** Everything that a roll-up answers. */
const answers = (result: RollUp) => ({
  unexpected: result.unexpected,
  at: result.nodes.flatMap(({ key: node }) =>
    quarters.map(({ id: period }) => ({
      at: `${node} ${period}`,
      completeness: completenessOf(result, { node, period }),
      timeliness: timelinessOf(result, { node, period }, isoDate("2026-04-15")),
      tasks: taskProgressOf(result, { node, period }),
      costs: costsOf(result, { node, period }),
      totals: indicators.map((indicator) => totalOf(result, { node, period, indicator })),
      cells: indicators.map((indicator) => traceTotal(result, { node, period, indicator })),
    })),
  ),
})

const values = fc.option(
  fc.oneof(
    fc.nat({ max: 1000 }),
    fc.constant(0),
    fc.constant(Number.MAX_SAFE_INTEGER),
    fc.constant("not-applicable" as const),
  ),
)
const submissions = fc
  .record({
    obligor: fc.constantFrom(...everyone),
    period: fc.constantFrom(...quarters),
    said: fc.record({
      values: fc.record(
        { "news-items": values, loudspeakers: values, attendance: values, "not-of-the-form": values },
        { requiredKeys: [] },
      ),
      task: fc.constantFrom("not-started" as const, "under-way" as const, "done" as const, null),
      spent: fc.nat(),
    }),
    over: fc.record({
      on: fc.constantFrom("2026-04-09", "2026-04-10", "2026-04-11", "2026-04-20"),
      revision: fc.integer({ min: 1, max: 3 }),
      standing: fc.constantFrom("submitted" as const, "accepted" as const, "locked" as const),
    }),
  })
  .map(({ obligor, over, period, said }) => sent(idFor(obligor, period), said, over))
const changes: fc.Arbitrary<ReportChange> = submissions.chain((submission) =>
  fc.constantFrom<ReportChange[]>(
    { report: submission.event.report, submission },
    { report: submission.event.report, submission: null },
  ),
)

/** The submission of each report after all changes. */
const after = (made: readonly ReportChange[]): readonly Submission[] => {
  const last = new Map(made.map(({ report, submission }) => [report, submission]))
  return [...last.values()].flatMap((submission) => submission ?? [])
}

describe("for any reports", () => {
  it("a roll-up does not depend on their order, nor on how often they come", () => {
    fc.assert(
      fc.property(fc.array(submissions, { maxLength: 20 }), (all) => {
        const once = answers(roll(all))
        expect(answers(roll(all.toReversed()))).toEqual(once)
        expect(answers(roll([...all, ...all]))).toEqual(once)
      }),
      { numRuns: 40 },
    )
  })

  it("changing one after the other gives what a full roll-up gives, and leaves the roll-ups before as they were", () => {
    fc.assert(
      fc.property(fc.array(changes, { minLength: 1, maxLength: 15 }), (made) => {
        const versions = [roll([])]
        for (const change of made) versions.push(reRoll(versions.at(-1) ?? roll([]), change))
        for (const at of [made.length, 0, Math.floor(made.length / 2), made.length]) {
          const version = versions[at]
          if (version === undefined) throw new Error("no version")
          expect(answers(version)).toEqual(answers(roll(after(made.slice(0, at)))))
        }
      }),
      { numRuns: 60 },
    )
  })

  it("two ways on from one roll-up do not touch each other", () => {
    fc.assert(
      fc.property(fc.array(submissions, { maxLength: 8 }), changes, changes, (all, one, other) => {
        const start = roll(all)
        const first = answers(reRoll(start, one))
        const second = reRoll(start, other)
        expect(answers(reRoll(start, one))).toEqual(first)
        expect(answers(reRoll(reRoll(second, one), one))).toEqual(answers(reRoll(reRoll(start, other), one)))
        expect(answers(start)).toEqual(answers(roll(all)))
      }),
      { numRuns: 40 },
    )
  })

  it("traced cells add up to the total, places to the one above, and no rate goes beyond 100 %", () => {
    fc.assert(
      fc.property(fc.array(submissions, { maxLength: 20 }), (all) => {
        const result = roll(all)
        for (const { key: node } of result.nodes)
          for (const { id: period } of quarters) {
            const { expected: most, ...grades } = completenessOf(result, { node, period })
            for (const count of Object.values(grades)) expect(count).toBeLessThanOrEqual(most)
            for (const indicator of indicators) {
              const total = totalOf(result, { node, period, indicator })
              const cells = traceTotal(result, { node, period, indicator })
              expect(cells).toHaveLength(total.stated)
              const sum = cells.reduce((before, { value }) => before + BigInt(value), 0n)
              if (total.total !== null) expect(BigInt(total.total)).toBe(sum)
              else expect(total.stated === 0 || sum > BigInt(Number.MAX_SAFE_INTEGER)).toBe(true)
              const children = result.nodes.filter(({ parent }) => parent === node)
              if (children.length === 0) continue
              const parts = children.map(({ key }) => totalOf(result, { node: key, period, indicator }))
              for (const count of ["expected", "stated", "zero", "empty", "notApplicable", "missing"] as const)
                expect(parts.reduce((before, part) => before + part[count], 0)).toBe(total[count])
            }
          }
      }),
      { numRuns: 60 },
    )
  })
})

describe("one report that changes", () => {
  const [first] = expected
  if (first === undefined) throw new Error("nobody reports")
  const report = idFor(first, quarter(1))

  it("lets a total be told again that was beyond what is exact", () => {
    const most = Number.MAX_SAFE_INTEGER
    const others = expected
      .slice(1, 3)
      .map((obligor) => sent(idFor(obligor, quarter(1)), { values: { "news-items": 4 } }))
    const large = roll([...others, sent(report, { values: { "news-items": most } })])
    const question = { node: "vn", period: quarter(1).id, indicator: indicatorId("news-items") }
    expect(totalOf(large, question).problem?._tag).toBe("TotalTooLarge")
    const mended = reRoll(large, { report, submission: sent(report, { values: { "news-items": 2 } }, { revision: 2 }) })
    expect(totalOf(mended, question)).toMatchObject({ total: 10, problem: null })
  })

  it("must be the report that the submission is of", () => {
    const [, other] = expected
    if (other === undefined) throw new Error("nobody else reports")
    const change = { report, submission: sent(idFor(other, quarter(1)), {}) }
    expect(() => reRoll(roll([]), change)).toThrow("The submission is of")
  })
})
