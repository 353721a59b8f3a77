import { type SpawnOptions, spawn } from "node:child_process"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll } from "vitest"
import { programArguments } from "./program.ts"

/** The environment of the tests without what they or their terminal say about colours. */
const { NO_COLOR: _no, FORCE_COLOR: _force, COLUMNS: _columns, ...usualEnvironment } = process.env

/** What a run of the program gave. */
export interface Run {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** Runs the program as its user would from a shell, with pipes for its output. */
export const lantoa = (words: readonly string[], options: Pick<SpawnOptions, "cwd" | "env"> = {}): Promise<Run> =>
  runNode([...programArguments, ...words], options)

/** Runs a script in the same Node, and gathers what it writes. */
export const runNode = (
  words: readonly string[],
  { cwd, env = {} }: Pick<SpawnOptions, "cwd" | "env"> = {},
): Promise<Run> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, words, {
      cwd,
      env: { ...usualEnvironment, ...env },
    })
    const out: Buffer[] = []
    const err: Buffer[] = []
    child.stdout.on("data", (chunk: Buffer) => out.push(chunk))
    child.stderr.on("data", (chunk: Buffer) => err.push(chunk))
    child.on("error", reject)
    child.on("close", (code) =>
      resolve({ code, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() }),
    )
  })

/** The arguments with which Node runs the program. */
export const command = (...words: readonly string[]): readonly string[] => [...programArguments, ...words]

/** A folder for the files of one test file, removed afterwards. */
export const temporaryFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), "lantoa-"))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** The path of a file among the fixtures. */
export const fixture = (name: string): string => new URL(`fixtures/${name}`, import.meta.url).pathname
