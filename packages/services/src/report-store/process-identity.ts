import { readlinkSync } from "node:fs"
import { hostname } from "node:os"
import { threadId } from "node:worker_threads"
import type { LockOwner } from "./stored.schema.ts"

/** Which program this is, as far as others can tell. */
export type ProcessIdentity = Pick<LockOwner, "pid" | "thread" | "host" | "system">

/**
 * Process numbers mean something only within one system: Windows and the Linux inside it share a host name, and so may
 * containers, each with numbers of its own.
 */
const processSpace = (): string => {
  try {
    return process.platform === "linux" ? `linux ${readlinkSync("/proc/self/ns/pid")}` : process.platform
  } catch {
    return process.platform
  }
}

/** This program. */
export const thisProcess = (): ProcessIdentity => ({
  pid: process.pid,
  thread: threadId,
  host: hostname() || "localhost",
  system: processSpace(),
})

/** Whether a process of this system still runs. One that may not be asked runs. */
export const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return !(error instanceof Error && "code" in error && error.code === "ESRCH")
  }
}

/** The locks that this process holds, also where this module was loaded twice. */
export const heldTokens = (): Set<string> => {
  const held: unknown = Reflect.get(globalThis, key)
  if (held instanceof Set) return held
  const none = new Set<string>()
  Reflect.set(globalThis, key, none)
  return none
}

const key = Symbol.for("@lantoa/services/report-store/held")
