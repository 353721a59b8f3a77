import { readFileSync } from "node:fs"
import { isoDate } from "@lantoa/core"
import { readPlan } from "@lantoa/documents/read"

const seed = readFileSync(0, "utf8")
const fallbackDay = isoDate("2026-11-21")
const textOf = (bytes: number): string => {
  const parts: string[] = []
  for (let size = 0; size < bytes; size += Buffer.byteLength(seed)) parts.push(seed)
  return parts.join("\n\n")
}
const collect = (): void => (globalThis.gc === undefined ? undefined : globalThis.gc())

const timeOf = (text: string): number => {
  const before = process.cpuUsage()
  readPlan(text, { fallbackDay })
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

const small = textOf(500_000)
const large = textOf(5_000_000)
timeOf(small)
timeOf(large)
const least = (text: string): number => Math.min(timeOf(text), timeOf(text), timeOf(text))
const time = least(large) / least(small)
collect()
const before = process.memoryUsage.rss()
const kept = readPlan(large, { fallbackDay })
collect()
const grown = process.memoryUsage.rss() - before
console.log(
  `time=${time.toFixed(2)} memory=${(Math.max(0, grown) / Buffer.byteLength(large)).toFixed(2)} sections=${kept.plan.body.length}`,
)
