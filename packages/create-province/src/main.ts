import { readFileSync } from "node:fs"
import { createInterface } from "node:readline/promises"
import { dateOfDay, type IsoDate } from "@lantoa/core"
import { createProvince } from "./create-province.ts"

/** Vietnam has one time zone, UTC+7, and no summer time. */
const offsetMs = 7 * 3_600_000
const dayMs = 86_400_000

/** Today in Vietnam: the only place of the program that looks at a clock. */
const today = (): IsoDate => dateOfDay(Math.floor((Date.now() + offsetMs) / dayMs))

/** Asks on the terminal; in a pipe or a CI run there is nobody to ask. */
const ask = async (question: string): Promise<string> => {
  const lines = createInterface({ input: process.stdin, output: process.stdout })
  try {
    return await lines.question(question)
  } finally {
    lines.close()
  }
}

const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"))

process.exitCode = await createProvince(process.argv.slice(2), {
  cwd: process.cwd(),
  today: today(),
  version,
  template: new URL("../template/", import.meta.url),
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  ask: process.stdin.isTTY && process.stdout.isTTY ? ask : undefined,
})
