import { spawnSync } from "node:child_process"
import { fileURLToPath } from "node:url"
import type { Figure } from "../harness/row.ts"

const worker = fileURLToPath(new URL("./growth-worker.ts", import.meta.url))

/** How reading grows from 0.5 MB to 5 MB of a text, and how much memory it takes, in a process of its own. */
export const growth = (text: string): readonly Figure[] => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--expose-gc", worker], {
    input: text,
    encoding: "utf8",
    maxBuffer: 1 << 26,
  })
  const figures = /time=([\d.]+) memory=([\d.]+)/.exec(stdout)
  if (status !== 0 || figures === null)
    throw new Error(`the growth worker ended with ${status}: ${stderr.slice(0, 400)}`)
  return [
    { name: "full reading, 5 MB over 0.5 MB (10 is linear)", unit: "×", value: Number(figures[1]), atMost: 13 },
    { name: "memory kept per byte of a 5 MB text", unit: "×", value: Number(figures[2]), atMost: 4 },
  ]
}
