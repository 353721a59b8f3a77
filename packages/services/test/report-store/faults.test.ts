import { readdir } from "node:fs/promises"
import type { ReportEvent } from "@lantoa/core/report"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import { describe, expect, it } from "vitest"
import { sha256 } from "../../src/report-store/event-id.ts"
import { ReportStore } from "../../src/report-store/report-store.ts"
import type { ReportStoreShape } from "../../src/report-store/shape.ts"
import { faultyFolder, type Outcome } from "./faulty-folder.ts"
import { folderLayer, inFolder, temporaryFolders } from "./folder.fixture.ts"
import { longer } from "./longer.ts"
import { accepted, expectedSet, plan, quarter, submitted } from "./reports.fixture.ts"

const newFolder = temporaryFolders()

const workbook = new Uint8Array(5000).fill(7)
const single = submitted(1)
const batch = [accepted(single), ...Array.from({ length: 501 }, (_, unit) => submitted(unit + 10))]

/** A step of a program that works with a store, and what must be there once it was acknowledged. */
interface Step {
  readonly run: (store: ReportStoreShape) => Effect.Effect<unknown, unknown>
  readonly isThere: (store: ReportStoreShape) => Effect.Effect<boolean, unknown>
}

const adding = (events: readonly ReportEvent[]): Step => ({
  run: (store) => store.add(events),
  isThere: (store) =>
    Effect.map(store.events({ plan }), (read) => {
      const ids = new Set(read.events.map(({ id }) => id))
      return events.every(({ id }) => ids.has(id))
    }),
})

const steps: readonly Step[] = [
  {
    // Of a program that is run again: where a set stands, the exception below has been made or is about to be.
    run: (store) => Effect.catchTag(store.freeze(expectedSet(3), "Sở Văn hóa"), "AlreadyFrozen", () => Effect.void),
    isThere: (store) => Effect.map(store.freezings(plan, quarter), ([first]) => first?.set.reports.length === 3),
  },
  adding([single]),
  {
    run: (store) => store.refreeze(expectedSet(2), { by: "Giám đốc Sở", reason: "Xã số 3 nhập vào xã số 2." }),
    isThere: (store) => Effect.map(store.expected(plan, quarter), (set) => set?.reports.length === 2),
  },
  {
    run: (store) => store.keepFile(workbook, "xa-1.xlsx"),
    isThere: (store) => Effect.map(Effect.exit(store.file(sha256(workbook))), Exit.isSuccess),
  },
  adding(batch),
]

/** Runs the program until a step does not succeed; says how many did. */
const program = (store: ReportStoreShape): Effect.Effect<number> =>
  Effect.gen(function* () {
    for (const [done, { run }] of steps.entries()) if (Exit.isFailure(yield* Effect.exit(run(store)))) return done
    return steps.length
  })

const runWith = async (folder: string, fault: (number: number) => Outcome) => {
  const { layer, calls } = faultyFolder(fault)
  const opened = Effect.flatMap(ReportStore, program).pipe(
    Effect.provide(folderLayer(folder, { create: true, wait: 0 }, layer)),
  )
  const exit = await Effect.runPromise(Effect.exit(opened))
  return { calls, done: Exit.isSuccess(exit) ? exit.value : 0 }
}

/** All that a store has, and how it looks through its trail. */
const stateOf = (folder: string) =>
  inFolder(folder, (store) =>
    Effect.gen(function* () {
      return {
        plans: yield* store.plans,
        freezings: yield* store.freezings(plan, quarter),
        read: yield* store.events({ plan }),
        original: sha256(yield* store.file(sha256(workbook))),
        check: { ...(yield* store.verifyTrail), head: "", lines: 0 },
      }
    }),
  )

const filesIn = async (folder: string): Promise<readonly string[]> =>
  (await readdir(folder, { recursive: true })).map((path) => path.replaceAll("\\", "/")).sort()

const sound = async () => {
  const folder = await newFolder()
  const { calls, done } = await runWith(folder, () => "works")
  return { calls, done, state: await stateOf(folder), files: await filesIn(folder) }
}

/** How many of the calls are tried for each way to go wrong; all of them in the long run. */
const stride = Math.max(1, Math.round(13 / longer))

describe("a store in a folder of which a call goes wrong", () => {
  it("does all its work when none does, and leaves nothing beside it", async () => {
    const { done, state, files } = await sound()
    expect(done).toBe(steps.length)
    expect(state.check).toMatchObject({ isSound: true, problems: [] })
    expect(state.read.events).toHaveLength(batch.length + 1)
    expect(files.filter((path) => /(^|\/)\.|\.tmp$|\.lock/.test(path))).toEqual([])
  })

  it.each(["fails", "half", "late", "stops"] as const)(
    "keeps what was acknowledged, and has the rest when all is done again: %s",
    async (outcome) => {
      const { calls, state, files } = await sound()
      const offset = { fails: 1, half: 2, late: 3, stops: 4 }[outcome]
      const tried = calls
        .map((call, at) => ({ call, number: at + 1 }))
        .filter(({ number }) => number % stride === offset % stride)
      expect(tried.length).toBeGreaterThan(5)
      for (const { call, number } of tried) {
        const where = `${call}, call ${number}`
        const folder = await newFolder()
        const { done } = await runWith(folder, (at) => (at === number ? outcome : "works"))
        if (done > 0) {
          const there = await inFolder(folder, (store) =>
            Effect.forEach(steps.slice(0, done), (step) => step.isThere(store)),
          )
          expect({ where, there }).toEqual({ where, there: there.map(() => true) })
        }
        expect({ where, done: (await runWith(folder, () => "works")).done }).toEqual({ where, done: steps.length })
        expect({ where, state: await stateOf(folder) }).toEqual({ where, state })
        const left = (await filesIn(folder)).filter((path) => !files.includes(path))
        expect({ where, left: left.filter((path) => !path.startsWith(".lantoa-reports.lock.")) }).toEqual({
          where,
          left: [],
        })
      }
    },
  )
})
