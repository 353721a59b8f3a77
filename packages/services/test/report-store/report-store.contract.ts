import { planId } from "@lantoa/core"
import type { ReportEvent, ReportEventId } from "@lantoa/core/report"
import * as Effect from "effect/Effect"
import type * as Layer from "effect/Layer"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { sha256, withEventId } from "../../src/report-store/event-id.ts"
import { ReportStore } from "../../src/report-store/report-store.ts"
import type { ReportStoreShape } from "../../src/report-store/shape.ts"
import { accepted, expectedSet, plan, quarter, reportOf, returned, submitted } from "./reports.fixture.ts"

/** A layer under test. `fresh` gives a layer over an empty store; every layer it gives is another store. */
export interface StoreUnderTest {
  readonly name: string
  readonly fresh: () => Promise<Layer.Layer<ReportStore, unknown>>
  /** How many random histories are tried. */
  readonly runs: number
}

/** What every layer of `ReportStore` must do (*phép thử chung của mọi kho báo cáo*). */
export const storeContract = ({ name, fresh, runs }: StoreUnderTest): void => {
  const inStore = async <A>(use: (store: ReportStoreShape) => Effect.Effect<A, unknown>): Promise<A> =>
    Effect.runPromise(Effect.flatMap(ReportStore, use).pipe(Effect.provide(await fresh())))

  describe(`${name}: who must report`, () => {
    it("is nothing before it is frozen", async () => {
      expect(await inStore((store) => store.expected(plan, quarter))).toBeNull()
      expect(await inStore((store) => store.plans)).toEqual([])
      expect(await inStore((store) => store.periods(plan))).toEqual([])
    })

    it("stands as it was frozen, however often the same is frozen, also on another day", async () => {
      const set = expectedSet(3)
      await inStore((store) =>
        Effect.gen(function* () {
          expect(yield* store.freeze(set, "Sở Văn hóa")).toBe("frozen")
          expect(yield* store.freeze(set)).toBe("already-frozen")
          expect(yield* store.freeze(expectedSet(3, "Sở Văn hóa", "2026-03-25"))).toBe("already-frozen")
          expect(yield* store.expected(plan, quarter)).toEqual(set)
          expect(yield* store.periods(plan)).toEqual([quarter])
          expect(yield* store.plans).toEqual([plan])
          expect((yield* store.trail).map(({ what, by }) => [what, by])).toEqual([["frozen", "Sở Văn hóa"]])
        }),
      )
    })

    it("is not replaced by another set, and what differs is said", async () => {
      await inStore((store) =>
        Effect.gen(function* () {
          yield* store.freeze(expectedSet(3))
          const refused = yield* Effect.flip(store.freeze(expectedSet(5, "Bộ")))
          if (refused._tag !== "AlreadyFrozen") return expect.unreachable(refused._tag)
          expect(refused.differences).toEqual({
            added: [reportOf(4), reportOf(5)],
            removed: [],
            changed: [reportOf(1), reportOf(2), reportOf(3)],
            other: [],
          })
          expect(refused.text.vi).toContain(`thêm 2 (${reportOf(4)}, ${reportOf(5)}); đổi 3 (`)
          expect(refused.text.en).toContain("was frozen on 2026-03-20 and differs from this: 2 more (")
          expect(yield* store.expected(plan, quarter)).toEqual(expectedSet(3))
        }),
      )
    })

    it("is replaced by an exception, with who decided and why; the first set stays", async () => {
      await inStore((store) =>
        Effect.gen(function* () {
          const exception = { by: "Giám đốc Sở", reason: "Xã số 3 nhập vào xã số 2." }
          const refused = yield* Effect.flip(store.refreeze(expectedSet(2), exception))
          expect(refused._tag).toBe("NotFrozen")
          yield* store.freeze(expectedSet(3))
          expect(yield* store.refreeze(expectedSet(2), exception)).toBe("frozen")
          expect(yield* store.refreeze(expectedSet(2), exception)).toBe("already-frozen")
          expect(yield* store.expected(plan, quarter)).toEqual(expectedSet(2))
          const all = yield* store.freezings(plan, quarter)
          expect(all.map(({ version, by, reason, set }) => [version, by, reason, set.reports.length])).toEqual([
            [1, null, null, 3],
            [2, exception.by, exception.reason, 2],
          ])
          expect((yield* store.trail).map(({ what, reason }) => [what, reason])).toEqual([
            ["frozen", null],
            ["refrozen", exception.reason],
          ])
        }),
      )
    })

    it("is refused without a reason or with another form", async () => {
      const refusals = await inStore((store) =>
        Effect.gen(function* () {
          yield* store.freeze(expectedSet(3))
          const noReason = yield* Effect.flip(store.refreeze(expectedSet(2), { by: "Sở", reason: "" }))
          const noUnit = { ...expectedSet(1), reports: expectedSet(1).reports.map((one) => ({ ...one, to: [""] })) }
          return [noReason, yield* Effect.flip(store.freeze(noUnit))].map((error) => [error._tag, error.message])
        }),
      )
      expect(refusals).toEqual([
        ["ExpectedMalformed", expect.stringContaining("reason: ")],
        ["ExpectedMalformed", expect.stringContaining("set.reports.0.to.0: ")],
      ])
    })
  })

  describe(`${name}: events`, () => {
    it("are added once, and the others of the call stay", async () => {
      const first = submitted(1)
      const second = submitted(2)
      await inStore((store) =>
        Effect.gen(function* () {
          expect(yield* store.add([first, first])).toEqual([
            { id: first.id, outcome: "added" },
            { id: first.id, outcome: "already-there" },
          ])
          expect(yield* store.add([second, first])).toEqual([
            { id: second.id, outcome: "added" },
            { id: first.id, outcome: "already-there" },
          ])
          expect(yield* store.add([])).toEqual([])
          expect(yield* store.events({ plan })).toEqual({ events: [first, second], problems: [] })
          expect((yield* store.trail).map(({ what, events, by }) => [what, events, by])).toEqual([
            ["added", 1, "Phòng Văn hóa - Xã hội"],
            ["added", 1, "Phòng Văn hóa - Xã hội"],
          ])
        }),
      )
    })

    it("come by report, revision and kind, a decision with its submission", async () => {
      const one = submitted(1)
      const again = submitted(1, 2)
      const inOrder = [one, returned(one), again, accepted(again), submitted(2), submitted(3)]
      await inStore((store) =>
        Effect.gen(function* () {
          yield* store.add([...inOrder].reverse())
          expect((yield* store.events({ plan, period: quarter })).events).toEqual(inOrder)
          expect((yield* store.events({ plan, report: reportOf(1) })).events).toEqual(inOrder.slice(0, 4))
          expect((yield* store.events({ plan: planId("mau/kh-khac") })).events).toEqual([])
        }),
      )
    })

    it("keep every text exactly, composed or not", async () => {
      const texts = ["Hòa".normalize("NFC"), "Hòa".normalize("NFD"), 'a\u2028b \u{1F33E} \\ " \u0000']
      const one = submitted(1)
      const events = texts.map((reason) => returned(one, reason))
      const kept = await inStore((store) => Effect.andThen(store.add(events), store.events({ plan })))
      expect(new Set(kept.events)).toEqual(new Set(events))
      expect(kept.events.map((event) => ("reason" in event ? event.reason : "")).sort()).toEqual([...texts].sort())
    })

    it("are refused, all of a call, when one has another id or form", async () => {
      const sound = submitted(1)
      const renamed: ReportEvent = { ...submitted(2), id: sound.id }
      const misshapen = withEventId({ ...returned(sound), kind: "returned", reason: "", of: sound.id })
      await inStore((store) =>
        Effect.gen(function* () {
          const named = yield* Effect.flip(store.add([sound, renamed]))
          expect(named).toMatchObject({ _tag: "EventMisnamed", index: 1, found: sound.id, expected: submitted(2).id })
          const shaped = yield* Effect.flip(store.add([sound, misshapen]))
          expect(shaped).toMatchObject({ _tag: "EventMalformed", index: 1 })
          expect(yield* store.events({ plan })).toEqual({ events: [], problems: [] })
          expect(yield* store.trail).toEqual([])
        }),
      )
    })

    it("of a thousand units in one call are all there", async () => {
      const events = Array.from({ length: 1234 }, (_, unit) => submitted(unit))
      const kept = await inStore((store) =>
        Effect.gen(function* () {
          yield* store.add(events)
          const check = yield* store.verifyTrail
          return { check, read: yield* store.events({ plan }) }
        }),
      )
      expect(kept.check).toMatchObject({ isSound: true, lines: 3, problems: [] })
      expect(new Set(kept.read.events.map(({ id }) => id))).toEqual(new Set(events.map(({ id }) => id)))
    })

    it("of plans and periods with awkward names stay apart", async () => {
      const plans = ["con", "a/b", "a-b", "x".repeat(200), `${"x".repeat(199)}y`, "a/con"].map((id) => planId(id))
      const events = plans.map((of) => withEventId({ ...submitted(1), report: reportOf(1, quarter, of) }))
      await inStore((store) =>
        Effect.gen(function* () {
          yield* store.add(events)
          expect(yield* store.plans).toEqual([...plans].sort())
          for (const [at, of] of plans.entries())
            expect((yield* store.events({ plan: of })).events).toEqual([events[at]])
        }),
      )
    })
  })

  describe(`${name}: originals`, () => {
    it("are kept under their hash, once", async () => {
      const bytes = new Uint8Array([80, 75, 3, 4, 0, 255])
      await inStore((store) =>
        Effect.gen(function* () {
          const hash = yield* store.keepFile(bytes, "Xã số 1.XLSX", "Sở Văn hóa")
          expect(hash).toBe(sha256(bytes))
          expect(yield* store.keepFile(bytes, "../../other.xlsm")).toBe(hash)
          expect(new Uint8Array(yield* store.file(hash))).toEqual(bytes)
          expect((yield* store.trail).map(({ what, name: called, by }) => [what, called, by])).toEqual([
            ["kept", "Xã số 1.XLSX", "Sở Văn hóa"],
          ])
        }),
      )
    })

    it.each([
      ["never kept", "0".repeat(64)],
      ["no hash", "../../trail"],
      ["empty", ""],
    ])("that are not there are told: %s", async (_, hash) => {
      const error = await inStore((store) => Effect.flip(store.file(hash)))
      expect(error).toMatchObject({ _tag: "OriginalMissing", sha256: hash })
    })
  })

  describe(`${name}: any order`, () => {
    const pool: readonly ReportEvent[] = [1, 2, 3].flatMap((unit) => {
      const first = submitted(unit)
      const second = submitted(unit, 2, 7)
      return [first, returned(first), second, accepted(second), submitted(unit, 1, 9)]
    })

    it("repeated, split and interleaved, gives the same events and a sound trail", async () => {
      const calls = fc.array(fc.array(fc.constantFrom(...pool), { maxLength: 6 }), { maxLength: 6 })
      const histories = fc.tuple(fc.shuffledSubarray([...pool], { minLength: pool.length }), calls, fc.nat(5))
      const inOrder = await inStore((store) => Effect.andThen(store.add(pool), store.events({ plan })))
      expect(inOrder.events).toHaveLength(pool.length)
      await fc.assert(
        fc.asyncProperty(histories, async ([shuffled, more, at]) => {
          const chunks = [shuffled.slice(0, at * 3), ...more, shuffled.slice(at * 3)]
          const { outcomes, read, check } = await inStore((store) =>
            Effect.gen(function* () {
              const added = yield* Effect.forEach(chunks, (chunk) => store.add(chunk), { concurrency: "unbounded" })
              return { outcomes: added.flat(), read: yield* store.events({ plan }), check: yield* store.verifyTrail }
            }),
          )
          expect(read).toEqual(inOrder)
          expect(check).toMatchObject({ isSound: true, problems: [] })
          expect(timesAdded(outcomes)).toEqual(new Map(pool.map(({ id }) => [id, 1])))
        }),
        { numRuns: runs, seed: 20_260_101 },
      )
    })
  })
}

/** How often each event was said to be added. */
const timesAdded = (outcomes: readonly { readonly id: ReportEventId; readonly outcome: string }[]) =>
  new Map(
    [...new Set(outcomes.map(({ id }) => id))].map((id) => [
      id,
      outcomes.filter((one) => one.id === id && one.outcome === "added").length,
    ]),
  )
