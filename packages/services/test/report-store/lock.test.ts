import { spawnSync } from "node:child_process"
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises"
import { join } from "node:path"
import * as Deferred from "effect/Deferred"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Fiber from "effect/Fiber"
import { describe, expect, it } from "vitest"
import { thisProcess } from "../../src/report-store/process-identity.ts"
import type { LockOwner } from "../../src/report-store/stored.schema.ts"
import { inFolder, temporaryFolders } from "./folder.fixture.ts"
import { plan, submitted } from "./reports.fixture.ts"

const newFolder = temporaryFolders()

/** The number of a process that is gone. */
const gone = () => spawnSync(process.execPath, ["--version"]).pid

const lockOf = (owner: Partial<LockOwner>): string =>
  JSON.stringify({ ...thisProcess(), since: "2026-04-20T03:00:00.000Z", token: "khac", ...owner })

/** A store that is locked by someone, with what `owner.json` says. */
const locked = async (said: string, name = "lantoa-reports.lock") => {
  const folder = await newFolder()
  await inFolder(folder, (store) => store.plans)
  await mkdir(join(folder, name))
  await writeFile(join(folder, name, "owner.json"), said)
  return folder
}

const add = (folder: string) =>
  inFolder(folder, (store) => Effect.exit(store.add([submitted(1)])), { wait: "100 millis" })

const locksIn = async (folder: string) => (await readdir(folder)).filter((name) => name.includes(".lock"))

describe("a lock that somebody left", () => {
  it.each<[string, () => Partial<LockOwner>]>([
    ["a process that is gone", () => ({ pid: gone() })],
    ["an earlier process of the same number", () => ({ pid: process.pid })],
  ])("of %s is taken away", async (_, owner) => {
    const folder = await locked(lockOf(owner()))
    expect(Exit.isSuccess(await add(folder))).toBe(true)
    expect(await locksIn(folder)).toEqual([])
  })

  it("is taken away also when a program died while taking it away", async () => {
    const folder = await locked(lockOf({ pid: gone() }))
    await mkdir(join(folder, "lantoa-reports.lock.breaking"))
    await writeFile(join(folder, "lantoa-reports.lock.breaking", "owner.json"), lockOf({ pid: gone() }))
    expect(Exit.isSuccess(await add(folder))).toBe(true)
    expect(await locksIn(folder)).toEqual([])
  })

  it.each<[string, () => string, { readonly elsewhere: boolean }, RegExp]>([
    [
      "a process that runs",
      () => lockOf({ pid: process.ppid }),
      { elsewhere: false },
      /^“.+” is being written by another program \(process \d+ on “.+”, since 2026-/,
    ],
    [
      "another computer",
      () => lockOf({ host: "may-so-2", pid: gone() }),
      { elsewhere: true },
      /is held by the computer “may-so-2” .* delete the folder “.*lantoa-reports\.lock”/,
    ],
    [
      "another system of this computer",
      () => lockOf({ system: "win32", pid: gone() }),
      { elsewhere: true },
      /If it surely does not, delete/,
    ],
    ["someone unknown", () => "", { elsewhere: false }, /nobody can read by whom/],
  ])("of %s stays, and the error tells what to do", async (_, said, expected, sentence) => {
    const folder = await locked(said())
    const before = await readFile(join(folder, "lantoa-reports.lock", "owner.json"), "utf8")
    const error = await inFolder(folder, (store) => Effect.flip(store.add([submitted(1)])), { wait: "100 millis" })
    expect(error).toMatchObject({ _tag: "StoreLocked", ...expected })
    expect(error.text.en).toMatch(sentence)
    expect(await readFile(join(folder, "lantoa-reports.lock", "owner.json"), "utf8")).toBe(before)
    expect(await inFolder(folder, (store) => store.events({ plan }))).toEqual({ events: [], problems: [] })
  })
})

describe("the lock", () => {
  it("is given back when a change is interrupted", async () => {
    const folder = await newFolder()
    await inFolder(folder, (store) =>
      Effect.gen(function* () {
        for (const pause of [0, 1, 2, 4, 8, 16]) {
          const started = yield* Deferred.make<void>()
          const changes = Effect.forEach([1, 2, 3, 4, 5, 6], (unit) => store.add([submitted(unit + pause * 10)]))
          const fiber = yield* Effect.forkChild(Effect.andThen(Deferred.succeed(started, undefined), changes))
          yield* Deferred.await(started)
          yield* Effect.sleep(pause)
          yield* Fiber.interrupt(fiber)
          yield* store.add([submitted(1000 + pause)])
        }
        expect(yield* store.verifyTrail).toMatchObject({ isSound: true, problems: [] })
      }),
    )
    expect(await locksIn(folder)).toEqual([])
  })

  it("is waited for no longer than asked, and waiting can be interrupted", async () => {
    const folder = await locked(lockOf({ pid: process.ppid }))
    const use = (wait: "1 hour") =>
      inFolder(folder, (store) => Effect.timeoutOption(store.add([submitted(1)]), "150 millis"), { wait })
    expect(await use("1 hour")).toMatchObject({ _tag: "None" })
  })
})
