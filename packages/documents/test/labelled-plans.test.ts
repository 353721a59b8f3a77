import { spawnSync } from "node:child_process"
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { readPlan, toContract } from "@lantoa/documents/read"
import { afterAll, describe, expect, it } from "vitest"
import { fallbackDay } from "./plans.fixture.ts"

const shared = join(import.meta.dirname, "../../../../shared")
const golds = join(shared, "corpus/gold")
const scorer = join(shared, "tools/score-reading.mjs")
const labelled = existsSync(golds) ? readdirSync(golds).map((file) => file.replace(/\.json$/, "")) : []
const folder = mkdtempSync(join(tmpdir(), "readings-"))
afterAll(() => rmSync(folder, { recursive: true }))

/** The scores of readings of the labelled documents in a folder, by field. */
const scoresOf = (documents: string, kind: string): ReadonlyMap<string, number> => {
  const out = mkdtempSync(join(folder, "set-"))
  for (const slug of labelled) {
    const path = join(shared, documents, `${slug}.${kind}`)
    if (!existsSync(path)) continue
    const reading = readPlan(readFileSync(path), { fallbackDay, name: `${slug}.${kind}` })
    writeFileSync(join(out, `${slug}.json`), JSON.stringify(toContract(reading)))
  }
  const print = "process.stdout.write(require('node:fs').readFileSync(process.argv[1]))"
  const flags = ["--docs", out, "--gold", golds, "--ext", "json"]
  const { stdout } = spawnSync(process.execPath, [scorer, ...flags, "--", process.execPath, "-e", print, "{}"], {
    encoding: "utf8",
  })
  const rows = [...stdout.matchAll(/^(\w+) +[\d.]+ +[\d.]+ +([\d.]+)$/gm)]
  const overall = /^overall ([\d.]+) broken 0$/m.exec(stdout)?.[1] ?? "0"
  return new Map(
    [["overall", overall] as const, ...rows.map(([, field = "", score = "0"]) => [field, score] as const)].map(
      ([field, score]) => [field, Number(score)],
    ),
  )
}

const least = (scores: ReadonlyMap<string, number>): number => Math.min(...scores.values())

describe.skipIf(labelled.length === 0)(`against ${labelled.length} labelled plans (skipped where there are 0)`, () => {
  it("the two plans that this was made for", () => {
    const scores = scoresOf("seeds", "txt")
    expect(scores.size).toBe(24)
    expect([scores.get("themes"), scores.get("channels")]).toEqual([1, 1])
    expect(least(scores)).toBeGreaterThanOrEqual(0.97)
  })

  it.each(["txt", "md"])("plans of many kinds, as .%s", (kind) => {
    const scores = scoresOf("corpus/documents", kind)
    expect(scores.get("overall")).toBeGreaterThanOrEqual(0.97)
    expect(least(scores)).toBeGreaterThanOrEqual(0.9)
  })
})
