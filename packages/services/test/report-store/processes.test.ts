import { spawn } from "node:child_process"
import { readdir } from "node:fs/promises"
import { fileURLToPath } from "node:url"
import * as Effect from "effect/Effect"
import { describe, expect, it } from "vitest"
import { inFolder, temporaryFolders } from "./folder.fixture.ts"
import { longer } from "./longer.ts"
import { plan, submitted } from "./reports.fixture.ts"

const newFolder = temporaryFolders()
const script = fileURLToPath(new URL("writer.ts", import.meta.url))

const sources = ["--conditions=@lantoa/source", "--experimental-strip-types", "--disable-warning=ExperimentalWarning"]

/** A program that writes into the folder; `kept` are the units of which it said that they were kept. */
const writing = (folder: string, first: number, count: number, together: number) => {
  const words = [...sources, script, folder, first, count, together].map(String)
  const child = spawn(process.execPath, words, { stdio: ["ignore", "pipe", "pipe"] })
  let out = ""
  let err = ""
  child.stdout.on("data", (chunk: Buffer) => {
    out += chunk.toString()
  })
  child.stderr.on("data", (chunk: Buffer) => {
    err += chunk.toString()
  })
  const wholeLines = (): readonly string[] => out.split("\n").slice(0, -1)
  const ended = new Promise<{ readonly code: number | null; readonly kept: readonly number[]; readonly err: string }>(
    (resolve, reject) => {
      child.on("error", reject)
      child.on("close", (code) => resolve({ code, kept: wholeLines().map(Number), err }))
    },
  )
  const said = (lines: number): Promise<void> =>
    new Promise((resolve) => {
      const look = () => wholeLines().length >= lines && resolve()
      child.stdout.on("data", look)
      child.on("close", () => resolve())
      look()
    })
  return { ended, said, kill: () => child.kill("SIGKILL") }
}

const idsOf = (units: readonly number[]) => units.map((unit) => submitted(unit).id)

const kept = (folder: string) =>
  inFolder(folder, (store) =>
    Effect.gen(function* () {
      const { events, problems } = yield* store.events({ plan })
      return { ids: new Set(events.map(({ id }) => id)), problems, check: yield* store.verifyTrail }
    }),
  )

const debris = async (folder: string) =>
  (await readdir(folder, { recursive: true })).filter((path) => path.endsWith(".tmp") || path.includes(".lock"))

describe("programs that write at once", () => {
  it("lose nothing", async () => {
    const folder = await newFolder()
    const ends = await Promise.all([1, 41, 21].map((first) => writing(folder, first, 40, 2).ended))
    expect(ends.map(({ code, err }) => ({ code, err }))).toEqual(ends.map(() => ({ code: 0, err: "" })))
    const { ids, problems, check } = await kept(folder)
    expect(ids).toEqual(new Set(idsOf(Array.from({ length: 80 }, (_, at) => at + 1))))
    expect(problems).toEqual([])
    expect(check).toMatchObject({ isSound: true, problems: [] })
    expect(await debris(folder)).toEqual([])
  })
})

describe("a program that is killed while it writes", () => {
  it("leaves everything that it said was kept, and the next one goes on", async () => {
    const folder = await newFolder()
    const all: number[] = []
    for (let round = 0; round < 4 * longer; round++) {
      const child = writing(folder, round * 1000, 1000, 1 + (round % 3))
      await child.said(3 + ((round * 7) % 11))
      await new Promise((resolve) => setTimeout(resolve, (round * 5) % 13))
      child.kill()
      const { code, kept: said, err } = await child.ended
      expect({ code, err }).toEqual({ code: null, err: "" })
      all.push(...said)
      const { ids, problems, check } = await kept(folder)
      expect(idsOf(all).filter((id) => !ids.has(id))).toEqual([])
      expect(problems).toEqual([])
      expect(check.isSound).toBe(true)
    }
    const last = submitted(999_999)
    await inFolder(folder, (store) => store.add([last]))
    expect((await kept(folder)).check).toMatchObject({ isSound: true, problems: [] })
    expect(await debris(folder)).toEqual([])
  })
})
