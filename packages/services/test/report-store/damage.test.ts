import { appendFile, copyFile, mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises"
import { join } from "node:path"
import * as Effect from "effect/Effect"
import { describe, expect, it } from "vitest"
import { inFolder, temporaryFolders } from "./folder.fixture.ts"
import { accepted, expectedSet, plan, quarter, returned, submitted } from "./reports.fixture.ts"

const newFolder = temporaryFolders()
const period = "plans/mau_kh-2026/2026-q1"
const first = submitted(1)
const rest = [submitted(2), submitted(3), submitted(4)]

/** A store with one event in a file of its own and three in another. */
const damaged = async (damage: (events: string, files: readonly string[], folder: string) => Promise<unknown>) => {
  const folder = await newFolder()
  await inFolder(folder, (store) =>
    Effect.gen(function* () {
      yield* store.freeze(expectedSet(4))
      yield* store.add([first])
      yield* store.add(rest)
    }),
  )
  const events = join(folder, period, "events")
  const files = (await readdir(events)).sort()
  await damage(events, files, folder)
  return folder
}

const look = (folder: string) =>
  inFolder(folder, (store) =>
    Effect.gen(function* () {
      const { events, problems } = yield* store.events({ plan })
      const check = yield* store.verifyTrail
      return {
        units: events.map(({ report }) => Number(/xa-(\d+)/.exec(report)?.[1])),
        problems: problems.map(({ kind, file, line }) => [kind, file.replace(`${period}/`, ""), line]),
        check: check.problems.map(({ kind, line }) => [kind, line]),
        isSound: check.isSound,
      }
    }),
  )

const single = `b-mau-xa-1.r1-submitted.${first.id.slice(0, 16)}.jsonl`

const edit = async (file: string, change: (text: string) => string) =>
  writeFile(file, change(await readFile(file, "utf8")))

describe("a store in a folder", () => {
  it("has names that people can read", async () => {
    const folder = await damaged(() => Promise.resolve())
    const found = (await readdir(folder, { recursive: true })).map((path) => path.replaceAll("\\", "/")).sort()
    expect(found).toEqual([
      "lantoa-reports.json",
      "plans",
      "plans/mau_kh-2026",
      period,
      `${period}/events`,
      `${period}/events/${single}`,
      expect.stringMatching(/events\/batch\.3\.[0-9a-f]{16}\.jsonl$/),
      `${period}/expected-1.json`,
      "trail.jsonl",
    ])
    expect(await look(folder)).toEqual({ units: [1, 2, 3, 4], problems: [], check: [], isSound: true })
  })

  it.each<[string, Parameters<typeof damaged>[0], Partial<Awaited<ReturnType<typeof look>>>]>([
    [
      "a file was cut off",
      (events) => edit(join(events, single), (text) => text.slice(0, 40)),
      {
        units: [2, 3, 4],
        problems: [
          ["changed", `events/${single}`, null],
          ["not-json", `events/${single}`, 1],
        ],
      },
    ],
    [
      "a figure was changed",
      (events) => edit(join(events, single), (text) => text.replace('"news-items":3', '"news-items":4')),
      {
        units: [2, 3, 4],
        problems: [
          ["changed", `events/${single}`, null],
          ["misnamed", `events/${single}`, 1],
        ],
      },
    ],
    [
      "one line of three is no event",
      (events, [, batch = ""]) =>
        edit(join(events, batch), (text) => text.replace(/^.*xa-3!.*$/m, '{"kind":"submitted"}')),
      {
        units: [1, 2, 4],
        problems: [
          ["changed", expect.stringContaining("events/batch.3."), null],
          ["misshapen", expect.stringContaining("events/batch.3."), 2],
        ],
      },
    ],
    [
      "one line of three was taken out",
      (events, [, batch = ""]) => edit(join(events, batch), (text) => text.replace(/^.*xa-3!.*\n/m, "")),
      { units: [1, 2, 4], problems: [["changed", expect.stringContaining("events/batch.3."), null]] },
    ],
    [
      "a file is gone",
      (events) => rm(join(events, single)),
      { units: [2, 3, 4], problems: [["missing", `events/${single}`, null]], isSound: false },
    ],
    [
      "a folder stands in place of a file",
      async (events) => {
        await rm(join(events, single))
        await mkdir(join(events, single))
      },
      {
        units: [2, 3, 4],
        problems: [
          ["foreign", `events/${single}`, null],
          ["missing", `events/${single}`, null],
        ],
        isSound: false,
      },
    ],
    [
      "a file was moved to another period",
      async (events, _, folder) => {
        const other = join(folder, "plans/mau_kh-2026/2026-q2/events")
        await mkdir(other, { recursive: true })
        await rename(join(events, single), join(other, single))
      },
      {
        units: [2, 3, 4],
        problems: [
          ["missing", `events/${single}`, null],
          ["elsewhere", `plans/mau_kh-2026/2026-q2/events/${single}`, 1],
        ],
        isSound: false,
      },
    ],
    [
      "somebody copied a file beside it: nothing counts twice",
      (events) => copyFile(join(events, single), join(events, `Copy of ${single}`)),
      { units: [1, 2, 3, 4], problems: [], check: [["untold", null]], isSound: true },
    ],
    [
      "somebody put other files there",
      async (events) => {
        await writeFile(join(events, "ghi-chu.txt"), "")
        await writeFile(join(events, "..", "expected.json"), "")
        await writeFile(join(events, "..", "..", "ghi-chu.txt"), "")
        await writeFile(join(events, ".DS_Store"), "")
        await writeFile(join(events, "Thumbs.db"), "")
      },
      {
        units: [1, 2, 3, 4],
        problems: [
          ["foreign", "plans/mau_kh-2026/ghi-chu.txt", null],
          ["foreign", "expected.json", null],
          ["foreign", "events/ghi-chu.txt", null],
        ],
        isSound: true,
      },
    ],
    [
      "the last line of the trail was not finished",
      (_, __, folder) => appendFile(join(folder, "trail.jsonl"), '{"at":"2026-'),
      { units: [1, 2, 3, 4], check: [["unfinished", null]], isSound: true },
    ],
    [
      "a line of the trail was changed",
      (_, __, folder) => edit(join(folder, "trail.jsonl"), (text) => text.replace('"events":1', '"events":2')),
      { units: [1, 2, 3, 4], check: [["broken-chain", 3]], isSound: false },
    ],
    [
      "a line of the trail was taken out",
      (_, __, folder) => edit(join(folder, "trail.jsonl"), (text) => text.replace(/^.*\n/, "")),
      {
        check: [
          ["broken-chain", 1],
          ["untold", null],
        ],
        isSound: false,
      },
    ],
    [
      "a line of the trail is something else",
      (_, __, folder) => edit(join(folder, "trail.jsonl"), (text) => `${text}xong\n`),
      { check: [["not-a-line", 4]], isSound: false },
    ],
    [
      "the trail is gone",
      (_, __, folder) => rm(join(folder, "trail.jsonl")),
      {
        units: [1, 2, 3, 4],
        check: [
          ["missing", null],
          ["untold", null],
          ["untold", null],
          ["untold", null],
        ],
        isSound: false,
      },
    ],
  ])("reads everything else and tells what is wrong: %s", async (_, damage, expected) => {
    expect(await look(await damaged(damage))).toMatchObject(expected)
  })

  it("takes back what was lost, from whoever still has it", async () => {
    const folder = await damaged((events) => edit(join(events, single), (text) => text.slice(0, 40)))
    await inFolder(folder, (store) =>
      Effect.gen(function* () {
        const all = yield* store.add([first, ...rest])
        expect(all.map(({ outcome }) => outcome)).toEqual(["added", "already-there", "already-there", "already-there"])
      }),
    )
    expect(await look(folder)).toEqual({ units: [1, 2, 3, 4], problems: [], check: [], isSound: true })
  })

  it("goes on after a last line that was not finished", async () => {
    const folder = await damaged((_, __, at) => appendFile(join(at, "trail.jsonl"), '{"at":"2026-'))
    await inFolder(folder, (store) => store.add([accepted(first)]))
    expect(await look(folder)).toMatchObject({ check: [], isSound: true })
  })

  it("says which file is broken when it is needed whole", async () => {
    const folder = await damaged((events) => writeFile(join(events, "..", "expected-1.json"), "{"))
    const error = await inFolder(folder, (store) => Effect.flip(store.expected(plan, quarter)))
    expect(error).toMatchObject({ _tag: "StoreFileBroken", file: `${period}/expected-1.json` })
    expect(await inFolder(folder, (store) => Effect.flip(store.freeze(expectedSet(4))))).toEqual(error)
  })

  it("never lets an older set stand in for one that is gone", async () => {
    const folder = await damaged((events) => rm(join(events, "..", "expected-1.json")))
    const error = await inFolder(folder, (store) => Effect.flip(store.expected(plan, quarter)))
    expect(error).toMatchObject({ _tag: "StoreFileBroken", file: `${period}/expected-1.json`, reason: "ENOENT" })
  })

  it("says that an original was changed", async () => {
    const folder = await newFolder()
    const hash = await inFolder(folder, (store) => store.keepFile(new Uint8Array([1, 2, 3]), "xa-1.xlsx"))
    await writeFile(join(folder, "files", hash.slice(0, 2), `${hash}.xlsx`), "khác")
    const error = await inFolder(folder, (store) => Effect.flip(store.file(hash)))
    expect(error).toMatchObject({ _tag: "StoreFileBroken", reason: expect.stringMatching(/^SHA-256 [0-9a-f]{64}$/) })
    await inFolder(folder, (store) => store.keepFile(new Uint8Array([1, 2, 3]), "xa-1.xlsx"))
    expect(new Uint8Array(await inFolder(folder, (store) => store.file(hash)))).toEqual(new Uint8Array([1, 2, 3]))
  })

  it("copied elsewhere, is the same store", async () => {
    const folder = await damaged(() => Promise.resolve())
    const copy = join(await newFolder(), "Sao lưu 2026")
    await rename(folder, copy)
    await inFolder(copy, (store) => store.add([returned(first)]))
    expect(await look(copy)).toMatchObject({ units: [1, 1, 2, 3, 4], problems: [], check: [], isSound: true })
  })
})

describe("opening a folder", () => {
  const open = async (prepare: (folder: string) => Promise<unknown>, create: boolean) => {
    const folder = await newFolder()
    await prepare(folder)
    return inFolder(folder, (store) => store.plans, { create }).catch((error: unknown) => error)
  }
  const marked = (text: string) => (folder: string) => writeFile(join(folder, "lantoa-reports.json"), text)

  it.each<[string, (folder: string) => Promise<unknown>, boolean, string]>([
    ["that is no store", () => Promise.resolve(), false, "StoreMissing"],
    ["that is not there", (folder) => rm(folder, { recursive: true }), false, "StoreMissing"],
    ["with other files", (folder) => writeFile(join(folder, "thu.docx"), ""), true, "StoreForeign"],
    ["of a newer version", marked('{"format":"lantoa.reports/2","more":1}'), true, "StoreTooNew"],
    ["with a broken marker", marked("{"), true, "StoreFileBroken"],
  ])("%s is refused", async (_, prepare, create, tag) => {
    expect(await open(prepare, create)).toMatchObject({ _tag: tag, text: { vi: expect.any(String) } })
  })

  it.each<[string, (folder: string) => Promise<unknown>, boolean]>([
    ["that is empty makes a store", () => Promise.resolve(), true],
    ["that is not there makes a store", (folder) => rm(folder, { recursive: true }), true],
    ["of this version reads it", marked('{"format":"lantoa.reports/1","said":"more"}'), false],
    ["with only a hidden file makes a store", (folder) => writeFile(join(folder, ".DS_Store"), ""), true],
  ])("%s", async (_, prepare, create) => {
    expect(await open(prepare, create)).toEqual([])
  })
})
