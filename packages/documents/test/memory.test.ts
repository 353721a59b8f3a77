import { spawnSync } from "node:child_process"
import { fileURLToPath } from "node:url"
import { expect, it } from "vitest"
import { longer } from "./damage.fixture.ts"
import { soups } from "./soups.fixture.ts"

const worker = fileURLToPath(new URL("memory.worker.ts", import.meta.url))

// Work that grew with the square of the length would not end in the time given.
const length = longer > 1 ? 2_000_000 : 250_000
/** About 60 MB for the reader itself, and a thousand bytes for each character of the worst soup, a page for a letter. */
const heapMb = longer > 1 ? 2100 : 320

it(`soups of ${length} characters are read to their end in a heap of ${heapMb} MB`, { timeout: 900_000 }, () => {
  const { status, stdout } = spawnSync(
    process.execPath,
    ["--conditions=@lantoa/source", `--max-old-space-size=${heapMb}`, worker, String(length)],
    { encoding: "utf8" },
  )
  expect([status, stdout.trim().split("\n")]).toEqual([0, Object.keys(soups)])
})
