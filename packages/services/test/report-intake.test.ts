import { assert, describe, it } from "@effect/vitest"
import { type IsoDate, isoDate, slugOf } from "@lantoa/core"
import {
  defaultCatalogue,
  type ExpectedReport,
  type ExpectedSet,
  formId,
  periodId,
  type ReportContent,
  type ReportEvent,
  type ReportForm,
  reportHistory,
} from "@lantoa/core/report"
import { writeReportForm, writeWorkbook } from "@lantoa/documents/xlsx"
import * as Effect from "effect/Effect"
import {
  type IncomingFile,
  type IntakeOptions,
  type IntakeOutcome,
  ReportStore,
  reportIntake,
  withEventId,
} from "../src/reports.ts"
import { accepted, expectedSet, plan, quarter } from "./report-store/reports.fixture.ts"

const because = [{ kind: "practice" as const, text: { vi: "Ví dụ", en: "Example" }, at: null, basis: [] }]
const form: ReportForm = {
  format: "lantoa.form/1",
  id: formId("reporting-1.00000000000000"),
  plan,
  title: { vi: "Kế hoạch mẫu", en: "A plan" },
  measures: [...defaultCatalogue.measures],
  indicators: defaultCatalogue.indicators.slice(0, 3).map((indicator) => ({ indicator, mandatory: true, because })),
  tasks: [],
  costs: [],
  parts: [],
}
const set: ExpectedSet = { ...expectedSet(3), forms: [form] }
const expectedOf = (unit: number): ExpectedReport => {
  const expected = set.reports[unit - 1]
  if (expected === undefined) throw new RangeError(`there is no unit ${unit}`)
  return expected
}

/** A form filled with one number in every cell. */
const filled = async (
  unit: number,
  value: number,
  { revision = 1, of = set, on = form }: { revision?: number; of?: ExpectedSet; on?: ReportForm } = {},
): Promise<IncomingFile> => {
  const expected = { ...expectedOf(unit), form: on.id }
  const values: ReportContent["values"] = {}
  for (const { indicator } of on.indicators) values[indicator.id] = value
  const content = { values, tasks: {}, costs: {}, parts: {} }
  const input = { form: on, expected: { ...expected, period: of.period.id, id: expected.id }, period: of.period }
  const bytes = await writeReportForm({ ...input, obligorName: expected.obligor.name, content, revision })
  if (!(bytes instanceof Uint8Array)) throw new RangeError(bytes.text.en)
  return { name: `xa-${unit}-${value}.xlsx`, bytes }
}

const options: IntakeOptions = { on: isoDate("2026-04-10"), by: "Văn thư" }

/** What became of each file: its outcome, and why not. */
const shown = (outcomes: readonly IntakeOutcome[]): readonly string[] =>
  outcomes.map((each) => (each.outcome === "refused" ? `refused ${each.kind}` : `${each.outcome} ${each.revision}`))

const returned = (sent: ReportEvent, on: IsoDate): ReportEvent =>
  withEventId({ kind: "returned", report: sent.report, on, by: "Sở", of: sent.id, reason: "Thiếu minh chứng" })

const reopened = (sent: ReportEvent, on: IsoDate): ReportEvent =>
  withEventId({ kind: "reopened", report: sent.report, on, by: "Sở", of: sent.id, reason: "Đính chính", until: null })

const inStore = <A, E>(work: Effect.Effect<A, E, ReportStore>) =>
  Effect.flatMap(ReportStore, (store) => Effect.andThen(store.freeze(set), work)).pipe(
    Effect.provide(ReportStore.memory),
  )

const files = (...made: readonly Promise<IncomingFile>[]) => Effect.promise(() => Promise.all(made))

describe("reportIntake", () => {
  it.effect("takes forms in, and the same ones again change nothing", () =>
    inStore(
      Effect.gen(function* () {
        const incoming = yield* files(filled(1, 5), filled(2, 0))
        assert.deepStrictEqual(shown(yield* reportIntake(options)(incoming)), ["taken 1", "taken 1"])
        assert.deepStrictEqual(shown(yield* reportIntake(options)(incoming)), ["already-there 1", "already-there 1"])
        const store = yield* ReportStore
        const { events } = yield* store.events({ plan, period: quarter })
        assert.strictEqual(events.length, 2)
        for (const event of events) {
          assert.strictEqual(event.kind, "submitted")
          if (event.kind === "submitted" && event.source !== null) yield* store.file(event.source.sha256)
        }
      }),
    ),
  )

  it.effect("takes the first of two versions in one batch, and names the other", () =>
    inStore(
      Effect.gen(function* () {
        const incoming = yield* files(filled(1, 5), filled(1, 6), filled(2, 1))
        assert.deepStrictEqual(shown(yield* reportIntake(options)(incoming)), [
          "taken 1",
          "refused other-version",
          "taken 1",
        ])
        const again = yield* reportIntake({ ...options, correct: true })(incoming.slice(1, 2))
        assert.deepStrictEqual(shown(again), ["taken 2"])
      }),
    ),
  )

  it.effect("takes a form that says it is a later revision", () =>
    inStore(
      Effect.gen(function* () {
        const incoming = yield* files(filled(1, 5), filled(1, 6, { revision: 2 }))
        assert.deepStrictEqual(shown(yield* reportIntake(options)(incoming)), ["taken 1", "taken 2"])
      }),
    ),
  )

  it.effect("refuses what was not asked, each for its reason, and keeps every file", () =>
    inStore(
      Effect.gen(function* () {
        const store = yield* ReportStore
        const lastYear = { ...set, period: { ...set.period, id: periodId("2025-q1"), year: 2025 } }
        const other = { ...form, id: formId("reporting-1.11111111111111"), indicators: form.indicators.slice(0, 1) }
        const stranger = yield* files(filled(3, 1))
        yield* store.refreeze({ ...set, reports: set.reports.slice(0, 2) }, { by: "Sở", reason: "Đơn vị đã giải thể" })
        const incoming = [
          ...stranger,
          ...(yield* files(filled(1, 1, { of: lastYear }), filled(1, 1, { on: other }))),
          { name: "rong.xlsx", bytes: new Uint8Array() },
          {
            name: "khac.xlsx",
            bytes: yield* Effect.promise(() => writeWorkbook([{ name: "a", columns: [{ head: "b" }], rows: [] }])),
          },
        ]
        const outcomes = yield* reportIntake(options)(incoming)
        assert.deepStrictEqual(shown(outcomes), [
          "refused not-expected",
          "refused period-unknown",
          "refused older-form",
          "refused not-a-form",
          "refused not-a-form",
        ])
        for (const { sha256 } of outcomes) yield* store.file(sha256)
        assert.strictEqual((yield* store.events({ plan })).events.length, 0)
      }),
    ),
  )

  it.effect("takes nothing more of an accepted report until it is reopened, and then to its last day", () =>
    inStore(
      Effect.gen(function* () {
        const store = yield* ReportStore
        const [first, second] = yield* files(filled(1, 5), filled(1, 6))
        if (first === undefined || second === undefined) throw new RangeError("two files were made")
        yield* reportIntake(options)([first])
        const { events } = yield* store.events({ plan, period: quarter })
        const [sent] = events
        if (sent === undefined) throw new RangeError("the report was sent")
        yield* store.add([accepted(sent)])
        const correcting = { ...options, correct: true }
        assert.deepStrictEqual(shown(yield* reportIntake(correcting)([second])), ["refused closed"])
        const until = isoDate("2026-04-20")
        yield* store.add([
          withEventId({
            kind: "reopened",
            report: sent.report,
            on: isoDate("2026-04-12"),
            by: "Giám đốc Sở",
            of: sent.id,
            reason: "Đính chính",
            until,
          }),
        ])
        const late = { ...correcting, on: isoDate("2026-04-21") }
        assert.deepStrictEqual(shown(yield* reportIntake(late)([second])), ["refused closed"])
        assert.deepStrictEqual(shown(yield* reportIntake({ ...correcting, on: until })([second])), ["taken 2"])
        const history = reportHistory((yield* store.events({ plan, period: quarter })).events)
        assert.strictEqual(history.current.state, "submitted")
        assert.strictEqual(history.refused.length, 0)
      }),
    ),
  )

  it.effect("knows a file that a later revision replaced: to take everything in again changes nothing", () =>
    inStore(
      Effect.gen(function* () {
        const store = yield* ReportStore
        const incoming = yield* files(filled(1, 5), filled(1, 6, { revision: 2 }))
        const correcting = reportIntake({ ...options, correct: true })
        assert.deepStrictEqual(shown(yield* correcting(incoming)), ["taken 1", "taken 2"])
        assert.deepStrictEqual(shown(yield* correcting(incoming)), ["already-there 1", "already-there 2"])
        const { events } = yield* store.events({ plan, period: quarter })
        const last = events.find((event) => event.kind === "submitted" && event.revision === 2)
        if (last === undefined) throw new RangeError("the second revision was sent")
        const on = isoDate("2026-04-11")
        yield* store.add([returned(last, on)])
        const again = reportIntake({ ...options, on: isoDate("2026-04-12") })
        assert.deepStrictEqual(shown(yield* again(incoming)), ["already-there 1", "already-there 2"])
        assert.strictEqual(
          reportHistory((yield* store.events({ plan, period: quarter })).events).current.state,
          "returned",
        )
      }),
    ),
  )

  it.effect("refuses a day before the decision that allows to send again, and takes that day", () =>
    inStore(
      Effect.gen(function* () {
        const store = yield* ReportStore
        const [first, second] = yield* files(filled(1, 5), filled(1, 6))
        if (first === undefined || second === undefined) throw new RangeError("two files were made")
        yield* reportIntake(options)([first])
        const [sent] = (yield* store.events({ plan, period: quarter })).events
        if (sent === undefined) throw new RangeError("the report was sent")
        yield* store.add([accepted(sent), reopened(sent, isoDate("2026-04-20"))])
        const before = { ...options, on: isoDate("2026-04-19") }
        assert.deepStrictEqual(shown(yield* reportIntake(before)([second])), ["refused earlier-day"])
        const onTheDay = { ...options, on: isoDate("2026-04-20") }
        assert.deepStrictEqual(shown(yield* reportIntake(onTheDay)([second])), ["taken 2"])
      }),
    ),
  )

  it.effect("refuses the form of one unit in a file named for another", () =>
    inStore(
      Effect.gen(function* () {
        const [form] = yield* files(filled(1, 5))
        if (form === undefined) throw new RangeError("a file was made")
        const named = (unit: number) => ({ ...form, name: `${slugOf(expectedOf(unit).obligor.name)}.xlsx` })
        const outcomes = yield* reportIntake(options)([named(2), named(1)])
        assert.deepStrictEqual(shown(outcomes), ["refused other-unit", "taken 1"])
      }),
    ),
  )
})
