import { spawnSync } from "node:child_process"
import { fileURLToPath } from "node:url"
import type { Contender } from "../harness/row.ts"

const folder = fileURLToPath(new URL("../../", import.meta.url))
const report =
  "process.on('exit', () => { const { user, system } = process.cpuUsage(); process.stderr.write('cpu=' + (user + system) / 1000) })"
const preload = ["--import", `data:text/javascript,${encodeURIComponent(report)}`]

/** A contender that starts a new process with these arguments and gives all the CPU time the process used. */
export const coldStart = (name: string, role: Contender["role"], args: readonly string[]): Contender => ({
  name,
  role,
  measure: () => {
    const { status, stderr } = spawnSync(process.execPath, [...preload, ...args], { cwd: folder, encoding: "utf8" })
    const used = /cpu=(\d+(?:\.\d+)?)/.exec(stderr)?.[1]
    if (status !== 0 || used === undefined)
      throw new Error(`"${name}" ended with status ${status}: ${stderr.slice(0, 400)}`)
    return Number(used)
  },
})

/** A contender that imports modules in a new process. */
export const coldImport = (name: string, role: Contender["role"], code: string): Contender =>
  coldStart(name, role, ["--input-type=module", "--eval", code])
