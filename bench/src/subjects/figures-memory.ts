import { spawnSync } from "node:child_process"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import type { Figure } from "../harness/row.ts"

const worker = fileURLToPath(new URL("./figures-memory-worker.ts", import.meta.url))

/** How much memory reading and rolling up the table takes at its peak, the table with it, in a process of its own. */
export const figuresMemory = (csv: Uint8Array): readonly Figure[] => {
  const folder = mkdtempSync(join(tmpdir(), "lantoa-bench-"))
  const file = join(folder, "figures.csv")
  writeFileSync(file, csv)
  const quick = process.argv.includes("--quick") ? ["--quick"] : []
  const { status, stderr, stdout } = spawnSync(
    process.execPath,
    [...process.execArgv, "--expose-gc", worker, file, ...quick],
    {
      encoding: "utf8",
    },
  )
  rmSync(folder, { recursive: true, force: true })
  const peak = /peak=([\d.]+)/.exec(stdout)?.[1]
  if (status !== 0 || peak === undefined)
    throw new Error(`the memory worker ended with ${status}: ${stderr.slice(0, 400)}`)
  return [{ name: "memory at the peak, the table with it", unit: "MB", value: Number(peak), atMost: 150 }]
}
